import { createMailReader } from "@afterword/mail/mail-reader";
import { catalogue } from "../hostile/catalogue.ts";
import { someDraft } from "../hostile/hostile-mail.ts";
import { type Figure, figure, percentile, timed } from "./measure.ts";
import { worstInputs } from "./worst-inputs.ts";

const options = { timeZone: "America/Chicago", now: "2026-12-01T18:00:00Z", candidateName: "Maya Lindqvist", candidateAddresses: [] };
const mail = createMailReader();

/** Every question that is asked of a mail on its way in. */
const askEverything = async (raw: Uint8Array): Promise<void> => {
  mail.sender(raw);
  mail.authenticated(raw);
  if (mail.automatic(raw) !== null) return;
  await mail.identify(raw);
  await mail.newText(raw);
  await mail.read(raw, options);
};

const slowest = (times: { name: string; millis: number }[], count: number): { name: string; millis: number }[] =>
  [...times].sort((a, b) => b.millis - a.millis).slice(0, count);

/** The longest that any 100 KB takes to be read. */
export const measureWorst = async (): Promise<Figure[]> => {
  const times: { name: string; millis: number }[] = [];
  for (const { name, raw } of worstInputs) times.push({ name, millis: await timed(() => mail.read(raw, options)) });
  const area = `worst inputs of 100 KB (${times.length})`;
  const [worst] = slowest(times, 1);
  return [
    figure(area, "the slowest", worst?.millis ?? 0, "ms", { most: 200 }),
    figure(
      area,
      "p50",
      percentile(
        times.map(({ millis }) => millis),
        0.5,
      ),
      "ms",
    ),
    ...slowest(times, 5).map(({ name, millis }) => figure(area, name.slice(0, 60), millis, "ms")),
  ];
};

const megabytes = (bytes: number): number => bytes / 1024 / 1024;

/** The whole catalogue of hostile mail: how long each takes to be taken apart, and how much memory all of it. */
export const measureHostile = async (): Promise<Figure[]> => {
  const times: { name: string; millis: number }[] = [];
  let heap = 0;
  let resident = 0;
  for (const { row, variant, raw } of catalogue) {
    const bytes = raw(someDraft);
    times.push({ name: `${row} ${variant}`, millis: await timed(() => askEverything(bytes)) });
    const { heapUsed, rss } = process.memoryUsage();
    heap = Math.max(heap, heapUsed);
    resident = Math.max(resident, rss);
  }
  const all = times.map(({ millis }) => millis);
  const area = `hostile set (${all.length} mails)`;
  return [
    figure(area, "p50", percentile(all, 0.5), "ms"),
    figure(area, "p99", percentile(all, 0.99), "ms", { most: 250 }),
    figure(area, "the slowest", percentile(all, 1), "ms", { most: 1000 }),
    ...slowest(times, 3).map(({ name, millis }) => figure(area, name.slice(0, 60), millis, "ms")),
    figure(area, "heap at most", megabytes(heap), "MB", { most: 400 }),
    figure(area, "resident at most, the mails of 27 MB themselves included", megabytes(resident), "MB"),
  ];
};
