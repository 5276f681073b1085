import type { Action } from "@afterword/core/application/action";
import type { Candidate } from "@afterword/core/candidate/candidate";
import type { Command } from "@afterword/core/command/command";
import type { ApplicationId, DraftId } from "@afterword/core/id";
import type { Envelope } from "@afterword/core/port/ports";
import { type Dmarc, domain } from "./aws-messages.ts";
import { day, hour, type Millis, minute } from "./clockwork.ts";
import type { Dice } from "./dice.ts";
import { digestOf, type Left, openLeft, type SimMail } from "./mails.ts";
import { outcomeMail, type Post, roundMail } from "./post.ts";
import type { Watch } from "./watch.ts";
import type { World } from "./world.ts";

/** Somebody who interviews, writes to the service, and answers its mails or does not. */
export type Actor = {
  id: Candidate["id"];
  address: string;
  posts: Post[];
  /** Digests of every mail of theirs that came in with proof: each must have been taken in at the end. */
  wrote: string[];
  /** They put the record right by themselves, so that it need not agree with the employer's mails any more. */
  corrected: boolean;
  /** They heard "Whom did you meet?" and told it in time. */
  onMail(envelope: Envelope): void;
  begin(): void;
};

type Draft = { key: string; applicationId: ApplicationId; draftId: DraftId; version: number; address: string };

/** Stands in mails that only pretend to come from a candidate. */
export const forgedCompany = "Forged Hospital";

const mostActions = 30;
const mostEdits = 3;

export const startActor = (
  given: { id: Candidate["id"]; address: string; inboundKey: string; posts: Post[]; intruders: string[] },
  stage: { world: World; watch: Watch; dice: Dice /** Nobody does anything of their own after this. */; until: Millis },
): Actor => {
  const { id, address, posts } = given;
  const { world, watch, dice } = stage;
  const { clockwork } = world;
  const wrote: string[] = [];
  let actions = 0;
  let letters = 0;
  let edits = 0;
  const state = { corrected: false };

  const newId = (): string => {
    letters += 1;
    return `${id}-${letters}`;
  };
  const reply = (said: string, command: Partial<Command>, edited: string | null = null): SimMail => ({
    from: address,
    subject: "Re:",
    messageId: `<${newId()}@hand.example>`,
    automatic: null,
    said,
    command,
    reading: null,
    edited,
  });

  /** Sends one mail of their own, sometimes twice as it is. */
  const send = (to: string, mail: SimMail, dmarc: Dmarc = "PASS"): Uint8Array => {
    const raw = world.mail({ to, dmarc, mail });
    wrote.push(digestOf(raw));
    if (dice.chance(0.1)) clockwork.at(clockwork.now() + dice.between(0, 50) * hour, () => void world.mail({ to, dmarc, mail }));
    return raw;
  };
  const unproven = (): Dmarc => dice.pick(["GRAY", "FAIL", "PROCESSING_FAILED"] as const);

  /** A rule of their mailbox passes on what the employer wrote: from whoever wrote it, mostly without proof. */
  const passOn = (mail: SimMail): void => {
    const dmarc = dice.chance(0.3) ? "PASS" : unproven();
    send(`in-${given.inboundKey}@${domain}`, { ...mail, from: "jobs@employer.example", subject: "Your interview" }, dmarc);
  };

  /** Somebody who writes in their name, without proof: nothing of it may be taken in. */
  const forge = (post: Post): void => {
    const [round] = post.rounds;
    const [version] = round?.versions ?? [];
    if (!round || !version) return;
    const forged = roundMail(address, newId(), { ...post, company: forgedCompany }, { ...round, uid: `${round.uid}-forged` }, version);
    world.mail({ to: `in@${domain}`, dmarc: unproven(), mail: forged });
  };

  /** Does something later, unless they have had enough. */
  const later = (low: Millis, high: Millis, what: () => void): void => {
    if (actions >= mostActions || clockwork.now() > stage.until) return;
    actions += 1;
    clockwork.at(clockwork.now() + dice.between(low, high), what);
  };

  const approve = (draft: Draft, at: Millis | null): void => {
    const when = at === null ? null : new Date(at).toISOString();
    if (dice.chance(0.12)) {
      press(draft, { kind: "approve", draft: draft.draftId, version: draft.version, at: when });
      return;
    }
    const mail = reply("send", { command: "send", at: when });
    const raw = send(draft.address, mail);
    const digest = digestOf(raw);
    watch.approve(draft.key, draft.version, (record) => record.seen.includes(digest));
    if (dice.chance(0.1)) later(0, 3 * hour, () => approve(draft, at));
  };

  const press = (draft: Draft, action: Action): void => {
    let isOver = false;
    if (action.kind === "approve") watch.approve(draft.key, draft.version, () => isOver);
    void world.press({ candidateId: id, applicationId: draft.applicationId }, action).then(() => {
      isOver = true;
    });
  };

  const edit = (draft: Draft): void => {
    edits += 1;
    const body = `${watch.shownOf(draft.key, draft.version)?.body ?? "Dear all,"}\n\nP.S. ${newId()}`;
    const inPlace = dice.chance(0.5);
    send(draft.address, inPlace ? reply("", { command: "none" }, body) : reply("edit", { command: "edit", text: body }));
    if (dice.chance(0.4)) later(0, hour, () => approve(draft, null));
  };

  /** What comes to their mind at the sight of a draft. */
  const answerTo = (draft: Draft, hasAddress: boolean): (() => void) | null => {
    const roll = dice.next();
    const now = clockwork.now();
    if (!hasAddress && roll < 0.7) return () => void send(draft.address, addressOf(draft));
    if (roll < 0.5) {
      const at = dice.chance(0.15) ? now + dice.between(1, 40) * hour : null;
      return () => approve(draft, at);
    }
    if (roll < 0.64 && edits < mostEdits) return () => edit(draft);
    if (roll < 0.72) return () => void send(draft.address, reply("skip", { command: "skip" }));
    if (roll < 0.79) {
      const at = new Date(now + dice.between(30, 100) * hour).toISOString();
      return () => void send(draft.address, reply("snooze", { command: "snooze", at }));
    }
    if (roll < 0.83) return () => void send(draft.address, reply("sent it myself", {}));
    if (roll < 0.87) return () => void send(draft.address, reply("hm", {}));
    return roll < 0.9 ? () => press(draft, { kind: "skip", draft: draft.draftId }) : null;
  };

  const addressOf = (draft: Draft): SimMail => {
    const person = recordOf(draft)?.to.name ?? "Ana";
    const text = `${person}: late.${person.split(" ").join(".").toLowerCase()}@found.example`;
    return reply(text, { command: "correct", text });
  };
  const recordOf = (draft: Draft) =>
    watch
      .last()
      .find((record) => record.id === draft.applicationId && record.candidateId === id)
      ?.drafts.find((other) => other.id === draft.draftId);

  const answerThread = (to: string, message: Left): void => {
    const { subject } = message;
    if (subject.startsWith("How was it?")) {
      if (dice.chance(0.04)) later(minute, day, () => void send(to, reply("no-show", {})));
      else if (dice.chance(0.4)) later(minute, day, () => void send(to, reply("1. Ana\n2. The calm on the ward\n3. Nothing", {})));
    } else if (subject.startsWith("Whom did you meet?")) {
      if (dice.chance(0.7)) {
        const text = `people: Dora ${posts[0]?.company.split(" ")[0]} <dora@found.example>`;
        later(minute, 4 * hour, () => void send(to, reply(text, { command: "correct", text })));
      }
    } else if (subject.startsWith("Is a thank-you welcome?")) {
      // A "send" here is no word about any note: what left after it would count as unapproved.
      const [said, command] = dice.pick([
        ["yes", {}],
        ["yes", {}],
        ["no", {}],
        ["send", { command: "send" as const }],
        ["hm", {}],
      ] as const);
      if (dice.chance(0.85)) later(minute, 80 * hour, () => void send(to, reply(said, command)));
    } else if (subject.startsWith("Which one")) {
      // Asked twice and answered twice, the first number counts and the second leaves no trace: it is not looked for at the end.
      if (dice.chance(0.8))
        later(minute, 2 * day, () => void world.mail({ to, dmarc: "PASS", mail: reply(String(dice.between(1, 4)), {}) }));
    } else sayMore(to, dice.next());
  };

  /** A word of their own about the application, whatever they were written. */
  const sayMore = (to: string, roll: number): void => {
    if (roll < 0.03) later(minute, 5 * day, () => void send(to, reply("stop", { command: "stop" })));
    else if (roll < 0.06) {
      const outcome = dice.pick(["rejected", "offer", "accepted", "withdrawn", "passed", "no-answer"] as const);
      later(minute, 9 * day, () => void send(to, reply(`outcome: ${outcome}`, { command: "outcome", outcome })));
    } else if (roll < 0.08) {
      state.corrected = true;
      const text = `time: ${dice.between(9, 17)}:00`;
      later(minute, 2 * day, () => void send(to, reply(text, { command: "correct", text })));
    }
  };

  /** Somebody who has got hold of the address in a mail: none of them may send anything. */
  const intrude = (to: string): void => {
    const mail = (from: string, automatic: string | null): SimMail => ({ ...reply("send", { command: "send" }), from, automatic });
    const intruder = dice.pick(given.intruders);
    const attempts = [
      () => world.mail({ to, dmarc: "GRAY", mail: mail(address, null) }),
      () => world.mail({ to, dmarc: "FAIL", mail: mail(address, null) }),
      () => world.mail({ to, dmarc: "PROCESSING_FAILED", mail: mail(address, null) }),
      () => world.mail({ to, dmarc: "PASS", mail: mail(intruder, null) }),
      () => world.mail({ to, dmarc: "GRAY", mail: { ...mail(address, null), from: null } }),
      () => world.mail({ to, dmarc: "PASS", mail: mail(address, "auto-replied") }),
    ];
    const attempt = dice.pick(attempts);
    clockwork.at(clockwork.now() + dice.between(1, 600) * minute, () => void attempt());
  };

  const onDraftMail = (draft: Draft, { subject }: Left): void => {
    if (subject.startsWith("Draft: ")) {
      if (dice.chance(0.2)) intrude(draft.address);
      const answer = answerTo(draft, watch.shownOf(draft.key, draft.version)?.to !== "");
      if (answer) later(minute, 30 * hour, answer);
    } else if (subject.startsWith("It goes out ")) {
      if (dice.chance(0.15)) {
        later(0, 20 * minute, () => void send(draft.address, reply("undo", { command: "undo" })));
        if (dice.chance(0.5)) later(20 * minute, 5 * hour, () => approve(draft, null));
      }
    } else if (subject.startsWith("Did it arrive?")) {
      // They ask whom it was meant for, and say what is true.
      const hasLeft = watch.hasLeft(draft.key);
      if (dice.chance(0.7))
        later(
          minute,
          2 * day,
          () => void send(draft.address, hasLeft || watch.hasLeft(draft.key) ? reply("sent it myself", {}) : reply("send again", {})),
        );
    } else if (subject.startsWith("Not sent: ") || subject.startsWith("It came back: ")) {
      if (dice.chance(0.4)) later(minute, day, () => (edits < mostEdits ? edit(draft) : undefined));
    } else if (dice.chance(0.05)) later(minute, day, () => approve(draft, null));
  };

  const onMail = (envelope: Envelope): void => {
    const message = openLeft(envelope.raw);
    const target = world.targetOf(message.from.address);
    if (target === null || target.candidateId !== id) return;
    if (target.kind === "draft") {
      const key = `${id}/${target.applicationId}/${target.draftId}`;
      onDraftMail({ key, ...target, address: message.from.address }, message);
    } else answerThread(message.from.address, message);
  };

  const begin = (): void => {
    const open = `in@${domain}`;
    const forward = (mail: () => SimMail, writtenAt: Millis): void => {
      const after = dice.chance(0.15) ? dice.between(0, 6) * day : dice.between(0, 10) * hour;
      const isByRule = dice.chance(0.12);
      clockwork.at(writtenAt + after, () => void (isByRule ? passOn(mail()) : send(open, mail())));
      if (dice.chance(0.12)) clockwork.at(writtenAt + after + dice.between(0, 4) * day, () => void send(open, mail()));
    };
    for (const post of posts) {
      if (dice.chance(0.2)) clockwork.at(clockwork.now() + dice.between(1, 14 * 24) * hour, () => forge(post));
      for (const round of post.rounds)
        for (const version of round.versions) forward(() => roundMail(address, newId(), post, round, version), version.writtenAt);
      const { outcome } = post;
      if (outcome) forward(() => outcomeMail(address, newId(), post, outcome), outcome.writtenAt);
    }
    const words = ["help", "history", "tone: formal", "time zone: Europe/London", "pause for 2 days", "resume", "hello there", "export"];
    for (let n = dice.between(0, 3) - 1; n > 0; n--) {
      const word = dice.pick(words);
      clockwork.at(clockwork.now() + dice.between(0, 14 * 24) * hour, () => void send(open, reply(word, {})));
    }
  };

  return {
    id,
    address,
    posts,
    wrote,
    get corrected() {
      return state.corrected;
    },
    onMail,
    begin,
  };
};
