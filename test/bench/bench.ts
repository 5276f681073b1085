import { parseArgs } from "node:util";
import { measureAccuracy } from "./accuracy.ts";
import { measureHostile, measureWorst } from "./hostile-set.ts";
import { measureIngest } from "./ingest.ts";
import { loadMails } from "./mails.ts";
import { type Figure, toTable } from "./measure.ts";
import { measureRate } from "./rate.ts";

/** `npm run bench -- [--json] [--backlog N] [--only accuracy|rate|worst|hostile|ingest]`: what the product can do on this machine, with goals. */
const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    backlog: { type: "string", default: "400" },
    only: { type: "string", multiple: true },
  },
});
const backlog = Number(values.backlog);
if (!Number.isInteger(backlog) || backlog < 1 || backlog > 1_000_000) {
  process.stderr.write(`--backlog is "${values.backlog}", but it must be a whole number from 1 to 1000000.\n`);
  process.exit(2);
}

const parts: Record<string, () => Promise<Figure[]>> = {
  accuracy: async () => measureAccuracy(await loadMails()),
  rate: async () => measureRate((await loadMails()).map(({ raw }) => raw)),
  worst: measureWorst,
  hostile: measureHostile,
  ingest: () => measureIngest(backlog),
};

const figures: Figure[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (values.only && !values.only.includes(name)) continue;
  const measured = await measure();
  figures.push(...measured);
  if (!values.json) process.stdout.write(`${toTable(measured)}\n\n`);
}
if (values.json) process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
