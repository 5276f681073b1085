import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { MailReader } from "@afterword/core/port/ports";
import { oneAtATime } from "../one-at-a-time.ts";
import {
  type Forwarded,
  type GuardedReader,
  guardedCalls,
  type ReaderAnswer,
  type ReaderRequest,
  type ReadOptions,
  readForwarded,
} from "./calls.ts";
import { cpuMillis } from "./cpu-time.ts";
import { unreadable } from "./unreadable.ts";

/** What one mail may use (design of trust, "Bounds"). `mostMillis` bounds the elapsed time of a call on a machine so busy that CPU time hardly passes. */
export type ReaderBounds = { cpuMillis: number; mostMillis: number; heapMegabytes: number };
export const defaultBounds: ReaderBounds = { cpuMillis: 2000, mostMillis: 20_000, heapMegabytes: 256 };

export type ReaderProcess = {
  mail: MailReader;
  /** What every forwarded mail is asked, in one call: the bounds are for all of it. */
  readForwarded(raw: Uint8Array, options: ReadOptions): Promise<Forwarded>;
  stop(): void;
};

type Reply = { kind: "done"; value: unknown } | { kind: "broken"; why: string } | { kind: "failed"; name: string };
type Child = { process: ChildProcess; ready: Promise<boolean>; holds: Uint8Array | null };

/** How long the process may take to load its modules. */
const loadMillis = 30_000;

/** The reader threw or could not be started: a fault of ours. Tried again, then set aside. */
class ReaderFault extends Error {
  readonly code: string;
  readonly retryable = true;
  override readonly name = "ReaderFault";
  constructor(code: string) {
    super(`the mail reader failed: ${code}`);
    this.code = code;
  }
}

/**
 * A MailReader that reads bodies in a process of its own. A mail that takes more than its share of CPU or memory costs
 * that process its life and gets the verdict "cannot be read"; the next mail finds a new one. (A worker thread is not
 * enough: of eleven ways to use up its memory, five took the whole process down, measured on Node 24.)
 *
 * Who wrote a mail is decided here in this process, by `inner`: it looks at the bounded header block alone, and a mail
 * that cannot be read still has its sender.
 */
export const startReader = (
  inner: Pick<MailReader, "sender" | "authenticated" | "automatic">,
  bounds = defaultBounds,
  module = processModule,
): ReaderProcess => {
  let child: Child | null = null;
  /** Mails that broke the bounds, and why: they are not given a second chance by another question about them. */
  const broken = new WeakMap<Uint8Array, string>();
  const inTurn = oneAtATime();
  let stopped = false;

  const launch = (): Child => {
    const execArgv = [`--max-old-space-size=${bounds.heapMegabytes}`, "--disable-warning=ExperimentalWarning"];
    const started = fork(module, { execArgv, serialization: "advanced", stdio: ["ignore", "ignore", "ignore", "ipc"] });
    const made: Child = { process: started, ready: nextAnswer(started, loadMillis).then((answer) => answer !== null), holds: null };
    const forget = (): void => {
      if (child === made) child = null;
    };
    started.on("exit", forget);
    started.on("error", forget);
    return made;
  };

  const ask = async (call: ReaderRequest["call"], raw: Uint8Array, argument: unknown): Promise<Reply> => {
    if (stopped) throw new ReaderFault("stopped");
    const verdict = broken.get(raw);
    if (verdict !== undefined) return { kind: "broken", why: verdict };
    child ??= launch();
    const asked = child;
    if (!(await asked.ready)) {
      kill(asked);
      throw new ReaderFault("not-started");
    }
    const request: ReaderRequest = { call, raw: asked.holds === raw ? null : raw, argument };
    asked.holds = raw;
    const answered = nextAnswer(asked.process, bounds.mostMillis);
    const watch = watchCpu(asked.process, bounds.cpuMillis);
    asked.process.send(request, () => undefined);
    const answer = await answered;
    clearInterval(watch.timer);
    const died = asked.process.exitCode !== null || asked.process.signalCode !== null;
    if (answer?.kind === "done" || answer?.kind === "failed") return answer;
    kill(asked);
    if (stopped) throw new ReaderFault("stopped");
    child = launch();
    const why = watch.exceeded() || !died ? "reading it takes too long" : "reading it takes too much memory";
    broken.set(raw, why);
    return { kind: "broken", why };
  };

  const kill = (killed: Child): void => {
    if (child === killed) child = null;
    killed.process.kill("SIGKILL");
  };

  /** One call at a time: the bounds are those of one mail. */
  const guarded = (call: ReaderRequest["call"]) => {
    return async (raw: Uint8Array, argument?: unknown): Promise<unknown> => {
      const reply = await inTurn(() => ask(call, raw, argument));
      if (reply.kind === "done") return reply.value;
      if (reply.kind === "failed") throw new ReaderFault(reply.name);
      const verdicts = unreadable(reply.why);
      const said = { ...verdicts, readForwarded: readForwarded(verdicts) }[call] as (
        raw: Uint8Array,
        argument: unknown,
      ) => Promise<unknown>;
      return said(raw, argument);
    };
  };

  child = launch();
  const calls = Object.fromEntries(guardedCalls.map((call) => [call, guarded(call)])) as unknown as GuardedReader;
  return {
    mail: { sender: inner.sender, authenticated: inner.authenticated, automatic: inner.automatic, ...calls },
    readForwarded: guarded("readForwarded") as ReaderProcess["readForwarded"],
    stop() {
      stopped = true;
      if (child) kill(child);
    },
  };
};

const processModule = fileURLToPath(new URL("./reader-process.ts", import.meta.url));

/** The next message of the process, or null when it ends or `millis` pass before. */
const nextAnswer = (child: ChildProcess, millis: number): Promise<ReaderAnswer | null> =>
  new Promise((resolve) => {
    const end = (answer: ReaderAnswer | null): void => {
      clearTimeout(timer);
      child.off("message", onMessage);
      child.off("exit", onEnd);
      child.off("error", onEnd);
      resolve(answer);
    };
    const onMessage = (message: unknown): void => end(message as ReaderAnswer);
    const onEnd = (): void => end(null);
    const timer = setTimeout(onEnd, millis);
    child.on("message", onMessage);
    child.on("exit", onEnd);
    child.on("error", onEnd);
  });

/**
 * Looks often enough that a mail gets a quarter more than its share at most, and kills the process that takes more. Most
 * mails are read before the first look, so nobody looks when they begin: the time until then counts as used.
 */
const watchCpu = (child: ChildProcess, most: number): { timer: NodeJS.Timeout; exceeded(): boolean } => {
  const pid = child.pid ?? 0;
  let before: number | null = null;
  let elapsed = 0;
  let exceeded = false;
  const step = Math.max(10, most / 8);
  const timer = setInterval(async () => {
    elapsed += step;
    const used = await cpuMillis(pid);
    if (used !== null) before ??= used - step;
    const spent = used === null || before === null ? elapsed : used - before;
    if (spent <= most) return;
    exceeded = true;
    child.kill("SIGKILL");
  }, step);
  return { timer, exceeded: () => exceeded };
};
