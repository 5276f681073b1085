import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import { ingestMail } from "./ingest-mails.ts";
import { type Figure, figure, timed } from "./measure.ts";
import { type Pipeline, startBare, startRuntime } from "./pipelines.ts";

const connections = 8;
const lanes = Array.from({ length: connections }, (_, lane) => lane);
const warmUp = 40;
const rounds = 2;

/** Hands in every mail over one connection, one after the other. */
const handAll = (port: number, mails: Uint8Array[]): Promise<void> =>
  new Promise((done, failed) => {
    const connection = new SMTPConnection({ host: "127.0.0.1", port, name: "localhost", ignoreTLS: true, logger: false });
    connection.on("error", failed);
    const next = (index: number): void => {
      const raw = mails[index];
      if (!raw) {
        connection.quit();
        done();
        return;
      }
      connection.send({ from: "maya@hollowpine.example", to: ["in@afterword.localhost"] }, Buffer.from(raw), (error) => {
        if (error) failed(error);
        else next(index + 1);
      });
    };
    connection.connect((error) => (error ? failed(error) : next(0)));
  });

type Rates = { acknowledged: number; durable: number };

/** Mails a second from the first connection until the last client was told that its mail is taken, and until the last mail is in the database. */
const measure = async (
  open: (folder: string) => Promise<Omit<Pipeline, "recorded"> & Partial<Pipeline>>,
  mails: Uint8Array[],
): Promise<Rates> => {
  const folder = await mkdtemp(join(tmpdir(), "afterword-bench-"));
  const pipeline = await open(folder);
  try {
    await handAll(pipeline.port, mails.slice(0, warmUp));
    await pipeline.settled();
    const measured = mails.slice(warmUp);
    const handing = await timed(() =>
      Promise.all(
        lanes.map((lane) =>
          handAll(
            pipeline.port,
            measured.filter((_mail, index) => index % connections === lane),
          ),
        ),
      ),
    );
    const settling = await timed(pipeline.settled);
    const recorded = (await pipeline.recorded?.()) ?? mails.length;
    if (recorded !== mails.length) throw new Error(`of ${mails.length} mails ${recorded} are on record`);
    return { acknowledged: (1000 * measured.length) / handing, durable: (1000 * measured.length) / (handing + settling) };
  } finally {
    await pipeline.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};

const best = (a: Rates, b: Rates): Rates => ({
  acknowledged: Math.max(a.acknowledged, b.acknowledged),
  durable: Math.max(a.durable, b.durable),
});

/**
 * From SMTP to durable state on one machine, beside the bare pipeline: the two take turns, each on a folder of its own, and the best
 * round of each counts. Neither tells a client that a mail is taken before it is on the disk. `count`: how many mails of 5 KB; of 50 KB
 * it is a quarter.
 */
export const measureIngest = async (count: number): Promise<Figure[]> => {
  const figures: Figure[] = [];
  for (const [kilobytes, mailCount] of [
    [5, count],
    [50, Math.ceil(count / 4)],
  ] as const) {
    const mails = Array.from({ length: mailCount + warmUp }, (_, n) => ingestMail(n, kilobytes * 1024));
    let whole: Rates = { acknowledged: 0, durable: 0 };
    let least = whole;
    for (let round = 0; round < rounds; round += 1) {
      whole = best(whole, await measure(startRuntime, mails));
      least = best(least, await measure(startBare, mails));
    }
    const area = `ingest of ${mailCount} mails of ${kilobytes} KB, ${connections} connections`;
    figures.push(
      figure(area, "SMTP to the client's OK", whole.acknowledged, "mails/s"),
      figure(area, "SMTP to durable state", whole.durable, "mails/s"),
      figure(area, "the bare pipeline", least.durable, "mails/s"),
      figure(area, "ratio", whole.durable / least.durable, "", { least: 0.5 }),
    );
  }
  return figures;
};
