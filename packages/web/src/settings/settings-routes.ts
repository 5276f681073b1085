import { Hono } from "hono";
import { readForm } from "../guard/form.ts";
import type { Env, Visit, WebOptions } from "../options.ts";
import { notFoundPage } from "../page/fault-pages.ts";
import { frame, type Message } from "../page/frame.ts";
import { changeCandidate } from "./change-candidate.ts";
import { pausedUntil } from "./pause-routes.ts";
import { formOf, readProfile, readSettings } from "./read-settings.ts";
import { settingsPage } from "./settings-page.ts";
import { welcomePage } from "./welcome-page.ts";

const takenErrors = { address: "This address cannot be used here. Please try once more, or take another." };

const saidOf = (said: string | undefined, visit: Visit): Message | null => {
  if (said === "saved") return { kind: "good", text: "Saved." };
  if (said === "asked") return { kind: "good", text: "If it can be reached, a mail is on its way to that address." };
  if (said === "no-day") return { kind: "bad", text: "A pause ends on a day to come, within a year. Nothing was changed." };
  if (said === "paused" && pausedUntil(visit) !== null) return { kind: "good", text: "I keep quiet until then." };
  return said === "resumed" && pausedUntil(visit) === null ? { kind: "good", text: "I am back. What was held comes now." } : null;
};

export const settingsRoutes = (options: WebOptions): Hono<Env> => {
  const mayChangeAddress = options.session.kind === "one-candidate";
  return new Hono<Env>()
    .get("/settings", (c) => {
      const visit = c.get("visit");
      const message = saidOf(c.req.query("said"), visit);
      return frame(c, options, visit, settingsPage(visit, options, { form: formOf(visit.candidate), errors: {}, message }));
    })
    .post("/settings", async (c) => {
      const visit = c.get("visit");
      const form = await readForm(c);
      const changed = await changeCandidate(options, visit, (candidate) => {
        const profile = readProfile(form, candidate, mayChangeAddress);
        const { settings, errors } = readSettings(form, candidate.settings);
        return { candidate: { ...profile.candidate, settings }, errors: { ...profile.errors, ...errors } };
      });
      if (changed.kind === "saved") return c.redirect("/settings?said=saved", 303);
      const errors = changed.kind === "wrong" ? changed.errors : takenErrors;
      const message = { kind: "bad", text: "Something is not right yet, so nothing was saved." } as const;
      return frame(c, options, visit, settingsPage(visit, options, { form, errors, message, status: 422 }));
    })
    .post("/welcome", async (c) => {
      const visit = c.get("visit");
      if (!mayChangeAddress) return frame(c, options, visit, notFoundPage());
      const form = await readForm(c);
      const changed = await changeCandidate(options, visit, (candidate) => readProfile(form, candidate, true));
      if (changed.kind === "saved") return c.redirect("/", 303);
      return frame(c, options, visit, welcomePage(visit, { form, errors: changed.kind === "wrong" ? changed.errors : takenErrors }));
    });
};
