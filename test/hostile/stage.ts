import type { Application } from "@afterword/core/application/application";
import type { Arrival, Taken } from "@afterword/core/inbound/arrival";
import { receiveMail } from "@afterword/core/inbound/receive-mail";
import type { Envelope, Installation, MailReader } from "@afterword/core/port/ports";
import { hashToken, type TokenTarget, tokenFor } from "@afterword/core/token/token";
import { candidate } from "../stories/mails.ts";
import { type Memory, openMemory } from "../stories/memory.ts";
import { chicago } from "../stories/world.ts";
import type { HostileMail, Shown } from "./hostile-mail.ts";
import { bytes, forward } from "./write.ts";

export const began = chicago("2026-12-01T10:00:00");
/** Fifteen minutes after the thank-you drafts were shown. */
export const drafted = chicago("2026-12-03T17:00:00");
export const doctor = "ana.ruiz@mercygeneral.example";

/** A world that a hostile mail comes into, with everything that left it as bytes. */
export type Stage = Memory & { left: Envelope[]; shown: Shown | null; take(raw: Uint8Array, change?: Partial<Arrival>): Promise<Taken> };

/** Who trusts what on AWS: the provider's word, not the wire. */
const onAws: Partial<Installation> = { trustsLoopback: false };

export const openStage = async (clock = began, mail?: MailReader, installation: Partial<Installation> = onAws): Promise<Stage> => {
  const world = await openMemory(clock, installation);
  const left: Envelope[] = [];
  const { send } = world.ports.mailer;
  world.ports.mailer = {
    send: async (envelope) => {
      left.push(envelope);
      return send(envelope);
    },
  };
  if (mail) world.ports.mail = mail;
  let arrivals = 0;
  const take = (raw: Uint8Array, change: Partial<Arrival> = {}): Promise<Taken> => {
    arrivals += 1;
    const arrival: Arrival = {
      id: `hostile-${arrivals}`,
      raw,
      recipients: ["in@afterword.localhost"],
      envelopeFrom: candidate.address,
      dmarc: "pass",
      infected: false,
      ...change,
    };
    world.kept.set(arrival.id, raw);
    return receiveMail(world.ports)(arrival);
  };
  return { ...world, left, shown: null, take };
};

/** A confirmation was taken in, the interview is over, and two thank-you drafts wait: kept, to be begun from again and again. */
export type Story = { application: Application; shown: Shown; target: TokenTarget };

export const playStory = async (): Promise<Story> => {
  const stage = await openStage();
  await stage.take(bytes(forward("first")));
  await stage.until(drafted);
  const sent = await stage.sent();
  const draft = sent.find((mail) => mail.subject.startsWith("Draft: thank-you to Dr. Ana Ruiz"));
  const [application] = await stage.ports.store.applicationsOf(stage.candidateId);
  if (!draft || !application) throw new Error("no draft was shown");
  const token = draft.from.slice(2, draft.from.indexOf("@"));
  const target = await stage.ports.store.findToken(hashToken(token));
  if (!target) throw new Error("the draft's address leads nowhere");
  const { subject, messageId, text, html } = draft;
  return { application, shown: { address: draft.from, subject, messageId, text, html }, target };
};

/** A world in which that story has just been played. */
export const openDrafted = async ({ application, shown, target }: Story, mail?: MailReader): Promise<Stage> => {
  const stage = await openStage(drafted, mail);
  const { store, installation } = stage.ports;
  const kept = await store.saveApplication({ ...application, version: 0 }, null);
  if (kept.kind === "conflict" || application.candidateId !== stage.candidateId) throw new Error("the story belongs to somebody else");
  await store.putToken(hashToken(tokenFor(installation.tokenKey, target)), target, "2027-12-31T00:00:00Z");
  return { ...stage, shown };
};

/** Where a mail of the catalogue goes. */
export const recipientOf = async (stage: Stage, to: HostileMail["to"]): Promise<string> => {
  if (to === "draft") return stage.shown?.address ?? "";
  if (to === "open") return "in@afterword.localhost";
  const owner = await stage.ports.store.loadCandidate(stage.candidateId);
  return `in-${owner?.inboundKey}@afterword.localhost`;
};
