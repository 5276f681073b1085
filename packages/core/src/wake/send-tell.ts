import { Temporal } from "temporal-polyfill";
import type { Application, Effect } from "../application/application.ts";
import { withStory } from "../application/change.ts";
import { update } from "../application/update.ts";
import { primaryAddress } from "../candidate/candidate.ts";
import { exportCandidate } from "../candidate/export-candidate.ts";
import { loginMinutes, welcomeHours } from "../candidate/login-times.ts";
import type { Context } from "../plan/context.ts";
import type { Ports, SendOutcome } from "../port/ports.ts";
import { toText } from "../tell/blocks.ts";
import { learntFrom } from "../tell/learnt.ts";
import { toHtml } from "../tell/page.ts";
import { renderTell, targetOf } from "../tell/render-tell.ts";
import type { Telling } from "../tell/told.ts";
import { hashToken, tokenFor } from "../token/token.ts";
import { tokenExpiry } from "./token-expiry.ts";

/** 1, 2, 4 … 60 minutes apart: a mail to the candidate is tried for about five days, then told on the web view only. */
const mostTries = 120;
const pauseMinutes = (tries: number): number => Math.min(2 ** tries, 60);

/** What a mail says of more than its own application. */
const surroundings = async (
  ports: Ports,
  application: Application,
  { tell: say }: Effect,
): Promise<Pick<Telling, "learnt" | "all" | "record">> => {
  const { candidateId } = application;
  const record = say.kind === "export" ? await exportCandidate(ports)(candidateId) : null;
  if (say.kind !== "eve" && say.kind !== "history") return { learnt: [], all: [], record };
  const all = (await ports.store.applicationsOf(candidateId)).filter(({ kind }) => kind === "application");
  return {
    learnt: learntFrom(all, application),
    all: all.sort((a, b) => Temporal.Instant.compare(b.createdAt, a.createdAt)),
    record,
  };
};

/** A link that signs in, made when its mail leaves, so that it never lies in the record. */
const loginTokenFor = async (ports: Ports, { tell: say }: Effect, { candidate, now }: Context): Promise<string | null> => {
  if (say.kind !== "login" && say.kind !== "welcome") return null;
  const token = ports.random.token();
  const minutes = say.kind === "login" ? loginMinutes : welcomeHours * 60;
  const expires = Temporal.Instant.from(now).add({ minutes }).toString({ fractionalSecondDigits: 0 });
  await ports.store.putToken(hashToken(token), { kind: "login", candidateId: candidate.id }, expires);
  return token;
};

/** Nothing was mailed, because there is nothing to say, or, of a record that has changed since, there is. */
type Silent = { kind: "silent"; isStill(latest: Application): boolean };

const send = async (ports: Ports, application: Application, effect: Effect, context: Context): Promise<SendOutcome | Silent | null> => {
  const { installation } = ports;
  const loginToken = await loginTokenFor(ports, effect, context);
  const telling: Telling = { application, context, installation, loginToken, ...(await surroundings(ports, application, effect)) };
  const mail = renderTell(effect, telling);
  const welcome = effect.tell.kind === "welcome" ? (context.candidate.addresses[0]?.address ?? null) : null;
  const asked = effect.tell.kind === "is-this-yours" ? effect.tell.address : null;
  const to = asked ?? primaryAddress(context.candidate) ?? welcome;
  if (mail === null) return { kind: "silent", isStill: (latest) => renderTell(effect, { ...telling, application: latest }) === null };
  if (to === null) return null;
  const target = targetOf(effect, telling);
  const token = tokenFor(installation.tokenKey, target);
  await ports.store.putToken(hashToken(token), target, tokenExpiry(context.now));
  const from = { name: "Afterword", address: `r-${token}@${installation.domain}` };
  const raw = await ports.compose({
    from,
    to: { name: context.candidate.name, address: to },
    replyTo: null,
    subject: mail.subject,
    text: toText(mail.blocks),
    html: toHtml(mail.subject, mail.blocks),
    messageId: `<${effect.id}.${application.id}@${installation.domain}>`,
    date: context.now,
    inReplyTo: effect.inReplyTo,
    references: [`<thread.${application.id}@${installation.domain}>`],
    automatic: true,
    hop: true,
  });
  const attempt = `${application.id}-${effect.id}`.replaceAll("_", "");
  return ports.mailer.send({
    raw,
    from: from.address,
    to,
    tags: { candidate: application.candidateId, application: application.id, attempt },
  });
};

/**
 * Mails one effect to the candidate and takes it out of the outbox. Who dies in between mails it again with the same
 * Message-ID: to the candidate at least once is right, to others it never is.
 */
export const sendTell = async (ports: Ports, application: Application, effect: Effect, context: Context): Promise<void> => {
  const outcome = await send(ports, application, effect, context);
  ports.log({ event: "told", applicationId: application.id, tell: effect.tell.kind, outcome: outcome?.kind ?? "nobody to tell" });
  const key = { candidateId: application.candidateId, applicationId: application.id };
  const now = ports.clock.now().toString();
  await update(ports, key, (latest) => ({ application: latest && settle(latest, effect, outcome, now), result: null }));
};

const settle = (application: Application, effect: Effect, outcome: SendOutcome | Silent | null, now: string): Application => {
  const current = application.outbox.find((other) => other.id === effect.id);
  if (!current) return application;
  if (outcome?.kind === "silent" && !outcome.isStill(application)) return application;
  const gone = { ...application, outbox: application.outbox.filter((other) => other.id !== effect.id) };
  if (outcome === null || outcome.kind === "silent" || outcome.kind === "accepted") return gone;
  const lasting = outcome.kind === "refused" && !outcome.retryable;
  if (lasting || current.tries >= mostTries)
    return withStory(gone, now, "A mail to you could not be delivered. What it said is shown here.");
  const at = Temporal.Instant.from(now)
    .add({ minutes: pauseMinutes(current.tries) })
    .toString();
  const later = { ...current, tries: current.tries + 1, at };
  return { ...application, outbox: application.outbox.map((other) => (other.id === effect.id ? later : other)) };
};
