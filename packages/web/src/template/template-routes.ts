import type { Settings } from "@afterword/core/candidate/settings";
import { type DraftKind, draftKinds } from "@afterword/core/draft/draft";
import { type Context, Hono } from "hono";
import { z } from "zod";
import { readForm } from "../guard/form.ts";
import type { Env, Visit, WebOptions } from "../options.ts";
import { notFoundPage } from "../page/fault-pages.ts";
import { frame } from "../page/frame.ts";
import { changeCandidate } from "../settings/change-candidate.ts";
import { templatePage, templatesPage } from "./template-pages.ts";
import { tryTemplate } from "./try-template.ts";

const formSchema = z.object({ subject: z.string().trim().min(1).max(300), body: z.string().trim().min(1).max(8000) });

const kindOf = (c: Context): DraftKind | undefined => draftKinds.find((kind) => kind === c.req.param("kind"));

const keep = (options: WebOptions, visit: Visit, change: (templates: Settings["templates"]) => Settings["templates"]) =>
  changeCandidate(options, visit, (candidate) => ({
    candidate: { ...candidate, settings: { ...candidate.settings, templates: change(candidate.settings.templates) } },
    errors: {},
  }));

/** The candidate's own wording in place of the built-in notes. */
export const templateRoutes = (options: WebOptions): Hono<Env> => {
  const unknown = (c: Context<Env>) => frame(c, options, c.get("visit"), notFoundPage());
  return new Hono<Env>()
    .get("/templates", (c) => frame(c, options, c.get("visit"), templatesPage(c.get("visit"))))
    .get("/templates/:kind", (c) => {
      const kind = kindOf(c);
      const visit = c.get("visit");
      const isKept = c.req.query("said") === "kept";
      return kind === undefined
        ? unknown(c)
        : frame(
            c,
            options,
            visit,
            templatePage(kind, visit, { message: isKept ? { kind: "good", text: "Kept. It counts from the next note on." } : null }),
          );
    })
    .post("/templates/:kind", async (c) => {
      const kind = kindOf(c);
      const visit = c.get("visit");
      if (kind === undefined) return unknown(c);
      const form = await readForm(c);
      const typed = { subject: form.subject ?? "", body: form.body ?? "" };
      const parsed = formSchema.safeParse(typed);
      const tried = parsed.success
        ? tryTemplate(kind, parsed.data, visit.candidate)
        : { why: "subject and note need some text, of 300 and 8,000 characters at most" };
      if (!parsed.success || "why" in tried) {
        const why = "why" in tried ? tried.why : "";
        const message = { kind: "bad", text: `This cannot be kept: ${why}.` } as const;
        return frame(c, options, visit, templatePage(kind, visit, { typed, message, status: 422 }));
      }
      const kept = await keep(options, visit, (templates) => ({ ...templates, [kind]: parsed.data }));
      if (kept.kind === "saved") return c.redirect(`/templates/${kind}?said=kept`, 303);
      const message = { kind: "bad", text: "Somebody else changed your settings at this moment. Please try once more." } as const;
      return frame(c, options, visit, templatePage(kind, visit, { typed, message, status: 409 }));
    })
    .post("/templates/:kind/reset", async (c) => {
      const kind = kindOf(c);
      if (kind === undefined) return unknown(c);
      await keep(options, c.get("visit"), ({ [kind]: _, ...others }) => others);
      return c.redirect(`/templates/${kind}`, 303);
    });
};
