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

/** Mails a second from the first connection until the last mail is in the database. */
const measure = async (
  open: (folder: string) => Promise<Omit<Pipeline, "recorded"> & Partial<Pipeline>>,
  mails: Uint8Array[],
): Promise<number> => {
  const folder = await mkdtemp(join(tmpdir(), "afterword-bench-"));
  const pipeline = await open(folder);
  try {
    await handAll(pipeline.port, mails.slice(0, warmUp));
    await pipeline.settled();
    const measured = mails.slice(warmUp);
    const millis = await timed(async () => {
      await Promise.all(
        lanes.map((lane) =>
          handAll(
            pipeline.port,
            measured.filter((_mail, index) => index % connections === lane),
          ),
        ),
      );
      await pipeline.settled();
    });
    const recorded = (await pipeline.recorded?.()) ?? mails.length;
    if (recorded !== mails.length) throw new Error(`of ${mails.length} mails ${recorded} are on record`);
    return (1000 * measured.length) / millis;
  } finally {
    await pipeline.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};

/** From SMTP to durable state on one machine, beside the bare pipeline. `count`: how many mails of 5 KB; of 50 KB it is a quarter. */
export const measureIngest = async (count: number): Promise<Figure[]> => {
  const figures: Figure[] = [];
  for (const [kilobytes, mailCount] of [
    [5, count],
    [50, Math.ceil(count / 4)],
  ] as const) {
    const mails = Array.from({ length: mailCount + warmUp }, (_, n) => ingestMail(n, kilobytes * 1024));
    const whole = await measure(startRuntime, mails);
    const least = await measure(startBare, mails);
    const area = `ingest of ${mailCount} mails of ${kilobytes} KB, ${connections} connections`;
    figures.push(
      figure(area, "SMTP to durable state", whole, "mails/s"),
      figure(area, "the bare pipeline", least, "mails/s"),
      figure(area, "ratio", whole / least, "", { least: 0.5 }),
    );
  }
  return figures;
};
