import fc from "fast-check";
import { simpleParser } from "mailparser";
import { expect, test } from "vitest";
import { readSender } from "./read-sender.ts";

// The same generator is run by hand with many more cases: AFTERWORD_FROM_CASES=750000.
const cases = Number(process.env.AFTERWORD_FROM_CASES ?? 20_000);

const victim = "victim@corp.example";
const pieces = fc.constantFrom(
  victim,
  "evil@attacker.example",
  "Victim@Corp.Example",
  "<",
  ">",
  '"',
  "\\",
  "(",
  ")",
  ",",
  ";",
  ":",
  "@",
  ".",
  " ",
  "\t",
  "\r\n ",
  "\n ",
  "\r",
  "\r\n",
  "\n",
  "\u0000",
  "\u00a0",
  "[",
  "]",
  "undisclosed:",
  "Jane",
  "Doe, Jane",
  "=?utf-8?q?Jane?=",
  "=?utf-8?q?victim=40corp.example?=",
  "=?utf-8?q?=3Cvictim=40corp.example=3E?=",
  "=?utf-8?b?PHZpY3RpbUBjb3JwLmV4YW1wbGU+LA==?=",
  "=?utf-8?q?a=00?=",
  "=?utf-7?q?+ADw-victim+AEA-corp.example+AD4-?=",
  "=?utf-8?q?",
  "?=",
  "<victim@corp.example>",
  "<evil@attacker.example>",
  '"victim@corp.example"',
  "(victim@corp.example)",
  "@gmail.example:",
  "\r\nFrom: victim@corp.example",
  "\r\nFrom : victim@corp.example",
  "\nfrom: <victim@corp.example>",
  "\r\nSender: victim@corp.example",
  "é",
  "user%victim",
  "a!b",
);

const fromValue = fc.oneof(
  { weight: 3, arbitrary: fc.array(pieces, { minLength: 1, maxLength: 8 }).map((parts) => parts.join("")) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.array(pieces, { maxLength: 4 }), pieces).map(([name, end]) => `${name.join("")} <evil@attacker.example>${end}`),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 24 }).map((name) => `${name} <evil@attacker.example>`) },
  { weight: 1, arbitrary: fc.string({ maxLength: 40 }) },
);

const before = fc.constantFrom(
  "",
  "X-A: b\r\n",
  "From x@y\r\n",
  "Subject: a\r\n \r\n",
  "X: y\n",
  "From: victim@corp.example\r\n",
  "\ufeff",
  "Subject: x\r",
);
const name = fc.constantFrom("From", "from", "FROM", "From ", "From\t", " From", "Fr\r\n om");

/** What a permissive parser says: the addresses of the From header, lower-cased. */
const parsedFrom = async (raw: Buffer): Promise<string[]> => {
  const mail = await simpleParser(raw, { skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true, skipImageLinks: true });
  return (mail.from?.value ?? []).map((mailbox) => (mailbox.address ?? "").toLowerCase());
};

test(
  "a sender that is accepted is the one and only sender that a permissive parser reads",
  async () => {
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(
        before,
        name,
        fromValue,
        fc.constantFrom("\r\n\r\n", "\n\n", "\r\nTo: a@b.example\r\n\r\n"),
        async (above, field, value, end) => {
          const raw = Buffer.from(`${above}${field}: ${value}${end}text`, "utf8");
          const sender = readSender(raw);
          if (sender.kind === "none") return;
          accepted += 1;
          const parsed = await parsedFrom(raw);
          expect(parsed.filter((address) => address !== "")).toEqual(parsed.length === 0 ? [] : [sender.address]);
        },
      ),
      { seed: 20261122, numRuns: cases },
    );
    expect(accepted).toBeGreaterThan(cases / 200);
  },
  cases * 10 + 60_000,
);
