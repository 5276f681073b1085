import type { Placed } from "./days.ts";
import type { Layout } from "./layout.ts";
import { rangeOf } from "./moment.ts";

/** "Start: 2pm" and "End: 3pm" on lines of their own are one moment. */
export const joinEnds = (layout: Layout, placed: readonly Placed[]): Placed[] => {
  const joined: Placed[] = [];
  for (const one of placed) {
    const last = joined.at(-1);
    const { clock } = one.moment;
    const ends = clock !== null && clock.end === null && layout.labels(rangeOf(one.moment).from).has("label-end");
    if (!ends || !last?.moment.clock || last.moment.clock.end || last.former !== one.former) {
      joined.push(one);
      continue;
    }
    joined[joined.length - 1] = { ...last, moment: { ...last.moment, clock: { ...last.moment.clock, end: clock.start } } };
  }
  return joined;
};
