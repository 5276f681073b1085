import { fork, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { mostMailsADay } from "@afterword/core/inbound/limits";
import { askRuntime } from "@afterword/local/control-client";
import { homeAt } from "@afterword/local/home/home";
import { findRunning } from "@afterword/local/home/running";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import { Temporal } from "temporal-polyfill";
import { ingestMail } from "./ingest-mails.ts";
import { type Figure, figure, timed } from "./measure.ts";

const connections = 8;
const start = resolve(import.meta.dirname, "../../packages/local/src/cli/start.ts");
const bare = resolve(import.meta.dirname, "bare-pipeline.ts");
const quiet = "--disable-warning=ExperimentalWarning";

type Pipeline = {
  port: number;
  /** Resolves when all that was taken in is in the database. */
  settled(): Promise<void>;
  /** Moves a standing clock on by a day, on which nothing is due. */
  nextDay(): Promise<void>;
  stop(): Promise<void>;
};

const began = Temporal.Instant.from("2026-12-01T16:00:00Z");

const startRuntime = async (folder: string): Promise<Pipeline> => {
  const home = join(folder, "home");
  const env = {
    ...process.env,
    AFTERWORD_HOME: home,
    AFTERWORD_CANDIDATE: "Maya Lindqvist <maya@hollowpine.example>",
    AFTERWORD_TIME_ZONE: "America/Chicago",
    AFTERWORD_SMTP_PORT: "0",
    AFTERWORD_WEB_PORT: "0",
    AFTERWORD_CLOCK: began.toString(),
  };
  const child = spawn(process.execPath, [quiet, start], { env, stdio: ["ignore", "pipe", "inherit"] });
  await new Promise<void>((ready, failed) => {
    child.once("exit", () => failed(new Error("the runtime ended before it was ready")));
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (line.startsWith("Afterword is ready")) ready();
    });
  });
  const running = await findRunning(homeAt(home));
  if (running === null) throw new Error("the runtime cannot be found");
  let day = began;
  return {
    port: running.smtpPort,
    settled: async () => void (await askRuntime(running, "quiet", {})),
    nextDay: async () => {
      day = day.add({ hours: 24 });
      await askRuntime(running, "clock", { to: day.toString() });
    },
    stop: async () => {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
};

const startBare = async (folder: string): Promise<Pipeline> => {
  const child = fork(bare, [join(folder, "bare")], { execArgv: [quiet], stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const [port] = (await once(child, "message")) as [number];
  return {
    port,
    settled: async () => undefined,
    nextDay: async () => undefined,
    stop: async () => {
      const ended = once(child, "exit");
      child.disconnect();
      await ended;
    },
  };
};

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

const warmUp = 40;
/** Below what one candidate may send on a day. */
const oneDay = mostMailsADay - 10;
const lanes = Array.from({ length: connections }, (_, lane) => lane);

/** Mails a second from the first connection of a day until its last mail is in the database. */
const measure = async (open: (folder: string) => Promise<Pipeline>, mails: Uint8Array[]): Promise<number> => {
  const folder = await mkdtemp(join(tmpdir(), "afterword-bench-"));
  const pipeline = await open(folder);
  try {
    await handAll(pipeline.port, mails.slice(0, warmUp));
    await pipeline.settled();
    const measured = mails.slice(warmUp);
    let millis = 0;
    for (let from = 0; from < measured.length; from += oneDay) {
      const share = measured.slice(from, from + oneDay);
      await pipeline.nextDay();
      millis += await timed(async () => {
        await Promise.all(
          lanes.map((lane) =>
            handAll(
              pipeline.port,
              share.filter((_mail, index) => index % connections === lane),
            ),
          ),
        );
        await pipeline.settled();
      });
    }
    return (1000 * measured.length) / millis;
  } finally {
    await pipeline.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};

/** From SMTP to durable state on one machine, beside the bare pipeline. `backlog`: how many mails of 5 KB; of 50 KB it is a quarter. */
export const measureIngest = async (backlog: number): Promise<Figure[]> => {
  const figures: Figure[] = [];
  for (const [kilobytes, count] of [
    [5, backlog],
    [50, Math.ceil(backlog / 4)],
  ] as const) {
    const mails = Array.from({ length: count + warmUp }, (_, n) => ingestMail(n, kilobytes * 1024));
    const whole = await measure(startRuntime, mails);
    const least = await measure(startBare, mails);
    const area = `ingest of ${count} mails of ${kilobytes} KB, ${connections} connections`;
    figures.push(
      figure(area, "SMTP to durable state", whole, "mails/s"),
      figure(area, "the bare pipeline", least, "mails/s"),
      figure(area, "ratio", whole / least, "", { least: 0.5 }),
    );
  }
  return figures;
};
