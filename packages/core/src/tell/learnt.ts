import { Temporal } from "temporal-polyfill";
import type { Application } from "../application/application.ts";
import { postOf } from "./told.ts";

const mostCharacters = 600;
const labels = { feedback: "Feedback", note: "Your note" } as const;
const nothing = /^(?:no|nothing|none|n\/a|-+)?[.!]?$/iu;

/** The answers to the second and third question under their own words; a reflection without numbers as it was written. */
const reflectionLines = (text: string): string[] => {
  const answers = new Map<string, string>();
  for (const [, number = "", answer = ""] of text.matchAll(/^\s*([123])[.):]\s*(.*(?:\n(?!\s*[123][.):]).*)*)/gmu))
    answers.set(number, answer.trim().replace(/\s+/gu, " "));
  if (answers.size === 0) return [text.trim()];
  const line = (number: string, label: string): string[] => {
    const answer = answers.get(number) ?? "";
    return nothing.test(answer) ? [] : [`${label}: ${answer}`];
  };
  return [...line("2", "What stood out"), ...line("3", "What to answer differently")];
};

/** Reflections and feedback of all applications, and the notes about `here`, the newest first, each under the post it is about. Whom one met helps nowhere else and is left out. */
export const learntFrom = (applications: readonly Application[], here: Pick<Application, "id">): string[] =>
  applications
    .flatMap((application) => application.notes.map((note) => ({ application, note })))
    .filter(({ application, note }) => note.kind !== "note" || application.id === here.id)
    .sort((a, b) => Temporal.Instant.compare(b.note.at, a.note.at))
    .flatMap(({ application, note }) => {
      const lines = note.kind === "reflection" ? reflectionLines(note.text) : [`${labels[note.kind]}: ${note.text.trim()}`];
      return lines.length === 0 ? [] : [[postOf(application), ...lines].join("\n").slice(0, mostCharacters)];
    });
