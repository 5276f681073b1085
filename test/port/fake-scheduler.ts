import { z } from "zod";
import { type FakeAnswer, type FakeRequest, type FakeServer, startFakeServer } from "./fake-server.ts";

/** What create and update must carry; everything else that is sent is kept too. */
const scheduleSchema = z.object({
  GroupName: z.string().regex(/^[0-9a-zA-Z-_.]{1,64}$/),
  ClientToken: z.string().regex(/^[a-zA-Z0-9-_]{1,64}$/),
  ScheduleExpression: z.string(),
  ScheduleExpressionTimezone: z.string().min(1).max(50).optional(),
  FlexibleTimeWindow: z.object({ Mode: z.literal("OFF") }),
  ActionAfterCompletion: z.enum(["NONE", "DELETE"]).optional(),
  State: z.enum(["ENABLED", "DISABLED"]).optional(),
  Target: z.object({
    Arn: z.string().startsWith("arn:"),
    RoleArn: z.string().startsWith("arn:aws:iam::"),
    Input: z.string().min(1).optional(),
    RetryPolicy: z
      .object({ MaximumEventAgeInSeconds: z.number().int().min(60).max(86_400), MaximumRetryAttempts: z.number().int().min(0).max(185) })
      .optional(),
    DeadLetterConfig: z.object({ Arn: z.string().startsWith("arn:aws:sqs:") }).optional(),
  }),
});
export type FakeSchedule = z.infer<typeof scheduleSchema>;

const atPattern = /^at\((\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\)$/;

const json = (status: number, body: unknown): FakeAnswer => ({
  status,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

/** An error as rest-json writes it. */
export const schedulerError = (status: number, type: string, message = "no"): FakeAnswer => ({
  ...json(status, { Message: message }),
  headers: { "content-type": "application/json", "x-amzn-errortype": type },
});

/** EventBridge Scheduler on the wire (rest-json), with the checks that it makes. `now` is its own clock, RFC 3339. */
export const startFakeScheduler = async (options: {
  group: string;
  now: () => string;
}): Promise<FakeServer & { schedules: Map<string, FakeSchedule>; fire(name: string): FakeSchedule | undefined }> => {
  const schedules = new Map<string, FakeSchedule>();
  const tokens = new Map<string, string>();
  const answer = ({ method, path, query, headers, body }: FakeRequest): FakeAnswer => {
    const name = /^\/schedules\/([^/]+)$/.exec(path)?.[1] ?? "";
    if (!headers.authorization?.includes("/scheduler/aws4_request")) return schedulerError(403, "AccessDeniedException");
    if (!/^[0-9a-zA-Z-_.]{1,64}$/.test(name)) return schedulerError(400, "ValidationException", "name");
    if (method === "GET" || method === "DELETE") {
      if (query.get("groupName") !== options.group || !schedules.has(name)) return schedulerError(404, "ResourceNotFoundException");
      if (method === "DELETE") schedules.delete(name);
      return json(200, method === "GET" ? { Name: name, ...schedules.get(name) } : {});
    }
    const parsed = scheduleSchema.safeParse(JSON.parse(body.toString()));
    if (!parsed.success) return schedulerError(400, "ValidationException", parsed.error.issues[0]?.path.join("."));
    const at = atPattern.exec(parsed.data.ScheduleExpression)?.[1];
    if (at === undefined) return schedulerError(400, "ValidationException", "ScheduleExpression");
    if (`${at}Z` <= options.now()) return schedulerError(400, "ValidationException", "ScheduleExpression is in the past");
    if (parsed.data.GroupName !== options.group) return schedulerError(404, "ResourceNotFoundException", "group");
    const known = schedules.has(name);
    if (method === "POST" && known && tokens.get(name) !== parsed.data.ClientToken) return schedulerError(409, "ConflictException");
    if (method === "PUT" && !known) return schedulerError(404, "ResourceNotFoundException");
    // An update replaces everything: nothing of the old one stays.
    schedules.set(name, parsed.data);
    tokens.set(name, parsed.data.ClientToken);
    return json(200, { ScheduleArn: `arn:aws:scheduler:eu-west-1:123456789012:schedule/${options.group}/${name}` });
  };
  return {
    ...(await startFakeServer(answer)),
    schedules,
    fire: (name) => {
      const fired = schedules.get(name);
      if (fired?.ActionAfterCompletion === "DELETE") schedules.delete(name);
      return fired;
    },
  };
};
