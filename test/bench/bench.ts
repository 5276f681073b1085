import { parseArgs } from "node:util";
import { measureAccuracy } from "./accuracy.ts";
import { measureDrain } from "./drain.ts";
import { measureHostile, measureWorst } from "./hostile-set.ts";
import { measureIngest } from "./ingest.ts";
import { loadMails } from "./mails.ts";
import { type Figure, toTable } from "./measure.ts";
import { measureRate } from "./rate.ts";

/**
 * `npm run bench -- [--json] [--mails N] [--backlog N] [--only accuracy|rate|worst|hostile|ingest|drain]`: what the product can
 * do on this machine, with goals. `--mails`: how many are handed in by SMTP; `--backlog`: how many lie in the inbox of the drain.
 */
const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    mails: { type: "string", default: "400" },
    backlog: { type: "string", default: "1000" },
    only: { type: "string", multiple: true },
  },
});
const countOf = (name: "mails" | "backlog"): number => {
  const count = Number(values[name]);
  if (Number.isInteger(count) && count >= 1 && count <= 1_000_000) return count;
  process.stderr.write(`--${name} is "${values[name]}", but it must be a whole number from 1 to 1000000.\n`);
  process.exit(2);
};
const mails = countOf("mails");
const backlog = countOf("backlog");

const parts: Record<string, () => Promise<Figure[]>> = {
  accuracy: async () => measureAccuracy(await loadMails()),
  rate: async () => measureRate((await loadMails()).map(({ raw }) => raw)),
  worst: measureWorst,
  hostile: measureHostile,
  ingest: () => measureIngest(mails),
  drain: () => measureDrain(backlog),
};

const unknown = (values.only ?? []).find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined) {
  process.stderr.write(`--only is "${unknown}", but it must be one of ${Object.keys(parts).join(", ")}.\n`);
  process.exit(2);
}

const figures: Figure[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (values.only && !values.only.includes(name)) continue;
  const measured = await measure();
  figures.push(...measured);
  if (!values.json) process.stdout.write(`${toTable(measured)}\n\n`);
}
if (values.json) process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
