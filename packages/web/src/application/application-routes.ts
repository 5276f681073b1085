import { act } from "@afterword/core/application/act";
import type { Action } from "@afterword/core/application/action";
import type { Application } from "@afterword/core/application/application";
import { outcomes } from "@afterword/core/command/command";
import { draftIdSchema, interviewIdSchema } from "@afterword/core/id";
import { deskId } from "@afterword/core/inbound/desk";
import { openQuestions } from "@afterword/core/plan/may-thank";
import { type Context, Hono } from "hono";
import { z } from "zod";
import { readForm } from "../guard/form.ts";
import type { Env, WebOptions } from "../options.ts";
import { notFoundPage } from "../page/fault-pages.ts";
import { frame, type Message } from "../page/frame.ts";
import { correctionOf } from "./correction.ts";
import { loadApplication } from "./load.ts";
import { storyPage } from "./story-page.ts";
import type { Typed } from "./tell-me.ts";

type Form = Record<string, string>;

const verbs = ["outcome", "correct", "note", "no-show", "thank", "leave-thanks", "stop"] as const;
type Verb = (typeof verbs)[number];

const noteSchema = z.object({
  note: z.string().trim().min(1).max(8000),
  about: z.enum(["note", "reflection", "feedback"]).default("note"),
});

/** What a form asks for, or what is missing in it. */
const askedOf = (verb: Verb, form: Form): { action: Action } | { missing: string } => {
  switch (verb) {
    case "outcome": {
      const outcome = outcomes.find((known) => known === form.outcome);
      return outcome ? { action: { kind: "outcome", outcome } } : { missing: "Please choose how it went on. Nothing was changed." };
    }
    case "correct": {
      const text = correctionOf(form);
      return text ? { action: { kind: "correct", text } } : { missing: "Something was left empty, so nothing was changed." };
    }
    case "note": {
      const { success, data } = noteSchema.safeParse(form);
      if (!success) return { missing: "A note has at least a word and 8,000 characters at most. Nothing was kept." };
      return { action: { kind: "note", text: data.note, ...(data.about === "note" ? {} : { about: data.about }) } };
    }
    case "no-show":
    case "thank":
    case "leave-thanks": {
      const { success, data } = interviewIdSchema.safeParse(form.interview);
      return success
        ? { action: { kind: verb, interview: data } }
        : { missing: "It is not clear which interview that was. Nothing was changed." };
    }
    case "stop":
      return { action: { kind: "stop" } };
  }
};

/** Said after a form was done, as far as the record bears it out. */
const saidOf = (verb: string | undefined, application: Application): Message | null => {
  const words: Partial<Record<string, string | false>> = {
    outcome: application.outcome !== null && "Thank you, that is noted.",
    correct: "Corrected. This is what stands now.",
    note: application.notes.length > 0 && "Kept.",
    "no-show": application.interviews.some(({ state }) => state === "no-show") && "I am sorry that nobody came.",
    thank: application.drafts.some(({ kind }) => kind === "thank-you") && "It is drafted. Nothing goes out without your word.",
    "leave-thanks": openQuestions(application).length === 0 && "Good, I leave it.",
    stop: application.stopped && "Understood. There will be no more mails about this application.",
  };
  const text = verb === undefined ? undefined : words[verb];
  return text ? { kind: "good", text } : null;
};

const typedOf = (verb: Verb, form: Form): Typed => ({
  ...(verb === "correct" && form.text !== undefined ? { correction: form.text } : {}),
  ...(verb === "note" && form.note !== undefined ? { note: form.note } : {}),
});

/** Where a done form leads: an address given on a note's page leads back to that note. */
const backTo = (application: Application, verb: Verb, form: Form): string => {
  const draft = verb === "correct" ? draftIdSchema.safeParse(form.draft) : null;
  return draft?.success ? `/applications/${application.id}/drafts/${draft.data}` : `/applications/${application.id}?said=${verb}`;
};

const obey = async (options: WebOptions, c: Context<Env>, id: string, verb: Verb): Promise<Response> => {
  const visit = c.get("visit");
  const application = await loadApplication(options, visit.candidate.id, id);
  if (application === null) return frame(c, options, visit, notFoundPage());
  const form = await readForm(c);
  const refuse = (text: string, status: 409 | 422): Promise<Response> =>
    frame(c, options, visit, storyPage(application, visit, { message: { kind: "bad", text }, status, typed: typedOf(verb, form) }));
  const asked = askedOf(verb, form);
  if ("missing" in asked) return refuse(asked.missing, 422);
  const acted = await act(options.ports)({ candidateId: visit.candidate.id, applicationId: application.id }, asked.action);
  switch (acted.kind) {
    case "done":
      return c.redirect(backTo(application, verb, form), 303);
    case "refused":
      return refuse(acted.why, verb === "correct" ? 422 : 409);
    case "unknown":
      return frame(c, options, visit, notFoundPage());
  }
};

/** One application: its story, and what the candidate tells about it. */
export const applicationRoutes = (options: WebOptions): Hono<Env> => {
  const routes = new Hono<Env>().get("/applications/:id", async (c) => {
    const visit = c.get("visit");
    const id = c.req.param("id");
    if (id === deskId) return c.redirect("/", 303);
    const application = await loadApplication(options, visit.candidate.id, id);
    if (application === null) return frame(c, options, visit, notFoundPage());
    return frame(c, options, visit, storyPage(application, visit, { message: saidOf(c.req.query("said"), application) }));
  });
  for (const verb of verbs) routes.post(`/applications/:id/${verb}`, (c) => obey(options, c, c.req.param("id"), verb));
  return routes;
};
