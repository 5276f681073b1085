/**
 * `not-linked`: the function is not told what it needs. `bad-event`: an event is not what its schema says.
 * `foreign-event`: it is of somebody else's bucket, topic or configuration set. `bad-key`: no key of the archive.
 * `too-large`: over the archive's bound. `unavailable`: the service did not answer, or refused.
 */
export type AwsFaultCode = "not-linked" | "bad-event" | "foreign-event" | "bad-key" | "too-large" | "unavailable";

/** A fault nobody expected. Its message names services, ids and paths, never a mail's text, an address or a token. */
export class AwsFault extends Error {
  readonly code: AwsFaultCode;
  /** True when the same call may well succeed later. */
  readonly retryable: boolean;

  constructor(code: AwsFaultCode, message: string, options: { retryable?: boolean; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = "AwsFault";
    this.code = code;
    this.retryable = options.retryable ?? false;
  }
}

type Answered = { name: string; $metadata: { httpStatusCode?: number } };

const isAnswer = (error: unknown): error is Error & Answered =>
  error instanceof Error && typeof (error as Partial<Answered>).$metadata?.httpStatusCode === "number";

const throttled = /Throttl|TooManyRequests|LimitExceeded|SlowDown/;

/** Makes the SDK's error ours. Only a plain "no" (4xx that is not about the rate) is not worth another try. */
export const unavailable = (call: string, cause: unknown): AwsFault => {
  const status = isAnswer(cause) ? (cause.$metadata.httpStatusCode ?? 500) : 500;
  const name = cause instanceof Error ? cause.name : "unknown";
  return new AwsFault("unavailable", `${call} failed: ${name}`, {
    retryable: status >= 500 || status === 429 || throttled.test(name),
    cause,
  });
};
