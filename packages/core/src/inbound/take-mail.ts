import type { Application } from "../application/application.ts";
import { bounded, newApplication, withMail } from "../application/change.ts";
import { match, newApplicationId } from "../application/match.ts";
import { takeReading } from "../application/take-reading.ts";
import { update } from "../application/update.ts";
import type { Candidate } from "../candidate/candidate.ts";
import type { ApplicationId, ApplicationKey } from "../id.ts";
import type { MailReader, Ports } from "../port/ports.ts";
import { postOf } from "../tell/told.ts";
import { wake } from "../wake/wake.ts";
import type { Arrival, Taken } from "./arrival.ts";
import { atDesk } from "./desk.ts";

const nothingInIt = "I found no interview in it, no change of one, no offer and no answer";

/** A mail of the candidate's own that is no longer than this and says nothing of an interview was meant as a word to us. */
const mostWord = 200;

/** Where a mail goes that waited for a word of the candidate: one of their applications, a new one, or wherever it fits. */
export type Choice = { applicationId: ApplicationId } | "new" | "fitting" | null;

/** What is known of the candidate when a forwarded mail is read. */
export const knownOf = (candidate: Candidate, now: string): Parameters<MailReader["read"]>[1] => ({
  timeZone: candidate.timeZone,
  now,
  candidateName: candidate.name,
  candidateAddresses: candidate.addresses.map(({ address }) => address),
});

/** Reads a forwarded mail and takes it into the application it belongs to, or begins one, or asks. */
export const takeMail = async (
  ports: Ports,
  candidate: Candidate,
  arrival: Pick<Arrival, "id" | "raw">,
  choice: Choice = null,
  /** The candidate's own words in a mail they wrote themselves. */
  own: string | null = null,
): Promise<Taken> => {
  const { mail, store, clock } = ports;
  const now = clock.now().toString();
  const identity = await mail.identify(arrival.raw);
  const applications = await store.applicationsOf(candidate.id);
  const seen = applications.find((application) => application.seen.includes(identity.digest));
  if (seen && choice === null) {
    await wake(ports)({ candidateId: candidate.id, applicationId: seen.id });
    return { kind: "ignored", why: "taken in before" };
  }
  const reading = await mail.read(arrival.raw, knownOf(candidate, now));
  const found = choice === null || choice === "fitting" ? match(applications, reading, identity.references) : chosen(applications, choice);
  const digest = choice === null ? identity.digest : `${identity.digest}:chosen`;
  if (reading.problem !== null || (reading.kind === "other" && found.kind !== "one")) {
    const isWord = own !== null && !reading.forwarded && reading.problem === null && own.trim().length <= mostWord;
    if (isWord) {
      await atDesk(ports, candidate.id, { digest, say: { kind: "help" }, inReplyTo: identity.messageId }, (desk) =>
        withMail(desk, arrival.id),
      );
      return { kind: "answered", why: "not understood" };
    }
    const say = { kind: "unread" as const, subject: reading.original.subject ?? identity.subject, why: reading.problem ?? nothingInIt };
    await atDesk(ports, candidate.id, { digest, say, inReplyTo: identity.messageId }, (desk) => withMail(desk, arrival.id));
    return { kind: "answered", why: reading.problem === null ? "nothing in it" : "cannot be read" };
  }
  if (found.kind === "several") {
    const choices = found.applications.slice(0, 9);
    const labels = choices.map((application) => postOf(application));
    const pending = { archiveKey: arrival.id, choices: choices.map(({ id }) => id) };
    const say = { kind: "which" as const, archiveKey: arrival.id, labels };
    await atDesk(ports, candidate.id, { digest, say, inReplyTo: identity.messageId }, (desk) => ({
      ...desk,
      pending: bounded([...desk.pending, pending], 20),
    }));
    return { kind: "answered", why: "fits several applications" };
  }
  const taken = { reading, digest: identity.digest, messageId: identity.messageId, inReplyTo: identity.messageId };
  const ids = new Set(applications.map(({ id }) => id as string));
  const id = found.kind === "one" ? found.application.id : newApplicationId(candidate.id, reading, identity.digest, ids);
  const key: ApplicationKey = { candidateId: candidate.id, applicationId: id };
  await update(ports, key, (loaded) => {
    const application = loaded ?? newApplication({ id, candidateId: candidate.id, kind: "application", now });
    return { application: withMail(takeReading(application, taken, { candidate, now }), arrival.id), result: null };
  });
  ports.log({ event: "read", applicationId: id, mail: reading.kind, asks: reading.questions.length });
  if (!ports.postpone?.(key)) await wake(ports)(key);
  return { kind: "recorded", applicationId: id };
};

const chosen = (applications: Application[], choice: Exclude<Choice, null | "fitting">): ReturnType<typeof match> => {
  const application = choice === "new" ? undefined : applications.find(({ id }) => id === choice.applicationId);
  return application ? { kind: "one", application } : { kind: "new" };
};
