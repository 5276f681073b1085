import type { Ports } from "../port/ports.ts";
import { wake } from "./wake.ts";

/** Wakes everything that is due, so that a doorbell that never rang costs minutes and nothing is lost. One application's fault does not keep the others waiting. */
export const sweep =
  (ports: Ports) =>
  async (limit: number): Promise<{ woken: number; failed: number }> => {
    const due = await ports.store.listDue(ports.clock.now().toString({ fractionalSecondDigits: 0 }), limit);
    let failed = 0;
    for (const { key } of due) {
      try {
        await wake(ports)(key);
      } catch (fault) {
        failed += 1;
        ports.log({ event: "wake-failed", applicationId: key.applicationId, fault: fault instanceof Error ? fault.name : "unknown" });
      }
    }
    return { woken: due.length - failed, failed };
  };
