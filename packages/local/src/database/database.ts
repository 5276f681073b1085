import { Readable } from "node:stream";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { openEngine } from "./engine.ts";

/** The database of one machine: a DynamoDB client whose requests never leave this process. */
export type Database = { client: DynamoDBClient; close(): Promise<void> };

type Request = { headers: Record<string, string>; body?: unknown };
type Response = { response: { statusCode: number; headers: Record<string, string>; body: Readable } };

/** Opens the database in `folder`. The client is a real one, so that the store is the same code as on AWS. */
export const openDatabase = async (folder: string): Promise<Database> => {
  const engine = await openEngine(folder);
  const handle = async (request: Request): Promise<Response> => {
    const { status, body } = await engine.call(request.headers["x-amz-target"] ?? "", text(request.body));
    const headers = { "content-type": "application/x-amz-json-1.0", "content-length": String(Buffer.byteLength(body)) };
    return { response: { statusCode: status, headers, body: Readable.from([Buffer.from(body)]) } };
  };
  const client = new DynamoDBClient({
    region: "local",
    endpoint: "http://in-process.invalid",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
    // Nobody checks a signature in this process.
    signer: { sign: async (request) => request },
    maxAttempts: 1,
    requestHandler: { handle, destroy: () => undefined },
  });
  return {
    client,
    async close() {
      client.destroy();
      await engine.close();
    },
  };
};

const text = (body: unknown): string => {
  if (typeof body === "string") return body;
  return body instanceof Uint8Array ? Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString() : "";
};
