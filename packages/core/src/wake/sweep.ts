import type { ApplicationKey } from "../id.ts";
import type { Ports } from "../port/ports.ts";
import { wake } from "./wake.ts";

/** Wakes one after the other. One application's fault does not keep the others waiting; gives how many failed. */
export const wakeEach =
  (ports: Ports) =>
  async (keys: readonly ApplicationKey[]): Promise<number> => {
    let failed = 0;
    for (const key of keys) {
      try {
        await wake(ports)(key);
      } catch (fault) {
        failed += 1;
        ports.log({ event: "wake-failed", applicationId: key.applicationId, fault: fault instanceof Error ? fault.name : "unknown" });
      }
    }
    return failed;
  };

/** Wakes everything that is due, so that a doorbell that never rang costs minutes and nothing is lost. */
export const sweep =
  (ports: Ports) =>
  async (limit: number): Promise<{ woken: number; failed: number }> => {
    const due = await ports.store.listDue(ports.clock.now().toString({ fractionalSecondDigits: 0 }), limit);
    const failed = await wakeEach(ports)(due.map(({ key }) => key));
    return { woken: due.length - failed, failed };
  };
