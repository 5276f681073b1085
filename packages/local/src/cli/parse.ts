import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { type ReadOptions, readMail } from "@afterword/mail/reading/read-mail";
import { readReply } from "@afterword/mail/reply/read-reply";

const usage = "usage: npm run --silent parse -- FILE... [--time-zone IANA] [--now RFC3339] [--candidate-name NAME]";

/** A wrong command line: said in one sentence, with the usage, exit status 2. */
class UsageError extends Error {}

type Asked = { files: string[]; options: ReadOptions };

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }) !== null;
  } catch {
    return false;
  }
};

const isInstant = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/i.test(text) && !Number.isNaN(Date.parse(text));

const readArguments = (words: string[]): Asked => {
  let parsed: { values: { "time-zone"?: string; now?: string; "candidate-name"?: string }; positionals: string[] };
  try {
    parsed = parseArgs({
      args: words,
      allowPositionals: true,
      options: { "time-zone": { type: "string" }, now: { type: "string" }, "candidate-name": { type: "string" } },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : "the options are not understood");
  }
  const { "time-zone": timeZone, now, "candidate-name": candidateName } = parsed.values;
  if (parsed.positionals.length === 0) throw new UsageError("no file was named");
  if (timeZone !== undefined && !isTimeZone(timeZone))
    throw new UsageError(`--time-zone is "${timeZone}", which is no IANA time zone such as Europe/Berlin`);
  if (now !== undefined && !isInstant(now))
    throw new UsageError(`--now is "${now}", which is no RFC 3339 time such as 2026-12-01T09:00:00Z`);
  return {
    files: parsed.positionals,
    options: {
      ...(timeZone === undefined ? {} : { timeZone }),
      ...(now === undefined ? {} : { now }),
      ...(candidateName === undefined ? {} : { candidateName }),
    },
  };
};

/** Mails to `r-TOKEN@...` answer one of ours. */
const isReplyToOurs = (raw: Uint8Array): boolean => {
  const head = new TextDecoder("latin1").decode(raw.subarray(0, 64 * 1024)).split(/\r?\n\r?\n/, 1)[0] ?? "";
  return head
    .split(/\r?\n(?![ \t])/)
    .some((line) => /^(?:to|cc|delivered-to|x-original-to|envelope-to)\s*:/i.test(line) && /(?:^|[\s<,:"])r-[^\s<>@,]+@/i.test(line));
};

/** Prints one JSON object a line for each file, in the order given: see the contract of reading. */
const main = async (words: string[]): Promise<number> => {
  const { files, options } = readArguments(words);
  let status = 0;
  for (const file of files) {
    let raw: Uint8Array;
    try {
      raw = await readFile(file);
    } catch (error) {
      process.stderr.write(`${file}: cannot be opened (${error instanceof Error && "code" in error ? error.code : "unknown error"})\n`);
      status = 1;
      continue;
    }
    const read = await readMail(raw, options);
    const { doubts: _doubts, calendar: _calendar, askedNotToWrite: _asked, feedback: _feedback, questions, problem, ...reading } = read;
    const reply = isReplyToOurs(raw) ? await readReply(raw, options.now === undefined ? {} : { now: options.now }) : null;
    process.stdout.write(`${JSON.stringify({ file, ...reading, reply, questions, problem })}\n`);
  }
  return status;
};

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n${usage}\n`);
  process.exitCode = 2;
}
