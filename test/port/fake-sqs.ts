import { createHash } from "node:crypto";
import { z } from "zod";
import { type FakeAnswer, type FakeRequest, type FakeServer, startFakeServer } from "./fake-server.ts";

const messageSchema = z.object({
  QueueUrl: z.url(),
  MessageBody: z.string().min(1),
  DelaySeconds: z.number().int().min(0).max(900).optional(),
});
export type FakeMessage = z.infer<typeof messageSchema>;

const answerJson = (status: number, body: unknown): FakeAnswer => ({
  status,
  headers: { "content-type": "application/x-amz-json-1.0" },
  body: JSON.stringify(body),
});

/** An error as SQS's JSON protocol writes it. */
export const sqsError = (status: number, type: string): FakeAnswer =>
  answerJson(status, { __type: `com.amazonaws.sqs#${type}`, message: "no" });

/** SQS's `SendMessage` on the wire (JSON 1.0), with the checks that SQS makes. */
export const startFakeSqs = async (queuePath: string): Promise<FakeServer & { queueUrl: string; messages: FakeMessage[] }> => {
  const messages: FakeMessage[] = [];
  const answer = ({ method, headers, body }: FakeRequest): FakeAnswer => {
    if (method !== "POST" || headers["x-amz-target"] !== "AmazonSQS.SendMessage") return sqsError(400, "InvalidAction");
    const parsed = messageSchema.safeParse(JSON.parse(body.toString()));
    if (!parsed.success) return sqsError(400, "InvalidParameterValue");
    if (new URL(parsed.data.QueueUrl).pathname !== queuePath) return sqsError(400, "QueueDoesNotExist");
    messages.push(parsed.data);
    // The SDK compares this digest with what it sent.
    const MD5OfMessageBody = createHash("md5").update(parsed.data.MessageBody).digest("hex");
    return answerJson(200, { MessageId: `message-${messages.length}`, MD5OfMessageBody });
  };
  const server = await startFakeServer(answer);
  return { ...server, queueUrl: `${server.endpoint}${queuePath}`, messages };
};
