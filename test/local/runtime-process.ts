import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { askRuntime } from "@afterword/local/control-client";
import { homeAt } from "@afterword/local/home/home";
import { findRunning } from "@afterword/local/home/running";
import { onTestFinished } from "vitest";

const command = (name: string): string => resolve(import.meta.dirname, `../../packages/local/src/cli/${name}.ts`);

/** The variables of one test's own runtime: its own folder, free ports, a clock that stands. */
export type Variables = Record<string, string>;

export const variablesOf = async (more: Variables = {}): Promise<Variables> => {
  const folder = await mkdtemp(join(tmpdir(), "afterword-local-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return {
    AFTERWORD_HOME: join(folder, "home"),
    AFTERWORD_CANDIDATE: "Maya Lindqvist <maya@hollowpine.example>",
    AFTERWORD_TIME_ZONE: "America/Chicago",
    AFTERWORD_SMTP_PORT: "0",
    AFTERWORD_WEB_PORT: "0",
    AFTERWORD_CLOCK: "2026-12-01T16:00:00Z",
    ...more,
  };
};

export type Ended = { code: number | null; stdout: string; stderr: string };

/** Runs one of the commands to its end. */
export const run = (name: string, args: string[], variables: Variables): Promise<Ended> =>
  new Promise((done) => {
    const env = { ...process.env, ...variables };
    const child = execFile(process.execPath, [command(name), ...args], { env, maxBuffer: 2 ** 26 }, (_error, stdout, stderr) =>
      done({ code: child.exitCode, stdout, stderr }),
    );
  });

export type RuntimeProcess = {
  ready: string;
  smtpPort: number;
  webPort: number;
  pid: number;
  /** Every line printed so far. */
  lines: string[];
  /** Resolves with the exit code; null after SIGKILL. */
  end(signal: "SIGTERM" | "SIGINT" | "SIGKILL"): Promise<number | null>;
};

/** Starts the runtime as a process of its own and waits for its first line. */
export const start = async (variables: Variables): Promise<RuntimeProcess> => {
  const child = spawn(process.execPath, [command("start")], {
    env: { ...process.env, ...variables },
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const lines: string[] = [];
  const ready = await new Promise<string>((resolved, rejected) => {
    child.once("exit", (code) => rejected(new Error(`the runtime ended with ${code} before it was ready`)));
    createInterface({ input: child.stdout }).on("line", (line) => {
      lines.push(line);
      if (line.startsWith("Afterword is ready")) resolved(line);
    });
  });
  const [smtpPort = 0, webPort = 0] = [...ready.matchAll(/127\.0\.0\.1:(\d+)/g)].map((match) => Number(match[1]));
  return { ready, smtpPort, webPort, pid: child.pid ?? 0, lines, end: (signal) => end(child, signal) };
};

/** As a person starts it. */
export const startByNpm = async (variables: Variables): Promise<{ npm: number; ready: string; ended: Promise<unknown> }> => {
  const env = { ...process.env, ...variables };
  const npm = spawn("npm", ["start"], { cwd: resolve(import.meta.dirname, "../.."), env, stdio: ["ignore", "pipe", "ignore"] });
  const ended = once(npm, "exit");
  for await (const line of createInterface(npm.stdout))
    if (line.startsWith("Afterword is ready")) return { npm: npm.pid ?? 0, ready: line, ended };
  throw new Error("npm ended before the runtime was ready");
};

const end = (child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> =>
  new Promise((ended) => {
    child.once("exit", (code) => ended(code));
    child.kill(signal);
  });

/** Asks the runtime over its control endpoint, as the commands do: `quiet` returns when everything taken in is done. */
export const ask = async (variables: Variables, what: "quiet" | "export" | "clock", input: unknown = {}): Promise<unknown> => {
  const running = await findRunning(homeAt(String(variables.AFTERWORD_HOME)));
  if (!running) throw new Error("no runtime runs");
  const { status, body } = await askRuntime(running, what, input);
  if (status !== 200) throw new Error(`${what}: ${status}`);
  return body;
};

/** The mails that left, oldest first: those to the candidate and the notes to others. */
export const outboxOf = async (variables: Variables): Promise<{ name: string; note: boolean; text: string }[]> => {
  const folder = join(String(variables.AFTERWORD_HOME), "outbox", "new");
  const names = (await readdir(folder)).sort();
  return Promise.all(
    names.map(async (name) => ({ name, note: name.includes(".note."), text: await readFile(join(folder, name), "utf8") })),
  );
};
