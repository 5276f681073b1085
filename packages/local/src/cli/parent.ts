import { readFileSync } from "node:fs";

const lookEveryMillis = 200;

/**
 * Calls when the npm that started this process is gone. Killed with `kill -9` it cannot pass the signal on, and a runtime
 * that nobody sees would go on to hold the folder and the ports. npm starts it through a shell, which outlives npm: so the
 * parent's parent is watched too, where the system tells it. Started without npm, nothing is watched.
 */
export const onParentGone = (call: () => void): void => {
  if (!process.env.npm_lifecycle_event) return;
  const parents = (): string => `${process.ppid} ${parentOf(process.ppid)}`;
  const before = parents();
  const timer = setInterval(() => {
    if (parents() === before) return;
    clearInterval(timer);
    call();
  }, lookEveryMillis);
  timer.unref();
};

/** proc(5): the second field after the name, which may hold blanks and parentheses. Null where there is no such file system. */
const parentOf = (pid: number): string | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1] ?? null;
  } catch {
    return null;
  }
};
