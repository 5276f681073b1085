import { signUp } from "@afterword/core/candidate/sign-up";
import type { Envelope } from "@afterword/core/port/ports";
import { domain } from "./aws-messages.ts";
import { type Call, good, type Outcome } from "./boundary.ts";
import { day, hour, minute, startClockwork } from "./clockwork.ts";
import { checkRecord } from "./final.ts";
import { digestOf, openLeft, type SimMail } from "./mails.ts";
import { calmNature } from "./nature.ts";
import { type Post, roundMail } from "./post.ts";
import { startWatch, type Violation } from "./watch.ts";
import { startWorld } from "./world.ts";

/** What goes wrong at which boundary: the n-th call that changes something outside, counted from 0. */
export type Plan = ReadonlyMap<number, Outcome>;

export type Told = {
  violations: Violation[];
  boundaries: Call[];
  notes: number /** What befell which kind of call. */;
  hit: Call["kind"][];
};

/** Thursday 3 December 2026: forwarded at noon, held from 13:00 to 13:45, thanked for at 15:45. */
const start = Date.parse("2026-12-03T12:00:00Z");
const post: Post = {
  company: "Zq0x Hospital",
  role: "Ward Nurse",
  agency: null,
  people: [{ name: "Ana Zq0x", address: "ana@zq0x.example", title: null, part: "interviewer" }],
  rounds: [],
  outcome: null,
};
const version = { kind: "confirmation" as const, writtenAt: start - hour, start: start + hour };
const round = { uid: "zq0x-1", number: 1, calendar: true, versions: [version] };

const reply: SimMail = {
  from: "cand0@zq0x.example",
  subject: "Re:",
  messageId: "<send@hand.example>",
  automatic: null,
  said: "send",
  command: { command: "send" },
  reading: null,
  edited: null,
};

/** A candidate forwards a confirmation, answers `send` to the thank-you and gets a copy, while the plan's faults happen. */
export const tellThankYou = async (plan: Plan): Promise<Told> => {
  const clockwork = startClockwork(start);
  const boundaries: Call[] = [];
  const hit: Call["kind"][] = [];
  let notes = 0;
  const nature = {
    ...calmNature,
    fates: (call: Call) => {
      if (call.kind === "read") return good;
      const outcome = plan.get(boundaries.length) ?? "ok";
      boundaries.push(call);
      if (outcome !== "ok") hit.push(call.kind);
      return { ...good, outcome };
    },
  };
  const watch = startWatch(clockwork.now, (address) => world.targetOf(address));
  let id = "";
  const onMail = ({ to, raw }: Envelope): void => {
    const message = openLeft(raw);
    if (to !== reply.from || !message.subject.startsWith("Draft: ")) return;
    const target = world.targetOf(message.from.address);
    if (target?.kind !== "draft") return;
    clockwork.at(clockwork.now() + 5 * minute, () => {
      const digest = digestOf(world.mail({ to: message.from.address, dmarc: "PASS", mail: reply }));
      watch.approve(`${id}/${target.applicationId}/${target.draftId}`, target.version, ({ seen }) => seen.includes(digest));
    });
  };
  const onlooker = {
    ...watch,
    accepted: (envelope: Envelope, rejected: boolean) => {
      if (envelope.tags.draft !== undefined) notes += 1;
      watch.accepted(envelope, rejected);
    },
  };
  const world = startWorld(clockwork, nature, onlooker, onMail, null);
  const candidate = await signUp(world.ports)({ name: "Maya Zq0x", address: "cand0@zq0x.example", timeZone: "UTC" });
  id = candidate.id;
  watch.know({ id, address: "cand0@zq0x.example", marker: "Zq0x" });
  world.mail({ to: `in@${domain}`, dmarc: "PASS", mail: roundMail("cand0@zq0x.example", "fwd", post, round, version) });
  await clockwork.run(start + 12 * hour);
  world.redrive();
  await clockwork.run(start + 2 * day);
  const records = await world.ports.store.applicationsOf(candidate.id);
  for (const record of records) checkRecord(record, watch, clockwork.now());
  if (!records.some(({ interviews }) => interviews.length === 1)) watch.violate("lost", "the mail was never taken in");
  if (!records.some(({ drafts }) => drafts.some(({ kind }) => kind === "thank-you"))) watch.violate("lost", "no thank-you was drafted");
  return { violations: watch.violations(), boundaries, notes, hit };
};
