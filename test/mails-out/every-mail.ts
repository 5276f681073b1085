import type { Application, Effect, Interview, Tell } from "@afterword/core/application/application";
import { applyAction } from "@afterword/core/application/apply-action";
import { newApplication } from "@afterword/core/application/change";
import { takeReading } from "@afterword/core/application/take-reading";
import { type Candidate, candidateSchema } from "@afterword/core/candidate/candidate";
import { outcomes } from "@afterword/core/command/command";
import { addDrafts } from "@afterword/core/draft/add-drafts";
import { claim, settle } from "@afterword/core/draft/claim";
import { type Draft, draftKinds } from "@afterword/core/draft/draft";
import type { ApplicationId, EffectId } from "@afterword/core/id";
import { tick } from "@afterword/core/plan/tick";
import { ana, begun, maya, priya, reading } from "@afterword/core/samples";
import { learntFrom } from "@afterword/core/tell/learnt";
import { renderTell } from "@afterword/core/tell/render-tell";
import type { Telling, Told } from "@afterword/core/tell/told";

/** Every kind of mail to a candidate, each under a name, as it is rendered for these settings. */
export type NamedMail = { name: string; mail: Told };

const marcus = { name: "Marcus Bell", address: "mbell@mercy.example", title: "Nurse Manager", part: "interviewer" as const };
const installation: Telling["installation"] = {
  domain: "afterword.example",
  webUrl: "https://afterword.example",
  tokenKey: "k",
  trustsLoopback: false,
  placeholder: null,
  signUp: "open",
  sendsAsCandidate: false,
};
const people = [ana, marcus, priya];
const doubts = [
  { field: "timeZone" as const, line: "Thursday, 2:00 pm to 2:45 pm", why: "the mail names no time zone" },
  { field: "start" as const, line: null, why: "the mail does not say" },
];
const reflection =
  "1. Dr. Ruiz and Marcus\n2. Dr. Ruiz's calm at the handover; Marcus: the tour of the unit\n3. the question about pay: have a number ready";

/** `now`: RFC 3339. The interview is on Thursday 3 December 2026 from two to a quarter to three in Chicago. */
const stageOf = (settings: Partial<Candidate["settings"]>) => {
  const candidate = candidateSchema.parse({ ...maya, settings: { ...maya.settings, ...settings } });
  const at = (now: string) => ({ candidate, now: `2026-${now}:00Z` });
  const blank = newApplication({
    id: "app_mercy" as ApplicationId,
    candidateId: candidate.id,
    kind: "application",
    now: at("12-01T16:00").now,
  });
  const take = (what: Parameters<typeof reading>[0], interview: Parameters<typeof reading>[1] = {}): Application =>
    takeReading(
      blank,
      { reading: reading(what, { people, ...interview }), digest: "d", messageId: null, inReplyTo: null },
      at("12-01T16:00"),
    );
  const mail = (application: Application, tell: Tell, now = "12-03T22:45", more: Partial<Telling> = {}): Told | null => {
    const effect: Effect = { id: "eff_1" as EffectId, at: at(now).now, tries: 0, inReplyTo: null, tell };
    return renderTell(effect, {
      application,
      context: at(now),
      installation,
      learnt: [],
      all: [application],
      record: { candidate: { name: candidate.name }, applications: [application.company] },
      loginToken: "t0ken",
      ...more,
    });
  };
  return { candidate, at, take, mail };
};

const first = (application: Application): Interview => {
  const [interview] = application.interviews;
  if (!interview) throw new Error("no interview");
  return interview;
};

/** A draft of each kind, to Dr. Ruiz. */
const withDraft = (application: Application, kind: Draft["kind"], context: ReturnType<ReturnType<typeof stageOf>["at"]>) => {
  const known = application.people.filter(({ name }) => name === ana.name);
  const shown = addDrafts({ ...application, drafts: [] }, { kind, interview: first(application), people: known, expiresAt: null }, context);
  return { shown, draft: shown.drafts[0] as Draft };
};

export const everyMail = (settings: Partial<Candidate["settings"]> = {}): NamedMail[] => {
  const { at, take, mail } = stageOf(settings);
  const found: NamedMail[] = [];
  const add = (name: string, told: Told | null): void => {
    if (told === null) throw new Error(`${name} says nothing`);
    found.push({ name, mail: told });
  };
  const plain = take({});
  const interview = first(plain).id;
  const doubtful = take({ questions: ["timeZone", "start"], doubts });
  for (const what of ["new", "late", "known", "moved", "corrected", "cancelled"] as const)
    add(`receipt-${what}`, mail(plain, { kind: "receipt", interview, what }, "12-01T16:00"));
  add("receipt-doubtful", mail(doubtful, { kind: "receipt", interview: first(doubtful).id, what: "new" }, "12-01T16:00"));
  const through = take({ agency: "Bright Locums" });
  add("receipt-agency", mail(through, { kind: "receipt", interview: first(through).id, what: "new" }, "12-01T16:00"));
  add("invitation", mail(take({ kind: "invitation", interviews: [] }), { kind: "invitation" }, "12-01T16:00"));
  const earlier = take({ company: "Lakeview", role: "Ward Nurse" });
  const noted = (["reflection", "feedback"] as const).reduce(
    (state, about) =>
      applyAction(
        state,
        { kind: "note", about, text: about === "reflection" ? reflection : "We would have liked to hear more about teaching." },
        at("12-01T17:00"),
      ).application,
    earlier,
  );
  const learnt = learntFrom([noted], noted);
  add("eve", mail(plain, { kind: "eve", interview }, "12-03T00:00", { learnt }));
  add("reflection", mail(plain, { kind: "reflection", interview }, "12-03T21:30"));

  for (const [name, application] of [
    ["agency", through],
    ["told-not-to", take({ askedNotToWrite: "Please do not contact the panel directly." })],
    ["no-address", take({}, { people: [ana, marcus].map((person) => ({ ...person, address: null })) })],
  ] as const)
    add(`may-thank-${name}`, mail(tick(application, at("12-03T22:45")), { kind: "may-thank", interview: first(application).id }));
  const reflected = applyAction(plain, { kind: "note", about: "reflection", text: reflection }, at("12-03T22:00")).application;
  const due = tick(reflected, at("12-03T22:45"));
  for (const draft of due.drafts)
    add(`draft-thank-you-${draft.person}`, mail(due, { kind: "draft", draft: draft.id, version: draft.version }));
  for (const kind of draftKinds) {
    const { shown, draft } = withDraft(plain, kind, at("12-03T22:45"));
    add(`draft-${kind}`, mail(shown, { kind: "draft", draft: draft.id, version: draft.version }));
  }
  const nameless = take({}, { people: [{ ...ana, address: null }, priya] });
  const { shown: unaddressed, draft: lacking } = withDraft(nameless, "thank-you", at("12-03T22:45"));
  add("draft-no-address", mail(unaddressed, { kind: "draft", draft: lacking.id, version: 1 }));

  const { shown, draft } = withDraft(plain, "thank-you", at("12-03T22:45"));
  const id = draft.id;
  const approved = applyAction(shown, { kind: "approve", draft: id, version: 1, at: null }, at("12-03T22:50")).application;
  add("approved", mail(approved, { kind: "approved", draft: id, version: 1 }, "12-03T22:50"));
  const claimed = claim(approved, id, at("12-03T23:00").now) ?? approved;
  const state = claimed.drafts[0]?.state;
  const attempt = state?.kind === "sending" ? state.attempt : "";
  const sent = settle(claimed, id, attempt, { kind: "accepted", providerId: null }, at("12-03T23:00").now);
  add("sent", mail(sent, { kind: "sent", draft: id }, "12-03T23:00"));
  const refused = settle(claimed, id, attempt, { kind: "refused", retryable: false, why: "the mailbox is full" }, at("12-03T23:00").now);
  add("refused", mail(refused, { kind: "refused", draft: id }, "12-03T23:00"));
  add("uncertain", mail(tick(claimed, at("12-03T23:30")), { kind: "uncertain", draft: id }, "12-03T23:30"));
  const bounced = { ...sent, drafts: sent.drafts.map((each) => ({ ...each, delivery: "bounced" as const })) };
  add("bounced", mail(bounced, { kind: "bounced", draft: id }, "12-03T23:30"));
  const complained = { ...sent, drafts: sent.drafts.map((each) => ({ ...each, delivery: "complained" as const })) };
  add("complained", mail(complained, { kind: "bounced", draft: id }, "12-03T23:30"));

  for (const step of ["thank-you", "close", "process-reflection", "stay-connected", "first-day"] as const)
    add(`step-${step}`, mail(plain, { kind: "step", step, interview }));
  const begins = applyAction(
    applyAction(plain, { kind: "outcome", outcome: "accepted" }, at("12-10T16:00")).application,
    { kind: "correct", text: "first day: 11 January" },
    at("12-10T16:00"),
  ).application;
  add("step-first-day-known", mail(begins, { kind: "step", step: "first-day", interview: null }, "12-29T00:00"));
  for (const outcome of outcomes) add(`outcome-${outcome}`, mail(plain, { kind: "outcome", outcome }, "12-10T16:00"));
  const skipped = applyAction(shown, { kind: "skip", draft: id }, at("12-03T22:50")).application;
  const done = skipped.outbox.flatMap(({ tell }) => (tell.kind === "done" ? [tell] : []))[0];
  if (done) add("done", mail(skipped, done));
  add(
    "nothing-sent",
    mail(shown, { kind: "nothing-sent", draft: id, why: "It is late for this note, so nothing was sent. You can still send it yourself." }),
  );
  add("not-understood", mail(shown, { kind: "not-understood", draft: id }));
  add("not-understood-question", mail(shown, { kind: "not-understood", draft: null, interview }));
  add("confirm-on-web", mail(shown, { kind: "confirm-on-web", draft: id }));
  add(
    "unread",
    mail(shown, { kind: "unread", subject: "Fwd: lunch?", why: "I found no interview in it, no change of one, no offer and no answer" }),
  );
  add(
    "passed-on",
    mail(shown, {
      kind: "passed-on",
      subject: "Re: Thank you",
      from: "Dr. Ana Ruiz <aruiz@mercy.example>",
      text: "Dear Maya,\n\nit was a pleasure. You will hear from us next week.\n\nAna Ruiz",
    }),
  );
  const desk = { ...begun(), kind: "desk" as const };
  add(
    "passed-on-desk",
    mail(desk, {
      kind: "passed-on",
      subject: "Gmail Forwarding Confirmation",
      from: "Gmail Team <forwarding-noreply@google.com>",
      text: "Confirmation code: 123456789",
    }),
  );
  add("which", mail(desk, { kind: "which", archiveKey: "a", labels: ["ICU Nurse at Mercy General", "Ward Nurse at Mercy General"] }));
  add("welcome", mail(desk, { kind: "welcome" }));
  add("login", mail(desk, { kind: "login", at: at("12-03T22:45").now }));
  add("is-this-yours", mail(desk, { kind: "is-this-yours", address: "maya.work@longmeadow.example" }));
  add("history", mail(desk, { kind: "history" }, "12-03T23:00", { all: [due, take({ company: "Lakeview", role: "Ward Nurse" })] }));
  add("export", mail(desk, { kind: "export" }));
  add("delete", mail(desk, { kind: "delete" }));
  add("help", mail(desk, { kind: "help" }));
  add("settings", mail(desk, { kind: "settings" }));
  return found;
};
