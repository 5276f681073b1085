import type { Log } from "@afterword/core/port/ports";
import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";

/** A fault's kind, never its text: a message may quote what it failed on. */
const kindOf = (fault: unknown): string => {
  if (!(fault instanceof Error)) return "unknown";
  return "code" in fault && typeof fault.code === "string" ? fault.code : fault.name;
};

/**
 * Handles the messages of a queue one after the other, each for itself: one that fails is given back alone, is tried
 * again after the queue's visibility timeout, and is put aside after the fifth time. Dies in between: all of them come
 * again, so `handle` must be harmless when repeated.
 */
export const eachRecord =
  (log: Log, queue: string, handle: (record: SQSRecord) => Promise<void>) =>
  async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const batchItemFailures: { itemIdentifier: string }[] = [];
    for (const record of event.Records) {
      try {
        await handle(record);
      } catch (fault) {
        const tries = Number(record.attributes.ApproximateReceiveCount);
        log({ event: "message-failed", queue, message: record.messageId, tries, fault: kindOf(fault) });
        batchItemFailures.push({ itemIdentifier: record.messageId });
      }
    }
    return { batchItemFailures };
  };
