import type { Archive } from "@afterword/core/port/ports";
import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { AwsFault, unavailable } from "./aws-fault.ts";

/** What SES stores at most: 40 MB with headers. Reading stops there, whatever the object's length says. */
const maxBytes = 40 * 1024 * 1024;

const keyPattern = /^[A-Za-z0-9][A-Za-z0-9._=-]{0,255}$/;

/** Collects a body up to the bound; more is a fault, and the rest is never read. */
const collect = async (body: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new AwsFault("too-large", `an archived mail is over ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, bytes);
};

/** Raw mails in a bucket; how long they stay is the bucket's own rule. `prefix` is put before every key, as SES does. */
export const createS3Archive = (client: S3Client, options: { bucket: string; prefix: string }): Archive => {
  const place = (key: string) => {
    if (!keyPattern.test(key)) throw new AwsFault("bad-key", "not a key of the archive");
    return { Bucket: options.bucket, Key: `${options.prefix}${key}` };
  };
  return {
    put: async (key, raw) => {
      const request = new PutObjectCommand({ ...place(key), Body: raw, ContentType: "message/rfc822" });
      await client.send(request).catch((error) => {
        throw unavailable("PutObject", error);
      });
    },
    get: async (key) => {
      const request = new GetObjectCommand(place(key));
      try {
        const { Body, ContentLength } = await client.send(request);
        if ((ContentLength ?? 0) > maxBytes) {
          (Body as { destroy?: () => void } | undefined)?.destroy?.();
          throw new AwsFault("too-large", `an archived mail is over ${maxBytes} bytes`);
        }
        return Body === undefined ? new Uint8Array() : await collect(Body as unknown as AsyncIterable<Uint8Array>);
      } catch (error) {
        if (error instanceof NoSuchKey) return null;
        throw error instanceof AwsFault ? error : unavailable("GetObject", error);
      }
    },
    remove: async (key) => {
      await client.send(new DeleteObjectCommand(place(key))).catch((error) => {
        throw unavailable("DeleteObject", error);
      });
    },
  };
};
