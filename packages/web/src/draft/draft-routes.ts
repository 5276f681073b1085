import { act } from "@afterword/core/application/act";
import type { DraftAction } from "@afterword/core/application/action";
import type { Application } from "@afterword/core/application/application";
import type { Draft } from "@afterword/core/draft/draft";
import { Hono } from "hono";
import { z } from "zod";
import { loadDraft } from "../application/load.ts";
import { readForm } from "../guard/form.ts";
import type { Env, WebOptions } from "../options.ts";
import { notFoundPage } from "../page/fault-pages.ts";
import { frame, type Page } from "../page/frame.ts";
import { draftPage } from "./draft-page.ts";
import { type DraftVerb, draftSaid, draftVerbs } from "./draft-said.ts";

const formSchema = z.object({
  version: z
    .string()
    .regex(/^\d{1,9}$/u)
    .transform(Number),
  subject: z.string().max(2_000).default(""),
  body: z.string().max(60_000).default(""),
});
type Form = z.infer<typeof formSchema>;

const actionOf = (verb: DraftVerb, draft: Draft["id"], { version, subject, body }: Form): DraftAction => {
  switch (verb) {
    case "approve":
      return { kind: verb, draft, version, at: null };
    case "edit":
      return { kind: verb, draft, version, subject: subject || null, body };
    case "snooze":
      return { kind: verb, draft, at: null };
    default:
      return { kind: verb, draft };
  }
};

const staleWords = "The note was changed in the meantime, so nothing was done. This is the newest version.";

/** One note: a page to read it, and a form for each thing that can be done about it. A form names the version that it was shown with. */
export const draftRoutes = (options: WebOptions): Hono<Env> => {
  const { installation } = options.ports;
  const path = "/applications/:id/drafts/:draftId";
  const show = (
    application: Application,
    draft: Draft,
    visit: Env["Variables"]["visit"],
    more: Omit<Parameters<typeof draftPage>[3], "installation"> = {},
  ): Page => draftPage(application, draft, visit, { installation, ...more });

  return new Hono<Env>()
    .get(path, async (c) => {
      const visit = c.get("visit");
      const found = await loadDraft(options, visit.candidate.id, c.req.param("id"), c.req.param("draftId"));
      if (found === null) return frame(c, options, visit, notFoundPage());
      const { application, draft } = found;
      return frame(
        c,
        options,
        visit,
        show(application, draft, visit, { message: draftSaid(c.req.query("said"), application, draft, visit) }),
      );
    })
    .post(`${path}/:verb`, async (c) => {
      const visit = c.get("visit");
      const { id, draftId } = c.req.param();
      const verb = draftVerbs.find((known) => known === c.req.param("verb"));
      const found = verb && (await loadDraft(options, visit.candidate.id, id, draftId));
      if (!found) return frame(c, options, visit, notFoundPage());
      const form = formSchema.safeParse(await readForm(c));
      const typed = verb === "edit" && form.success ? { subject: form.data.subject, body: form.data.body } : null;
      if (!form.success || form.data.version !== found.draft.version) {
        const message = { kind: "bad", text: typed ? `${staleWords} What you wrote is below it.` : staleWords } as const;
        return frame(c, options, visit, show(found.application, found.draft, visit, { message, status: 409, typed }));
      }
      const key = { candidateId: visit.candidate.id, applicationId: found.application.id };
      const acted = await act(options.ports)(key, actionOf(verb, found.draft.id, form.data));
      if (acted.kind === "done") return c.redirect(`/applications/${id}/drafts/${draftId}?said=${verb}`, 303);
      const now = acted.kind === "refused" ? await loadDraft(options, visit.candidate.id, id, draftId) : null;
      if (acted.kind === "unknown" || now === null) return frame(c, options, visit, notFoundPage());
      return frame(
        c,
        options,
        visit,
        show(now.application, now.draft, visit, { message: { kind: "bad", text: acted.why }, status: 409, typed }),
      );
    });
};
