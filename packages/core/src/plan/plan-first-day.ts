import { Temporal } from "temporal-polyfill";
import type { Application } from "../application/application.ts";
import { dropSteps, isOneOf, withStep } from "../application/change.ts";
import { isDue } from "../application/due-at.ts";
import { type Context, officeOf } from "./context.ts";

/** Days before the first day on which the preparation comes. */
const daysBefore = [7, 1];

/** Reminders of the first day come in the evening, as the eve of an interview does; those whose evening has passed are left out. */
export const planFirstDay = (application: Application, context: Context): Application => {
  const clear = dropSteps(application, isOneOf(["first-day"]));
  if (application.firstDay === null || application.outcome !== "accepted" || application.stopped) return clear;
  const { timeZone, settings } = officeOf(context);
  const first = Temporal.PlainDate.from(application.firstDay);
  return daysBefore.reduce((state, days) => {
    const dueAt = first.subtract({ days }).toZonedDateTime({ timeZone, plainTime: settings.eveAt }).toInstant().toString();
    return isDue(dueAt, context.now) ? state : withStep(state, { kind: "first-day", interview: null, draft: null, dueAt });
  }, clear);
};
