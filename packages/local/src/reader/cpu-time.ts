import { readFile } from "node:fs/promises";

/** proc(5): `utime` and `stime` count in ticks, and Linux has shown user space 100 of them a second on every platform since 2.6. */
const tickMillis = 10;

/** The CPU time a process has used so far, or null where the system does not tell (elapsed time has to do then). */
export const cpuMillis = async (pid: number): Promise<number | null> => {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, "latin1");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) * tickMillis;
  } catch {
    return null;
  }
};
