import type { Application, Interview, Person } from "../application/application.ts";
import { isDue } from "../application/due-at.ts";

/** The answer to the second question of the candidate's latest reflection on this interview (not on an earlier round), with the lines below it, or null. */
const secondAnswer = (application: Application, interview: Interview | null): string | null => {
  const since = interview?.start ?? null;
  const isAbout = (note: Application["notes"][number]): boolean => note.kind === "reflection" && (since === null || isDue(since, note.at));
  const text = application.notes.findLast(isAbout)?.text ?? "";
  const lines = text.split("\n");
  const first = lines.findIndex((line) => /^\s*2[.):]\s*\S/u.test(line));
  if (first < 0) return null;
  const next = lines.findIndex((line, index) => index > first && /^\s*\d[.):]/u.test(line));
  const own = lines.slice(first, next < 0 ? undefined : next).join("\n");
  return own.replace(/^\s*2[.):]\s*/u, "").trim();
};

const titles = /^(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Sister|Sir|Dame|Herr|Frau)\b\.?\s+/u;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

/** Every way to write this person's name: "Dr. Ana Ruiz", "Ana Ruiz", "Dr. Ruiz", "Ruiz", "Ana". Capitals count, so that a Will is no will. */
const nameOf = (person: Person): RegExp | null => {
  const words = person.name.replace(titles, "").split(/\s+/u).filter(Boolean);
  const forms = new Set([words.join(" "), words[0] ?? "", words.at(-1) ?? ""]);
  const names = [...forms].filter((form) => /^\p{Lu}.{2,}/u.test(form)).sort((a, b) => b.length - a.length);
  if (names.length === 0) return null;
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sister)\\.?\\s+)?(?:${names.map(escaped).join("|")})(?![\\p{L}\\p{N}])`,
    "u",
  );
};

/**
 * What somebody showed, said to themselves: "Dr. Ruiz's calm" becomes "your calm", "Marcus: the tour" the tour, "the talk with
 * Marcus" the talk with you, "how Ana explained it" how you explained it. Null where the sentence would not hold ("how Ana runs it").
 */
const addressed = (piece: string, name: RegExp): string | null => {
  const at = name.source;
  const label = new RegExp(`^(?:${at})\\s*[:–—]\\s*(?=\\S)`, "u");
  const told = piece
    .replace(label, "")
    .replace(new RegExp(`(?:${at})['’]s?(?=\\s)`, "gu"), "your")
    .replace(new RegExp(`\\b(with|by|from|to|of|for|about|between)\\s+(?:${at})(?!['’])`, "gu"), "$1 you")
    .replace(new RegExp(`(?:${at})(?=\\s+\\p{Ll}{2,}ed\\b)`, "gu"), "you");
  return name.test(told) ? null : told;
};

/** As the end of a sentence of ours: begins small, ends with a full stop. */
const asEnding = (piece: string): string => {
  const within = piece.replace(/^(How|The|A|An|That|What|Your|Their|His|Her|When|Seeing|Hearing|It|They|We)\b/u, (word) =>
    word.toLowerCase(),
  );
  return /[.!?…]$/u.test(within) ? within : `${within}.`;
};

/**
 * What of the reflection goes into the note to this person, in the candidate's own words, or null. Where it says who showed what
 * ("Dr. Ruiz's calm; Marcus: the tour"), each hears of their own only; several things that name nobody are dealt out by `order`.
 */
export const stoodOut = (application: Application, interview: Interview | null, person: Person, order: number): string | null => {
  const answer = secondAnswer(application, interview);
  if (answer === null || answer.length > 600 || /^(no|nothing|none|-+)[.!]?$/iu.test(answer)) return null;
  const pieces = answer
    .split(/\s*(?:;|\n)\s*/u)
    .map((piece) => piece.replace(/^[-*•]\s*/u, "").trim())
    .filter((piece) => piece !== "" && piece.length <= 300);
  const names = application.people.flatMap((other) => {
    const name = nameOf(other);
    return name ? [{ id: other.id, name }] : [];
  });
  const own = names.find(({ id }) => id === person.id)?.name;
  const shown = own ? pieces.filter((piece) => own.test(piece)) : [];
  const toThem = own ? shown.flatMap((piece) => addressed(piece, own) ?? []) : [];
  if (toThem[0] !== undefined) return asEnding(toThem[0]);
  const general = pieces.filter((piece) => !names.some(({ name }) => name.test(piece)));
  const mine = general[order % general.length];
  return mine === undefined ? null : asEnding(mine);
};
