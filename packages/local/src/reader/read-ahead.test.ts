import type { MailReader } from "@afterword/core/port/ports";
import { expect, test } from "vitest";
import type { Forwarded, ReadOptions } from "./calls.ts";
import { readAhead } from "./read-ahead.ts";
import { unreadable } from "./unreadable.ts";

const options: ReadOptions = { timeZone: "UTC", now: "2026-12-01T09:00:00Z", candidateName: "Maya", candidateAddresses: [] };

/** A reader that notes what it is asked. */
const stage = (fails = false) => {
  const asked: string[] = [];
  const say = unreadable("test");
  const noted = <A extends unknown[], R>(name: string, answer: (...given: A) => R) => {
    return (...given: A): R => {
      asked.push(name);
      return answer(...given);
    };
  };
  const mail: MailReader = {
    sender: noted("sender", () => ({ kind: "none" as const, why: "test" })),
    authenticated: () => false,
    automatic: noted("automatic", () => null),
    identify: noted("identify", say.identify),
    read: noted("read", say.read),
    readReply: noted("readReply", say.readReply),
    newText: noted("newText", say.newText),
    editedInPlace: async () => null,
  };
  const readForwarded = noted("readForwarded", async (raw: Uint8Array): Promise<Forwarded> => {
    if (fails) throw new Error("not now");
    return { identity: await say.identify(raw), said: "said", reading: await say.read(raw, options) };
  });
  return { asked, ahead: readAhead({ mail, readForwarded }) };
};
const askAll = async (mail: MailReader, raw: Uint8Array, given = options): Promise<void> => {
  await mail.identify(raw);
  await mail.newText(raw);
  await mail.read(raw, given);
};

test("a mail that was read ahead is asked about in one call", async () => {
  const { asked, ahead } = stage();
  const raw = Buffer.from("hello");
  ahead.begin(raw, options);
  ahead.begin(raw, options);
  await askAll(ahead.mail, raw, { ...options, now: "2026-12-01T09:00:30Z" });
  expect(await ahead.mail.newText(raw)).toBe("said");
  expect(asked).toEqual(["readForwarded"]);
});

test("a mail that was not, or another array of the same bytes, is asked about as it comes", async () => {
  const { asked, ahead } = stage();
  ahead.begin(Buffer.from("hello"), options);
  await askAll(ahead.mail, Buffer.from("hello"));
  expect(asked).toEqual(["readForwarded", "identify", "newText", "read"]);
});

test.each([
  { ...options, timeZone: "Europe/London" },
  { ...options, candidateAddresses: ["maya@new.example"] },
  { ...options, now: "2026-12-02T09:00:00Z" },
])("what was read for another candidate or day is read anew", async (other) => {
  const { asked, ahead } = stage();
  const raw = Buffer.from("hello");
  ahead.begin(raw, options);
  await ahead.mail.read(raw, other);
  expect(asked).toEqual(["readForwarded", "read"]);
});

test("a fault while reading ahead is nobody's: the mail is asked about once more in its turn", async () => {
  const { asked, ahead } = stage(true);
  const raw = Buffer.from("hello");
  ahead.begin(raw, options);
  await askAll(ahead.mail, raw);
  expect(asked).toEqual(["readForwarded", "identify", "newText", "read"]);
});

test("the headers of a mail are looked at once", () => {
  const { asked, ahead } = stage();
  const raw = Buffer.from("hello");
  for (let n = 0; n < 3; n += 1) {
    ahead.mail.sender(raw);
    ahead.mail.automatic(raw);
  }
  expect(asked).toEqual(["sender", "automatic"]);
});
