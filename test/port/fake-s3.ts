import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { type FakeAnswer, type FakeRequest, type FakeServer, startFakeServer } from "./fake-server.ts";

/** An error as S3 writes it. */
export const s3Error = (status: number, code: string): FakeAnswer => ({
  status,
  headers: { "content-type": "application/xml" },
  body: `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>no</Message><RequestId>0</RequestId></Error>`,
});

const crc32Base64 = (bytes: Buffer): string => {
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(bytes));
  return sum.toString("base64");
};

/** One bucket of S3 on the wire, path-style: objects put, got and deleted, with ETags, and checksums that are checked. */
export const startFakeS3 = async (bucket: string): Promise<FakeServer & { objects: Map<string, Buffer> }> => {
  const objects = new Map<string, Buffer>();
  const answer = ({ method, path, headers, body }: FakeRequest): FakeAnswer => {
    if (!path.startsWith(`/${bucket}/`)) return s3Error(404, "NoSuchBucket");
    const key = path.slice(bucket.length + 2);
    const etag = (bytes: Buffer) => ({ etag: `"${createHash("md5").update(bytes).digest("hex")}"` });
    if (method === "PUT") {
      const sum = headers["x-amz-checksum-crc32"];
      if (sum !== undefined && sum !== crc32Base64(body)) return s3Error(400, "BadDigest");
      objects.set(key, body);
      return { status: 200, headers: etag(body) };
    }
    if (method === "DELETE") {
      objects.delete(key);
      return { status: 204 };
    }
    const found = objects.get(key);
    if (method !== "GET" || found === undefined) return s3Error(404, "NoSuchKey");
    return { status: 200, headers: { ...etag(found), "content-length": String(found.length) }, body: found };
  };
  return { ...(await startFakeServer(answer)), objects };
};
