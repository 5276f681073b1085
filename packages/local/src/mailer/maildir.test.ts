import { chmod, mkdir, readdir, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import type { Envelope } from "@afterword/core/port/ports";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { maildirMailer } from "./maildir.ts";
import { folderOutbox } from "./outbox.ts";

const clock = { now: () => Temporal.Instant.from("2026-12-03T14:00:00.5Z") };
const raw = (subject: string, messageId = `<${subject}@x>`) =>
  Buffer.from(
    `From: You <r-x@afterword.localhost>\r\nTo: Ana <ana@a.example>\r\nSubject: ${subject}\r\nMessage-ID: ${messageId}\r\n\r\nHello.\r\n`,
  );
const note = (subject: string, attempt: string): Envelope => ({
  raw: raw(subject),
  from: "notes@afterword.localhost",
  to: "ana@a.example",
  tags: { candidate: "can_a", application: "app_a", draft: "drf_1", attempt },
});

const maildir = async () => {
  const folder = await temporaryFolder();
  for (const part of ["new", "cur", "tmp"]) await mkdir(join(folder, part));
  return folder;
};
const sentIn = (folder: string) => readdir(join(folder, "new"));

test("a mail is one whole file in new/, and nothing stays in tmp/", async () => {
  const folder = await maildir();
  expect(await maildirMailer(folder, clock).send(note("hello", "a1"))).toEqual({ kind: "accepted", providerId: null });
  const [name] = await sentIn(folder);
  expect(name).toMatch(/^20261203T140001Z\.000001\.note\.[0-9a-f]{32}\.eml$/);
  const envelope = "Return-Path: <notes@afterword.localhost>\r\nDelivered-To: ana@a.example\r\n";
  expect(await readFile(join(folder, "new", String(name)), "latin1")).toBe(`${envelope}${raw("hello")}`);
  expect(await readdir(join(folder, "tmp"))).toEqual([]);
});

test("names sort in the order of sending, also while the clock stands still and after a restart", async () => {
  const folder = await maildir();
  for (const subject of ["one", "two", "three"]) await maildirMailer(folder, clock).send(note(subject, subject));
  const subjects = (await folderOutbox(folder).list()).map((mail) => mail.subject);
  expect(subjects).toEqual(["three", "two", "one"]);
});

test("the same try sent again, even at the same moment or by another runtime, is one file", async () => {
  const folder = await maildir();
  const mailer = maildirMailer(folder, clock);
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => mailer.send(note("hello", "a1"))));
  outcomes.push(await maildirMailer(folder, clock).send(note("hello", "a1")));
  expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(["accepted"]));
  expect(await sentIn(folder)).toHaveLength(1);
});

test("another try of the same note is another file", async () => {
  const folder = await maildir();
  const mailer = maildirMailer(folder, clock);
  await mailer.send(note("hello", "a1"));
  await mailer.send(note("hello", "a2"));
  expect(await sentIn(folder)).toHaveLength(2);
});

test("a mail without a try is known by its Message-ID", async () => {
  const folder = await maildir();
  const mailer = maildirMailer(folder, clock);
  for (const id of ["<1@x>", "<1@x>", "<2@x>"])
    await mailer.send({ raw: raw("receipt", id), from: "a@x.example", to: "you@localhost", tags: {} });
  expect((await sentIn(folder)).map((name) => name.split(".")[2])).toEqual(["mail", "mail"]);
});

test("it can be told long after whether a try left, also when a mail program has moved the mail", async () => {
  const folder = await maildir();
  const mailer = maildirMailer(folder, clock);
  await mailer.send(note("hello", "a1"));
  const [name] = await sentIn(folder);
  await rename(join(folder, "new", String(name)), join(folder, "cur", `${name}:2,S`));
  expect(await mailer.find("a1")).toBe("left");
  expect(await mailer.find("a2")).toBe("never-left");
  await mailer.send(note("hello", "a1"));
  expect(await sentIn(folder)).toEqual([]);
});

test("a mail that cannot be written was surely not sent", async () => {
  const folder = await maildir();
  await chmod(join(folder, "tmp"), 0o500);
  await rename(join(folder, "tmp"), join(folder, "gone"));
  const outcome = await maildirMailer(folder, clock).send(note("hello", "a1"));
  expect(outcome).toMatchObject({ kind: "refused", retryable: true });
  expect(await maildirMailer(folder, clock).find("a1")).toBe("never-left");
});

test("the outbox lists what was sent and gives the mail itself", async () => {
  const folder = await maildir();
  await maildirMailer(folder, clock).send(note("=?utf-8?q?Thank_you=2C_Zo=C3=AB?=", "a1"));
  const outbox = folderOutbox(folder);
  const [mail] = await outbox.list();
  expect(mail).toMatchObject({ at: "2026-12-03T14:00:01Z", to: "Ana <ana@a.example>", subject: "Thank you, Zoë", kind: "note" });
  expect(Buffer.from((await outbox.get(String(mail?.id))) ?? "").toString()).toContain("Hello.");
  expect(await outbox.get("../../etc/passwd")).toBe(null);
  expect(await outbox.get("")).toBe(null);
});
