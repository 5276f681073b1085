import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { type Clockwork, type Millis, minute } from "./clockwork.ts";
import type { Ended } from "./invoke.ts";

/** When the copies of one message come: one entry a copy, in milliseconds from now. */
export type Copies = () => Millis[];

type Queue = {
  send(body: string, delay?: Millis): void;
  /** Messages that failed five times come once more, as an operator has them do. */
  redrive(): void;
  putAside(): number;
};

/** As the queues are set: a message that is not done with comes again after six times the handler's time-out, five times in all. */
const visibility = 6 * minute;
const mostReceives = 5;

const recordOf = (body: string, receives: number, id: number): SQSRecord => ({
  messageId: `m${id}`,
  receiptHandle: "r",
  body,
  attributes: {
    ApproximateReceiveCount: String(receives),
    SentTimestamp: "0",
    SenderId: "s",
    ApproximateFirstReceiveTimestamp: "0",
  },
  messageAttributes: {},
  md5OfBody: "",
  eventSource: "aws:sqs",
  eventSourceARN: "arn:aws:sqs:eu-west-1:123456789012:queue",
  awsRegion: "eu-west-1",
});

/** A queue with a handler behind it: at least once, in any order, again when it failed or died. */
export const createQueue = (
  clockwork: Clockwork,
  copies: Copies,
  handle: (event: SQSEvent) => Promise<Ended<SQSBatchResponse>>,
  afterAll: () => void = () => {},
): Queue => {
  let sent = 0;
  let aside: string[] = [];

  const deliver = (body: string, id: number, receives: number): void => {
    void handle({ Records: [recordOf(body, receives, id)] }).then((end) => {
      const done = end.how === "ended" && end.value.batchItemFailures.length === 0;
      if (done) return afterAll();
      if (receives >= mostReceives) aside.push(body);
      else clockwork.at(clockwork.now() + visibility, () => deliver(body, id, receives + 1));
    });
  };

  const send = (body: string, delay: Millis = 0): void => {
    for (const late of copies()) {
      sent += 1;
      const id = sent;
      clockwork.at(clockwork.now() + delay + late, () => deliver(body, id, 1));
    }
  };

  return {
    send,
    redrive: () => {
      const again = aside;
      aside = [];
      for (const body of again) send(body);
    },
    putAside: () => aside.length,
  };
};
