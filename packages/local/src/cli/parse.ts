import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { readMail } from "@afterword/mail/reading/read-mail";

const usage = "npm run --silent parse -- FILE... [--time-zone IANA] [--now RFC3339] [--candidate-name NAME]";

/** Reads raw mails and prints one JSON object a line, in the order given: see the contract of reading. */
const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { "time-zone": { type: "string" }, now: { type: "string" }, "candidate-name": { type: "string" } },
  });
  const status = 0;
  for (const file of positionals) {
    const raw = await readFile(file);
    const {
      doubts: _doubts,
      calendar: _calendar,
      ...reading
    } = await readMail(raw, {
      ...(values["time-zone"] ? { timeZone: values["time-zone"] } : {}),
      ...(values.now ? { now: values.now } : {}),
      ...(values["candidate-name"] ? { candidateName: values["candidate-name"] } : {}),
    });
    process.stdout.write(`${JSON.stringify({ file, ...reading, reply: null })}\n`);
  }
  return status;
};
process.exitCode = await main();
void usage;
