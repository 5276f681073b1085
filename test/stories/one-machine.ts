import { type ChildProcess, spawn } from "node:child_process";
import { EventEmitter } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { askRuntime } from "@afterword/local/control-client";
import { homeAt } from "@afterword/local/home/home";
import { findRunning, type Running } from "@afterword/local/home/running";
import { startRuntime } from "@afterword/local/runtime";
import { readSettings } from "@afterword/local/settings";
import { handIn } from "@afterword/local/smtp/hand-in";
import { Temporal } from "temporal-polyfill";
import { candidate } from "./mails.ts";
import { sentOf } from "./sent.ts";
import type { Sent, World } from "./world.ts";

const start = resolve(import.meta.dirname, "../../packages/local/src/cli/start.ts");
const temporaryHome = (): Promise<string> => mkdtemp(join(tmpdir(), "afterword-story-"));

const environment = (home: string, clock: string): Record<string, string> => ({
  AFTERWORD_HOME: home,
  AFTERWORD_CANDIDATE: `${candidate.name} <${candidate.address}>`,
  AFTERWORD_TIME_ZONE: "America/Chicago",
  AFTERWORD_SMTP_PORT: "0",
  AFTERWORD_WEB_PORT: "0",
  AFTERWORD_CLOCK: clock,
});

/** Reads the outbox folder, oldest first. */
const readOutbox = async (home: string): Promise<Sent[]> => {
  const folder = join(home, "outbox", "new");
  const names = (await readdir(folder)).sort();
  return Promise.all(names.map(async (name) => sentOf(await readFile(join(folder, name)))));
};

const deliver = async (port: number, raw: string, to = "in@afterword.localhost", from = candidate.address): Promise<void> => {
  const handed = await handIn({ port, from, to, raw: Buffer.from(raw) });
  if (handed.kind === "refused") throw new Error(handed.why);
};

/** The whole product in this process: a real SMTP client, a folder of mails. */
export const openOneMachine = async (clock: string): Promise<World> => {
  const home = await temporaryHome();
  const read = readSettings(environment(home, clock), home);
  if (read.kind === "wrong") throw new Error(read.sentence);
  const runtime = await startRuntime(read.settings, { print: () => {} });
  return {
    async mail(raw, to, from) {
      await deliver(runtime.smtpPort, raw, to, from);
      await runtime.quiet();
    },
    until: (at) => runtime.advance(Temporal.Instant.from(at)),
    sent: () => readOutbox(home),
    record: () => runtime.export(),
    async close() {
      await runtime.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
};

type Process = { child: ChildProcess; running: Running; lines: string[]; heard: EventEmitter };

/** Starts the runtime as its own process and waits for its first line. */
const launch = async (home: string, clock: string): Promise<Process> => {
  const env = { ...process.env, TZ: "Pacific/Auckland", ...environment(home, clock) };
  const child = spawn(process.execPath, [start], { env, stdio: ["ignore", "pipe", "inherit"] });
  const lines: string[] = [];
  const heard = new EventEmitter();
  await new Promise<void>((ready, failed) => {
    child.once("exit", (code) => failed(new Error(`the runtime ended with ${code} before it was ready:\n${lines.join("\n")}`)));
    createInterface({ input: child.stdout }).on("line", (line) => {
      lines.push(line);
      heard.emit("line", lines.length);
      if (line.startsWith("Afterword is ready")) ready();
    });
  });
  const running = await findRunning(homeAt(home));
  if (running === null) throw new Error("the runtime is ready but cannot be found");
  return { child, running, lines, heard };
};

const end = ({ child }: Process, signal: NodeJS.Signals): Promise<void> =>
  new Promise((ended) => {
    child.once("exit", () => ended());
    child.kill(signal);
  });

export type OwnProcess = World & {
  /** Kills the process (SIGKILL) when it has printed this many lines more; resolves when it is dead. */
  killAfter(lines: number): Promise<void>;
  /** Starts anew on what the dead process kept. */
  restart(): Promise<void>;
};

/** The same as a process of its own, as `npm start` runs it. */
export const openOwnProcess = async (clock: string): Promise<OwnProcess> => {
  const home = await temporaryHome();
  let process = await launch(home, clock);
  const ask = async (what: "quiet" | "clock" | "export", input: unknown = {}): Promise<unknown> => {
    const { status, body } = await askRuntime(process.running, what, input);
    if (status !== 200) throw new Error(`${what}: ${status} ${JSON.stringify(body)}`);
    return body;
  };
  return {
    async mail(raw, to, from) {
      await deliver(process.running.smtpPort, raw, to, from);
      await ask("quiet");
    },
    until: async (at) => void (await ask("clock", { to: at })),
    sent: () => readOutbox(home),
    record: () => ask("export"),
    killAfter: (lines) =>
      new Promise((dead) => {
        const { child, heard, lines: printed } = process;
        const last = printed.length + lines;
        child.once("exit", () => dead());
        heard.on("line", (count: number) => {
          if (count >= last) child.kill("SIGKILL");
        });
      }),
    restart: async () => {
      process = await launch(home, clock);
    },
    async close() {
      await end(process, "SIGTERM");
      await rm(home, { recursive: true, force: true });
    },
  };
};
