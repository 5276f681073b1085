import { readFileSync } from "node:fs";

const lookEveryMillis = 200;

/**
 * Calls when the npm that started this process is gone. Killed with `kill -9` it cannot pass the signal on, and a runtime
 * that nobody sees would go on to hold the folder and the ports. npm may start it through a shell, which outlives npm:
 * then the shell's parent is watched too, where the system tells it. Started without npm, nothing is watched.
 */
export const onParentGone = (call: () => void): void => {
  if (!process.env.npm_lifecycle_event) return;
  const parents = (): string => `${process.ppid} ${parentOfShell(process.ppid)}`;
  const before = parents();
  const timer = setInterval(() => {
    if (parents() === before) return;
    clearInterval(timer);
    call();
  }, lookEveryMillis);
  timer.unref();
};

const shells = new Set(["sh", "dash", "bash", "ash", "zsh", "busybox"]);

/** proc(5): `pid (name) state parent …`. Null for a process that is no shell, and where there is no such file system. */
const parentOfShell = (pid: number): string | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    const [open, close] = [stat.indexOf("("), stat.lastIndexOf(")")];
    return shells.has(stat.slice(open + 1, close)) ? (stat.slice(close + 2).split(" ")[1] ?? null) : null;
  } catch {
    return null;
  }
};
