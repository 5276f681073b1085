import { either, expired, nothingThere, stillValid } from "./clause.ts";
import { counterKey } from "./key.ts";
import type { Records } from "./records.ts";
import { epochSeconds, sortableTime } from "./sortable-time.ts";
import { StoreFault } from "./store-fault.ts";

/**
 * Adds one, atomically. The window ends when its first count said so: later ones do not stretch it. After that the
 * counter begins anew, even while the database still keeps the old one. A repeat by the SDK may count twice: a limit
 * is then reached early, never late.
 */
export const count =
  (records: Records, now: () => string) =>
  async (counter: string, expiresAt: string): Promise<number> => {
    const key = counterKey(counter);
    const at = sortableTime(now());
    const window = { ":until": sortableTime(expiresAt), ":expires": epochSeconds(expiresAt) };
    const add = {
      text: "ADD #count :one SET #until = if_not_exists(#until, :until), #expires = if_not_exists(#expires, :expires)",
      values: { ":one": 1, ...window },
    };
    for (let round = 0; round < 5; round++) {
      const added = await records.update(key, add, either(nothingThere, stillValid(at)));
      if (added.kind === "done") return Number(added.item.count);
      const begun = await records.put({ ...key, count: 1, until: window[":until"], expires: window[":expires"] }, expired(at));
      if (begun.kind === "done") return 1;
    }
    throw new StoreFault("busy", "a counter could not be counted", { retryable: true });
  };
