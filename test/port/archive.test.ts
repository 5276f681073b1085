import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createS3Archive } from "@afterword/aws/archive";
import { folderArchive } from "@afterword/local/archive";
import { S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { archiveContract } from "./archive.contract.ts";
import { standingClock } from "./clock.ts";
import { noCredentials, region } from "./dynamo-client.ts";
import { s3Error, startFakeS3 } from "./fake-s3.ts";

const bucket = "afterword-mail";
const s3Client = (endpoint: string, maxAttempts = 1) =>
  new S3Client({
    endpoint,
    region,
    credentials: noCredentials,
    forcePathStyle: true,
    maxAttempts,
    requestHandler: { requestTimeout: 5000, throwOnRequestTimeout: true, httpAgent: { keepAlive: false } },
  });

let s3: Awaited<ReturnType<typeof startFakeS3>>;
const start = async () => {
  s3 = await startFakeS3(bucket);
};
const stop = () => s3.stop();
const fresh = async (maxAttempts = 1) => {
  s3.objects.clear();
  s3.requests.length = 0;
  return createS3Archive(s3Client(s3.endpoint, maxAttempts), { bucket, prefix: "in/" });
};

archiveContract("S3", { start, stop, fresh });

let folder: string | undefined;
archiveContract("a folder", {
  start: async () => {},
  fresh: async () => {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
    folder = await mkdtemp(join(tmpdir(), "afterword-archive-"));
    return folderArchive(folder, standingClock("2026-12-01T12:00:00Z"));
  },
  stop: async () => {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  },
});

describe("the S3 archive", () => {
  beforeAll(start);
  afterAll(stop);
  let archive: Awaited<ReturnType<typeof fresh>>;
  beforeEach(async () => {
    archive = await fresh();
  });

  test("keys stand behind the prefix that SES writes too", async () => {
    await archive.put("0102018f-abc", Buffer.from("x"));
    expect([...s3.objects.keys()]).toEqual(["in/0102018f-abc"]);
  });

  test("a key that is no single name is refused before S3 is asked", async () => {
    for (const key of ["", "..", "../mail-1", "a/b", "a\u0000b", "a\nb", "x".repeat(300)]) {
      await expect(archive.get(key)).rejects.toMatchObject({ code: "bad-key" });
    }
    expect(s3.requests).toEqual([]);
  });

  test("more than 40 MB is never read to the end", async () => {
    s3.objects.set("in/huge", Buffer.alloc(40 * 1024 * 1024 + 1));
    await expect(archive.get("huge")).rejects.toMatchObject({ name: "AwsFault", code: "too-large", retryable: false });
    s3.objects.set("in/most", Buffer.alloc(40 * 1024 * 1024));
    expect(await archive.get("most")).toHaveLength(40 * 1024 * 1024);
  });

  test("an empty object is an empty mail, not a missing one", async () => {
    s3.objects.set("in/empty", Buffer.alloc(0));
    expect(await archive.get("empty")).toHaveLength(0);
  });

  test("a bucket that is not there or not ours is a fault, never `null`", async () => {
    for (const [fault, retryable] of [
      [s3Error(404, "NoSuchBucket"), false],
      [s3Error(403, "AccessDenied"), false],
      [s3Error(503, "SlowDown"), true],
      ["reset-before", true],
    ] as const) {
      s3.fail(fault);
      await expect(archive.get("mail-1")).rejects.toMatchObject({ code: "unavailable", retryable });
    }
  });

  test("a fault in passing is got over by the SDK's own repeats", async () => {
    archive = await fresh(3);
    s3.objects.set("in/mail-1", Buffer.from("x"));
    s3.fail(s3Error(500, "InternalError"), "reset-before");
    expect(Buffer.from((await archive.get("mail-1")) ?? []).toString()).toBe("x");
    expect(s3.requests).toHaveLength(3);
  });
});
