import { Temporal } from "temporal-polyfill";
import type { RuntimeClock } from "./clock.ts";

export type LoopOptions = {
  clock: RuntimeClock;
  /** Does everything due now, at most `limit` items of it. */
  sweep(limit: number): Promise<{ woken: number; failed: number }>;
  /** The earliest time at which something is due, RFC 3339 UTC, or null. */
  nextDue(): Promise<string | null>;
  /** What a look of the timer failed with; the next look comes all the same. */
  tellFault(error: unknown): void;
};

/** The only timer: does what is due, when it is due. */
export type Loop = {
  /** Does everything due now. Resolves when nothing more can be done now. */
  settle(): Promise<void>;
  /** Standing clock: moves it to `to`, stopping at every time something is due on the way. Resolves when all is done. */
  advance(to: Temporal.Instant): Promise<void>;
  /** Something will be due at this time (RFC 3339 UTC). */
  expect(at: string): void;
  /** Does what became due meanwhile; with the real clock, goes on to look every few seconds. */
  start(): void;
  stop(): Promise<void>;
};

const sweepLimit = 200;
/** More rounds than any backlog of one machine needs: what is due for ever must not keep the loop for ever. */
const mostRounds = 500;
/** How often the clock may stand at a time whose work fails before it goes on. */
const mostStuck = 3;
const lookEveryMillis = 5000;
/** A doorbell rings while its mail is still being worked; a moment later the work is done or the sweep does it. */
const soonestMillis = 250;

export const createLoop = ({ clock, sweep, nextDue, tellFault }: LoopOptions): Loop => {
  let timer: NodeJS.Timeout | null = null;
  let rings = 0;
  let looking: Promise<void> = Promise.resolve();
  let running = false;

  const settle = async (): Promise<void> => {
    for (let round = 0; round < mostRounds; round++) {
      const { woken } = await sweep(sweepLimit);
      if (woken === 0) return;
    }
  };

  const advance = async (to: Temporal.Instant): Promise<void> => {
    if (clock.kind !== "standing") throw new Error("only a standing clock can be moved");
    await settle();
    for (let stuck = 0; stuck < mostStuck; ) {
      const due = await nextDue();
      if (due === null || Temporal.Instant.compare(due, to) > 0) break;
      if (Temporal.Instant.compare(due, clock.now()) <= 0) stuck += 1;
      else stuck = 0;
      await clock.moveTo(Temporal.Instant.from(due));
      await settle();
    }
    await clock.moveTo(to);
    await settle();
  };

  const look = async (): Promise<void> => {
    try {
      await settle();
      const due = await nextDue();
      // What is still due has failed just now: the next look tries it again.
      if (due !== null && Temporal.Instant.compare(due, clock.now()) > 0) expect(due);
    } catch (error) {
      tellFault(error);
    }
  };

  const arm = (millis: number): void => {
    if (!running) return;
    if (timer) clearTimeout(timer);
    rings = clock.now().epochMilliseconds + millis;
    timer = setTimeout(() => {
      timer = null;
      looking = looking.then(look).then(() => {
        if (!timer) arm(lookEveryMillis);
      });
    }, millis);
  };

  const expect = (at: string): void => {
    if (clock.kind !== "real") return;
    const now = clock.now().epochMilliseconds;
    const millis = Math.max(Temporal.Instant.from(at).epochMilliseconds - now, soonestMillis);
    if (millis < lookEveryMillis && (!timer || now + millis < rings)) arm(millis);
  };

  return {
    settle,
    advance,
    expect,
    start() {
      running = clock.kind === "real";
      if (running) arm(0);
      else looking = look();
    },
    async stop() {
      running = false;
      if (timer) clearTimeout(timer);
      timer = null;
      await looking;
    },
  };
};
