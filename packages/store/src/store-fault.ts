/**
 * Why the store could not do what it was asked.
 *
 * `damaged`: a stored item is not what the schemas say. `invalid`: what was to be stored is not. `too-large`: over 380 KB.
 * `bad-cursor`, `bad-limit`, `bad-time`: an argument no caller may pass on from outside unchecked.
 * `busy`: others were faster too often. `unavailable`: the database did not answer, or refused.
 */
export type StoreFaultCode = "damaged" | "invalid" | "too-large" | "bad-cursor" | "bad-limit" | "bad-time" | "busy" | "unavailable";

/** A fault nobody expected. Its message names ids and paths, never content: no address, no token, no mail's text. */
export class StoreFault extends Error {
  readonly code: StoreFaultCode;
  /** True when the same call may well succeed later. */
  readonly retryable: boolean;

  constructor(code: StoreFaultCode, message: string, options: { retryable?: boolean; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = "StoreFault";
    this.code = code;
    this.retryable = options.retryable ?? false;
  }
}
