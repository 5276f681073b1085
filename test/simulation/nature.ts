import type { Call, Fate, Outcome } from "./boundary.ts";
import { good } from "./boundary.ts";
import { day, hour, type Millis, minute, second } from "./clockwork.ts";
import type { Dice } from "./dice.ts";
import type { Nature } from "./world.ts";

const badEnds: Record<Call["kind"], readonly Outcome[]> = {
  read: ["throttled", "timeout-before", "crash-before", "crash-after"],
  write: ["throttled", "timeout-before", "timeout-after", "late", "crash-before", "crash-after"],
  save: ["throttled", "timeout-before", "timeout-after", "late", "own-conflict", "crash-before", "crash-after"],
  send: ["throttled", "throttled", "refused", "timeout-before", "timeout-after", "late", "crash-before", "crash-after"],
  tell: ["throttled", "throttled", "timeout-before", "timeout-after", "late", "crash-before", "crash-after"],
  ring: ["throttled", "timeout-before", "timeout-after", "late", "crash-before", "crash-after"],
};

/** Providers that behave as badly as the dice say until `calmFrom`, and well from then on. Some days are quiet, some are not. */
export const wildNature = (dice: Dice, now: () => Millis, calmFrom: Millis): Nature => {
  const faults = dice.pick([0, 0.005, 0.02, 0.05]);
  const slow = dice.pick([0, 0.02, 0.2]);
  const lostEvents = dice.pick([0, 0.1, 0.5, 1]);
  const deafBells = dice.pick([0, 0.3, 1]);
  const repeated = dice.pick([0, 0.1, 0.4]);
  /** A provider that takes nothing for some hours. */
  const outage = dice.chance(0.15) ? { from: calmFrom - dice.between(1, 15) * day, for: dice.between(1, 9) * hour } : null;
  const isWild = (): boolean => now() < calmFrom;
  const isOut = (): boolean => outage !== null && now() >= outage.from && now() < outage.from + outage.for;

  const late = (): Millis => {
    const roll = dice.next();
    if (roll < 0.8) return dice.between(0, 20) * second;
    if (roll < 0.95) return dice.between(1, 600) * minute;
    return dice.between(0, 14 * 24) * hour;
  };

  return {
    fates: (call): Fate => {
      if (!isWild()) return good;
      const isMail = call.kind === "send" || call.kind === "tell";
      if (isMail && isOut()) return { ...good, outcome: "throttled" };
      const isBad = dice.next() < (isMail ? faults * 4 : faults);
      const isSlow = dice.next() < slow;
      if (!isBad && !isSlow) return good;
      const ends = badEnds[call.kind];
      return {
        outcome: isBad ? dice.pick(ends) : "ok",
        waitFor: isSlow ? dice.between(1, 4000) : 0,
        answerAfter: isSlow ? dice.between(0, 4000) : 0,
        lateBy: dice.between(0, 120) * second,
      };
    },
    copies: () => {
      if (!isWild()) return [100];
      const copies = [dice.chance(0.05) ? late() : dice.between(50, 2000)];
      while (copies.length < 5 && dice.chance(repeated)) copies.push(late());
      return copies;
    },
    indexedAfter: () => (isWild() && dice.chance(0.1) ? dice.between(1, 3000) : 0),
    storedAfter: () => (isWild() && dice.chance(0.05) ? dice.between(0, 20) * minute : 0),
    carry: (envelope) => {
      const isNote = envelope.tags.draft !== undefined;
      const events: { what: "Send" | "Delivery" | "Bounce" | "Complaint" | "Reject"; after: Millis }[] = [];
      const tell = (what: (typeof events)[number]["what"]): void => {
        if (isWild() && dice.chance(lostEvents)) return;
        const early = dice.chance(0.2) ? 0 : dice.between(1, 60) * second;
        events.push({ what, after: isWild() && dice.chance(0.1) ? late() : early });
      };
      const rejected = isNote && isWild() && dice.chance(0.01);
      const inboxAfter = dice.between(1, 90) * second;
      if (!isNote) return { rejected, inboxAfter, events };
      tell("Send");
      // What SES says of a note that it did not carry is the only word about it: it comes at last.
      if (rejected) events.push({ what: "Reject", after: dice.between(0, 600) * second });
      else tell(dice.chance(0.06) ? "Bounce" : "Delivery");
      if (!rejected && dice.chance(0.02)) tell("Complaint");
      return { rejected, inboxAfter, events };
    },
    rings: () => {
      if (!isWild()) return [0];
      if (dice.chance(deafBells)) return [];
      const rings = [dice.chance(0.05) ? dice.between(0, 24) * hour : dice.between(0, 59) * second];
      if (dice.chance(repeated)) rings.push(late());
      return rings;
    },
  };
};

/** Nothing goes wrong and nothing is late. */
export const calmNature: Nature = {
  fates: () => good,
  copies: () => [100],
  indexedAfter: () => 0,
  storedAfter: () => 0,
  carry: (envelope) => ({
    rejected: false,
    inboxAfter: second,
    events: envelope.tags.draft === undefined ? [] : [{ what: "Delivery", after: 2 * second }],
  }),
  rings: () => [0],
};
