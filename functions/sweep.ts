import { sweep } from "@afterword/core/wake/sweep";
import { type Wired, wired } from "./ports.ts";

/** What one run takes on. The next comes in five minutes; what is left over is the first in its line. */
const mostApplications = 500;

/** Everything else was woken; these stay due and the next sweep tries again. Thrown so that the run counts as failed and three of them ring an alarm. */
class SweepUnfinishedError extends Error {
  readonly code = "sweep-unfinished";
  readonly retryable = true;
}

/** Every five minutes: wakes everything that is due, whether a doorbell rang or not. */
export const sweepHandler =
  ({ ports }: Wired) =>
  async (): Promise<void> => {
    const { woken, failed } = await sweep(ports)(mostApplications);
    ports.log({ event: "sweep", woken, failed });
    if (failed > 0) throw new SweepUnfinishedError(`${failed} applications could not be woken`);
  };

export const handler = () => sweepHandler(wired())();
