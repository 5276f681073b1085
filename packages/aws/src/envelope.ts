import { z } from "zod";
import { AwsFault } from "./aws-fault.ts";

/** The text as JSON, or a fault that does not quote it. */
export const readJson = (what: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new AwsFault("bad-event", `${what} is no JSON`);
  }
};

/** What is of this shape, or a fault that names the paths and nothing of what stands there. */
export const shaped = <S extends z.ZodType>(schema: S, what: string, json: unknown): z.output<S> => {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const paths = parsed.error.issues.slice(0, 5).map((issue) => `${issue.path.join(".") || "(whole)"} ${issue.code}`);
  throw new AwsFault("bad-event", `${what} is not as expected: ${paths.join(", ")}`);
};

const snsSchema = z.object({ Type: z.string(), TopicArn: z.string(), Message: z.string() });

/** A message of SNS as it stands in an SQS record's body. */
export const parseSns = (body: string): z.infer<typeof snsSchema> => shaped(snsSchema, "the SNS message", readJson("the SQS record", body));

/** SES tries a new topic or event destination out with such a text, which is no event. */
export const isTrial = (message: string): boolean => message.startsWith("Successfully validated SNS topic");
