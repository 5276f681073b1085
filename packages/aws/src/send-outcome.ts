import type { SendOutcome } from "@afterword/core/port/ports";
import { SESServiceException } from "@aws-sdk/client-ses";

/** Over the rate or the daily quota: SES dropped the mail and says so, it may take it later. */
const overLimit = new Set([
  "LimitExceeded",
  "LimitExceededException",
  "RequestLimitExceeded",
  "RequestThrottled",
  "RequestThrottledException",
  "SlowDown",
  "ThrottledException",
  "Throttling",
  "ThrottlingException",
  "TooManyRequestsException",
]);

/** Our own credentials or clock, not the mail: the next container has others. */
const notNow = new Set([
  "ExpiredToken",
  "ExpiredTokenException",
  "IncompleteSignature",
  "InvalidClientTokenId",
  "InvalidSignatureException",
  "RequestExpired",
  "SignatureDoesNotMatch",
  "UnrecognizedClientException",
]);

/** What the SDK calls an answer whose code it could not read. */
const unread = new Set(["", "Unknown", "UnknownError", "NotFound", "Error"]);

/** System calls that come before the first byte of a request. */
const beforeFirstByte = new Set(["connect", "getaddrinfo"]);

const neverConnected = (error: unknown): boolean => {
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.every(neverConnected);
  return error instanceof Error && "syscall" in error && beforeFirstByte.has(String(error.syscall));
};

/**
 * What an error of SES's `SendRawEmail` means for the one mail it was about. Only SES's own readable "no" (4xx), or a
 * connection that never came about, says that nothing left; everything else is `uncertain`: a time-out, a reset, a
 * 5xx, an answer that nobody can read. `why` is the code alone, because SES's messages quote addresses.
 */
export const outcomeOf = (error: unknown): SendOutcome => {
  if (neverConnected(error)) return { kind: "refused", retryable: true, why: "not-connected" };
  const name = error instanceof Error ? error.name : "unknown";
  if (name === "CredentialsProviderError") return { kind: "refused", retryable: true, why: name };
  if (!(error instanceof SESServiceException)) return { kind: "uncertain", why: name };
  const status = error.$metadata.httpStatusCode ?? 0;
  // 408: the service gave up on the request; how much of it had come nobody says.
  if (status < 400 || status >= 500 || status === 408 || unread.has(name)) return { kind: "uncertain", why: `${status} ${name}` };
  return { kind: "refused", retryable: overLimit.has(name) || notNow.has(name), why: name };
};
