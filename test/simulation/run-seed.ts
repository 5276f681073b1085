import type { Application } from "@afterword/core/application/application";
import { signUp } from "@afterword/core/candidate/sign-up";
import type { Envelope } from "@afterword/core/port/ports";
import { domain } from "./aws-messages.ts";
import { type Actor, startActor } from "./candidate.ts";
import { day, hour, type Millis, minute, startClockwork } from "./clockwork.ts";
import { type Dice, rollFrom } from "./dice.ts";
import { checkActor, checkRecord } from "./final.ts";
import { openLeft, type SimMail } from "./mails.ts";
import { wildNature } from "./nature.ts";
import { makePost } from "./post.ts";
import { startWatch, type Violation, type Watch } from "./watch.ts";
import { type Broken, startWorld, type Trace, type World } from "./world.ts";

export type Run = { seed: number; violations: Violation[]; notes: number; told: number; writes: number };

/** Monday 30 November 2026, 06:00 UTC. */
const start = Date.parse("2026-11-30T06:00:00Z");
const wildDays = 18;
const actingDays = 50;
/** Longer than the longest line of steps: eight weeks and twice fourteen. */
const lastDay = 500;

const plain = (from: string, messageId: string, said: string): SimMail => ({
  from,
  subject: "Re:",
  messageId,
  automatic: null,
  said,
  command: {},
  reading: null,
  edited: null,
});

/** A person who gets a note answers it now and then, or their machine does. */
const answerNote = (world: World, dice: Dice, { raw, to }: Envelope): void => {
  const { replyTo } = openLeft(raw);
  if (replyTo === null || !dice.chance(0.2)) return;
  const automatic = dice.chance(0.3) ? "auto-replied" : null;
  const mail = { ...plain(to, `<${replyTo.address}>`, "Thank you for your note."), automatic };
  world.clockwork.at(
    world.clockwork.now() + dice.between(1, 3 * 24) * hour,
    () => void world.mail({ to: replyTo.address, dmarc: "PASS", mail }),
  );
};

/** People who have nothing to do with it: with proof they may get a "please confirm", without it nothing at all. */
const strangers = (world: World, dice: Dice, watch: Watch): void => {
  for (let n = dice.between(0, 2); n > 0; n--) {
    const proven = dice.chance(0.4);
    const automatic = dice.chance(0.3) ? "auto-generated" : null;
    const from = `stranger${n}@elsewhere.example`;
    const mail = { ...plain(from, `<s${n}@elsewhere.example>`, "send"), automatic };
    world.clockwork.at(start + dice.between(1, 300) * hour, () => {
      if (proven && automatic === null) watch.mayWrite(from);
      world.mail({ to: `in@${domain}`, dmarc: proven ? "PASS" : dice.pick(["GRAY", "FAIL", "PROCESSING_FAILED"] as const), mail });
    });
  }
};

/** Calls the sweep off and on until nothing is left to happen. */
const untilQuiet = async (world: World, end: Millis): Promise<void> => {
  for (let round = 0; round < 20; round++) {
    await world.clockwork.run(end);
    if (world.redrive() === 0 && world.clockwork.next() === null) return;
  }
};

/** Runs one world from its seed to quiet and counts what must never have happened. The same seed is the same run. */
export const runSeed = async (
  seed: number,
  trace: Trace | null = null,
  broken: Broken = {},
  onRecords: (records: Application[]) => void = () => {},
): Promise<Run> => {
  const dice = rollFrom(seed);
  const clockwork = startClockwork(start);
  const calmFrom = start + wildDays * day;
  let notes = 0;
  let told = 0;
  let writes = 0;
  const inboxes = new Map<string, (envelope: Envelope) => void>();
  const onMail = (envelope: Envelope): void => {
    trace?.(clockwork.now(), envelope.to, `gets "${openLeft(envelope.raw).subject}"`);
    const inbox = inboxes.get(envelope.to);
    if (inbox) inbox(envelope);
    else answerNote(world, dice, envelope);
  };
  const watch: Watch = startWatch(clockwork.now, (address) => world.targetOf(address));
  const onlooker = {
    saved: (next: Parameters<Watch["saved"]>[0]) => {
      writes += 1;
      watch.saved(next);
    },
    accepted: (envelope: Envelope, rejected: boolean) => {
      if (envelope.tags.draft === undefined) told += 1;
      else notes += 1;
      trace?.(clockwork.now(), "ses", `${rejected ? "rejects" : "takes"} "${openLeft(envelope.raw).subject}" to ${envelope.to}`);
      watch.accepted(envelope, rejected);
    },
    fault: watch.fault,
  };
  const world = startWorld(clockwork, wildNature(dice, clockwork.now, calmFrom), onlooker, onMail, trace, broken);

  const actors: Actor[] = [];
  const people = dice.chance(0.7) ? 1 : dice.chance(0.7) ? 2 : 3;
  for (let n = 0; n < people; n++) {
    const marker = `Zq${n}x`;
    const address = `cand${n}@${marker.toLowerCase()}.example`;
    const timeZone = dice.pick(["UTC", "Europe/London", "America/Chicago", "Australia/Sydney"]);
    const { id, inboundKey } = await signUp(world.ports)({ name: `Maya ${marker}`, address, timeZone });
    watch.know({ id, address, marker });
    const posts = Array.from({ length: dice.chance(0.2) ? 2 : 1 }, (_, number) => makePost(dice, marker, number, start));
    const intruders = ["friend@elsewhere.example", `cand${(n + 1) % people}@zq${(n + 1) % people}x.example`].filter(
      (other) => other !== address,
    );
    const actor = startActor({ id, address, inboundKey, posts, intruders }, { world, watch, dice, until: start + actingDays * day });
    inboxes.set(address, actor.onMail);
    actors.push(actor);
    actor.begin();
  }
  strangers(world, dice, watch);

  await clockwork.run(calmFrom + 5 * minute);
  world.redrive();
  await untilQuiet(world, start + lastDay * day);
  for (const actor of actors) {
    const records = await world.ports.store.applicationsOf(actor.id);
    onRecords(records);
    for (const record of records) checkRecord(record, watch, clockwork.now());
    checkActor(actor, records, watch);
  }
  const violations = watch.violations();
  for (const { count, why, at } of violations) trace?.(at, "NEVER", count, why);
  return { seed, violations, notes, told, writes };
};
