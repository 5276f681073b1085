import { fork, spawn } from "node:child_process";
import { once } from "node:events";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { askRuntime } from "@afterword/local/control-client";
import { homeAt } from "@afterword/local/home/home";
import { findRunning } from "@afterword/local/home/running";

const start = resolve(import.meta.dirname, "../../packages/local/src/cli/start.ts");
const bare = resolve(import.meta.dirname, "bare-pipeline.ts");
const quiet = "--disable-warning=ExperimentalWarning";

/** Something that takes mails in, in a process of its own. */
export type Pipeline = {
  port: number;
  /** Resolves when all that was taken in is in the database, and what is mailed because of it in the outbox. */
  settled(): Promise<void>;
  /** Mails that are on record now, for whoever doubts that they were worked. */
  recorded(): Promise<number>;
  stop(): Promise<void>;
};

export const benchHome = (folder: string): string => join(folder, "home");

/** The whole product, as `npm start` runs it, with a clock that stands still. */
export const startRuntime = async (folder: string): Promise<Pipeline> => {
  const home = benchHome(folder);
  const env = {
    ...process.env,
    AFTERWORD_HOME: home,
    AFTERWORD_CANDIDATE: "Maya Lindqvist <maya@hollowpine.example>",
    AFTERWORD_TIME_ZONE: "America/Chicago",
    AFTERWORD_SMTP_PORT: "0",
    AFTERWORD_WEB_PORT: "0",
    AFTERWORD_CLOCK: "2026-12-01T16:00:00Z",
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
  return {
    port: running.smtpPort,
    settled: async () => void (await askRuntime(running, "quiet", {})),
    async recorded() {
      const { body } = await askRuntime(running, "export", {});
      const { applications } = body as { applications: { mails: string[] }[] };
      return applications.reduce((sum, { mails }) => sum + mails.length, 0);
    },
    stop: async () => {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
};

/** The bare pipeline: what it has told the client is taken is in the database. */
export const startBare = async (folder: string): Promise<Omit<Pipeline, "recorded">> => {
  const child = fork(bare, [join(folder, "bare")], { execArgv: [quiet], stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const [port] = (await once(child, "message")) as [number];
  return {
    port,
    settled: async () => undefined,
    stop: async () => {
      const ended = once(child, "exit");
      child.disconnect();
      await ended;
    },
  };
};
