import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { startReader } from "./guarded-reader.ts";

/** A reader that does to itself what the mail says. */
const obedient = `
  let raw = "";
  process.on("disconnect", () => process.exit());
  process.on("message", async (request) => {
    if (request.raw) raw = Buffer.from(request.raw).toString();
    if (raw === "loop") for (;;);
    if (raw === "regex") /^(a+)+$/.test("a".repeat(60) + "b");
    if (raw === "array") new Array(1e8).fill({});
    if (raw === "strings") for (const all = []; ; ) all.push("x".repeat(1000) + all.length);
    if (raw === "map") for (const all = new Map(); ; ) all.set(all.size, { size: all.size });
    if (raw === "exit") process.exit(0);
    if (raw === "crash") process.abort();
    if (raw === "throw") return process.send({ kind: "failed", name: "TypeError" });
    process.send({ kind: "done", value: { subject: raw, sent: request.raw !== null } });
  });
  process.send({ kind: "ready" });
`;

const inner = { sender: () => ({ kind: "none" as const, why: "test" }), authenticated: () => false, automatic: () => null };

const start = async (bounds = { cpuMillis: 300, mostMillis: 20_000, heapMegabytes: 64 }) => {
  const module = join(await temporaryFolder(), "obedient.mjs");
  await writeFile(module, obedient);
  const reader = startReader(inner, bounds, module);
  onTestFinished(reader.stop);
  return reader.mail;
};
const options = { timeZone: "UTC", now: "2026-12-01T09:00:00Z", candidateName: "", candidateAddresses: [] };

test("what the process answers is the answer", async () => {
  const mail = await start();
  expect(await mail.identify(Buffer.from("hello"))).toMatchObject({ subject: "hello" });
});

test("a mail is handed to the process once, however often it is asked about", async () => {
  const mail = await start();
  const raw = Buffer.from("hello");
  expect(await mail.identify(raw)).toEqual({ subject: "hello", sent: true });
  expect(await mail.identify(raw)).toEqual({ subject: "hello", sent: false });
  expect(await mail.identify(Buffer.from("other"))).toEqual({ subject: "other", sent: true });
});

test.each(["loop", "regex", "array", "strings", "map", "exit", "crash"])(
  "a mail that leads to %s cannot be read, and the next one can",
  async (what) => {
    const mail = await start();
    const reading = await mail.read(Buffer.from(what), options);
    expect(reading.kind).toBe("other");
    expect(reading.problem).toMatch(/^The mail cannot be read: reading it takes too (long|much memory)\.$/);
    expect(await mail.identify(Buffer.from("next"))).toMatchObject({ subject: "next" });
  },
);

test("a reply that cannot be read asks for nothing", async () => {
  const mail = await start();
  expect(await mail.readReply(Buffer.from("loop"), options)).toMatchObject({ command: "none" });
});

test("whether a draft was changed by a reply that cannot be read is not guessed", async () => {
  const mail = await start();
  await expect(mail.editedInPlace(Buffer.from("loop"), "body")).rejects.toMatchObject({ retryable: false });
});

test("a mail that broke the bounds is not begun again by the next question about it", async () => {
  const mail = await start({ cpuMillis: 300, mostMillis: 20_000, heapMegabytes: 64 });
  const raw = Buffer.from("loop");
  const first = await mail.identify(raw);
  const began = performance.now();
  expect((await mail.read(raw, options)).problem).not.toBe(null);
  expect(performance.now() - began).toBeLessThan(50);
  expect(first.digest).toHaveLength(64);
});

test("a fault of the reader itself is thrown, to be tried again", async () => {
  const mail = await start();
  await expect(mail.identify(Buffer.from("throw"))).rejects.toMatchObject({ code: "TypeError", retryable: true });
});

test("many questions at once are answered each with its own answer", async () => {
  const mail = await start();
  const asked = ["a", "loop", "b", "crash", "c"].map((text) => mail.identify(Buffer.from(text)));
  expect((await Promise.all(asked)).map(({ subject }) => subject)).toEqual(["a", null, "b", null, "c"]);
});
