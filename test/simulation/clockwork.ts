/** Milliseconds since 1970, UTC, as the virtual clock has it. */
export type Millis = number;

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

export type Clockwork = {
  now(): Millis;
  /** Has something happen at a time, or now when that has passed. What is due at the same time happens in the order it was asked for. */
  at(time: Millis, what: () => void): void;
  wait(duration: Millis): Promise<void>;
  /** Lets everything happen that is due by `end`, one after the other, and moves the clock there. */
  run(end: Millis): Promise<void>;
  /** When the next thing happens; null when nothing is left. */
  next(): Millis | null;
};

type Happening = { time: Millis; order: number; what: () => void };

/**
 * Everything that was resumed by a happening goes on until it waits again: only microtasks stand between two waits, and
 * Node begins what was asked for the next tick when the last of them is over. A turn of the event loop would cost ten times as much.
 */
const settled = (): Promise<void> => new Promise((resolve) => process.nextTick(resolve));

const before = (a: Happening, b: Happening): boolean => a.time < b.time || (a.time === b.time && a.order < b.order);

/** A clock that stands still while code runs and jumps from one happening to the next. */
export const startClockwork = (start: Millis): Clockwork => {
  let now = start;
  let asked = 0;
  /** Latest first, so that the next one is popped from the end. */
  const happenings: Happening[] = [];

  const at = (time: Millis, what: () => void): void => {
    asked += 1;
    const happening = { time: Math.max(time, now), order: asked, what };
    let low = 0;
    let high = happenings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = happenings[middle];
      if (other !== undefined && before(happening, other)) low = middle + 1;
      else high = middle;
    }
    happenings.splice(low, 0, happening);
  };

  return {
    now: () => now,
    at,
    wait: (duration) => new Promise((resolve) => at(now + duration, resolve)),
    next: () => happenings.at(-1)?.time ?? null,
    run: async (end) => {
      for (let next = happenings.at(-1); next !== undefined && next.time <= end; next = happenings.at(-1)) {
        happenings.pop();
        now = next.time;
        next.what();
        await settled();
      }
      now = Math.max(now, end);
    },
  };
};
