import { Temporal } from "temporal-polyfill";
import type { AnswerContext } from "./read-send.ts";

/** Tuesday 10 March 2026, 14:22:31 in New York, a draft for Ana Ruiz and Dr. Min Lee. */
export const context: AnswerContext = {
  now: Temporal.ZonedDateTime.from("2026-03-10T14:22:31-04:00[-04:00]"),
  sender: new Set(["maya", "lindqvist"]),
  known: new Set(["ana", "ruiz", "min", "lee", "mercy", "general"]),
  leaving: false,
};
