import type { Ports } from "@afterword/core/port/ports";
import { hashToken } from "@afterword/core/token/token";

/** How often in an hour. The links to one address are limited in core besides. */
const most = { ask: 20, redeem: 30, everybody: 2_000, address: 10 } as const;

/**
 * Counts one try of `who` (a client, a token) in this hour; false when there were too many. Where nobody can tell who it
 * is, all share one larger count.
 */
export const mayTry = async (
  ports: Pick<Ports, "store" | "clock">,
  what: "ask" | "redeem" | "address",
  who: string | null,
): Promise<boolean> => {
  const now = ports.clock.now();
  const hour = now.toString().slice(0, 13);
  const expires = now.add({ hours: 2 }).toString({ fractionalSecondDigits: 0 });
  const counter = `web-${what}:${who === null ? "everybody" : hashToken(who).slice(0, 32)}:${hour}`;
  return (await ports.store.count(counter, expires)) <= (who === null ? most.everybody : most[what]);
};
