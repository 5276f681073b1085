import type { Application } from "@afterword/core/application/application";
import type { Draft } from "@afterword/core/draft/draft";
import type { ApplicationKey } from "@afterword/core/id";
import type { Arrival, Taken } from "@afterword/core/inbound/arrival";
import { receiveMail } from "@afterword/core/inbound/receive-mail";
import type { Installation } from "@afterword/core/port/ports";
import { Temporal } from "temporal-polyfill";
import { answer, candidate, confirmation, forwarded } from "../stories/mails.ts";
import { type Memory, openMemory } from "../stories/memory.ts";
import { chicago, dateHeader, type Sent } from "../stories/world.ts";

export const began = "2026-12-01T10:00:00";
/** Fifteen minutes after the drafts of the thank-you were shown. */
export const drafted = "2026-12-03T17:00:00";

/** The use cases in memory, where the provider's word counts and loopback does not. */
export type Stage = Memory & {
  take(raw: string, change?: Partial<Arrival>): Promise<Taken>;
  /** Sets the clock without letting anything that is due happen. Times are on the wall in Chicago. */
  clockAt(local: string): void;
};

export const openStage = async (installation: Partial<Installation> = {}): Promise<Stage> => {
  const world = await openMemory(chicago(began), { trustsLoopback: false, ...installation });
  let arrivals = 0;
  const take: Stage["take"] = (raw, change = {}) => {
    arrivals += 1;
    const id = change.id ?? `arrival-${arrivals}`;
    world.kept.set(id, Buffer.from(raw));
    return receiveMail(world.ports)({
      id,
      raw: Buffer.from(raw),
      recipients: ["in@afterword.localhost"],
      envelopeFrom: candidate.address,
      dmarc: "pass",
      infected: false,
      ...change,
    });
  };
  const clockAt = (local: string): void => {
    world.ports.clock = { now: () => Temporal.Instant.from(chicago(local)) };
  };
  return { ...world, take, clockAt };
};

export const forward = (id = "f1"): string => forwarded(confirmation, { id, date: dateHeader(began) });

/** A stage on which the interview is over and two drafts wait; `shown` is the mail with the one to Dr. Ruiz. */
export const openDrafted = async (): Promise<
  Stage & { key: ApplicationKey; shown: Sent; application(): Promise<Application>; draft(): Promise<Draft> }
> => {
  const stage = await openStage();
  await stage.take(forward());
  await stage.until(chicago(drafted));
  const shown = (await stage.sent()).find(({ subject }) => subject.startsWith("Draft: thank-you to Dr. Ana Ruiz"));
  const [first] = await stage.ports.store.applicationsOf(stage.candidateId);
  if (!shown || !first) throw new Error("no draft was shown");
  const key = { candidateId: stage.candidateId, applicationId: first.id };
  const application = async (): Promise<Application> => (await stage.ports.store.loadApplication(key)) ?? first;
  const draft = async (): Promise<Draft> => {
    const found = (await application()).drafts.find(({ to }) => to.address === "ana.ruiz@mercygeneral.example");
    if (!found) throw new Error("the draft is gone");
    return found;
  };
  return { ...stage, key, shown, application, draft };
};

/** An answer of the candidate to one of our mails. */
export const answerTo = (to: Sent, said: string, mail: { id?: string; from?: string; headers?: string[] } = {}): string =>
  answer({ ...to, address: to.from }, said, { id: "a1", date: dateHeader(drafted), ...mail });
