import { Resource } from "sst";
import { z } from "zod";
import { AwsFault } from "./aws-fault.ts";

const text = z.string().min(1);

/** What is linked to every function, under the names that `infra/` gives. */
const linkedSchema = z.object({
  Records: z.object({ name: text }),
  Mail: z.object({ name: text }),
  WakeQueue: z.object({ url: z.url() }),
  /** 256 bits as 64 hexadecimal digits; shorter than 32 characters is somebody's placeholder. */
  TokenKey: z.object({ value: z.string().min(32) }),
  Mailing: z.object({
    domain: text,
    webUrl: z.url(),
    configurationSet: text,
    scheduleGroup: text,
    schedulerRoleArn: z.string().startsWith("arn:"),
    wakeQueueArn: z.string().startsWith("arn:"),
    mailTopicArn: z.string().startsWith("arn:"),
    signUp: z.enum(["open", "closed"]),
  }),
});

/** What a function is told of its installation. */
export type AwsResource = {
  table: string;
  bucket: string;
  wakeQueueUrl: string;
  wakeQueueArn: string;
  tokenKey: string;
  domain: string;
  /** Without a slash at the end. */
  webUrl: string;
  configurationSet: string;
  scheduleGroup: string;
  schedulerRoleArn: string;
  mailTopicArn: string;
  signUp: "open" | "closed";
};

/** `sst` throws for a link that is not there; here that is one of several things that may be missing. */
const linked = (source: Record<string, unknown>, name: string): unknown => {
  try {
    return source[name];
  } catch {
    return undefined;
  }
};

/**
 * Reads what is linked: the one place that knows SST. Throws one fault (`not-linked`) that names everything that is
 * missing or wrong, without its value. Read at the first use, not at import, so that tests need no links.
 */
export const readResource = (source: Record<string, unknown> = Resource as unknown as Record<string, unknown>): AwsResource => {
  const found = Object.fromEntries(Object.keys(linkedSchema.shape).map((name) => [name, linked(source, name)]));
  const parsed = linkedSchema.safeParse(found);
  if (!parsed.success) {
    const wrong = [...new Set(parsed.error.issues.map((issue) => issue.path.join(".")))];
    throw new AwsFault("not-linked", `not linked, or not as expected: ${wrong.join(", ")}`);
  }
  const { Records, Mail, WakeQueue, TokenKey, Mailing } = parsed.data;
  return {
    ...Mailing,
    webUrl: Mailing.webUrl.endsWith("/") ? Mailing.webUrl.slice(0, -1) : Mailing.webUrl,
    table: Records.name,
    bucket: Mail.name,
    wakeQueueUrl: WakeQueue.url,
    tokenKey: TokenKey.value,
  };
};
