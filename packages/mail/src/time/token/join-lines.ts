import type { Token } from "./token.ts";

/** Lines shorter than this were not broken by a mail program (it breaks near 72 signs). */
const wrappedWidth = 50;

const closing = ".!?:;";

/**
 * Takes out the line breaks that a mail program made inside a sentence, so that "on Tuesday 3⏎March" is one date. Lists, labels, tables and
 * headings keep theirs: only a long line that ends in the middle of a sentence is joined with what follows.
 */
export const joinLines = (tokens: readonly Token[], text: string): Token[] => {
  const joined: Token[] = [];
  let lineStart = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (token.kind !== "line") {
      joined.push(token);
      continue;
    }
    const width = token.start - lineStart;
    const last = tokens[i - 1];
    const next = tokens[i + 1];
    lineStart = token.end;
    if (width >= wrappedWidth && last && next && continues(last, next, tokens[i + 2], text, width)) continue;
    joined.push(token);
  }
  return joined;
};

const continues = (last: Token, next: Token, second: Token | undefined, text: string, width: number): boolean => {
  if (last.kind === "line" || last.kind === "tab" || next.kind === "line" || next.kind === "tab" || last.kind === "link") return false;
  if (last.kind === "mark" && closing.includes(last.text)) return false;
  // A label or a list item begins a line of its own.
  if (next.kind === "mark" && next.text !== "(") return false;
  if (second?.kind === "mark" && (second.text === ":" || second.text === ")") && !(next.kind === "number" && second.text === ":"))
    return false;
  const lowerNext = next.kind === "word" && !next.capital;
  const openLast = last.kind === "word" && !last.capital && /^\p{Script=Latin}{1,4}$/u.test(last.text);
  const comma = last.kind === "mark" && last.text === ",";
  if (next.kind === "number" && second?.kind === "mark" && ".)".includes(second.text) && !openLast) return false;
  const full = width >= 60;
  const name = /^[\p{L}]{3,10}$/u.test(text.slice(last.start, last.end)) && calendarName.has(last.text);
  return lowerNext || openLast || (comma && full) || name || (last.kind === "number" && calendarName.has(next.text));
};

const calendarName = new Set(
  "monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|montag|dienstag|mittwoch|donnerstag|freitag|samstag|januar|februar|marz|mai|juni|juli|oktober|dezember|lundi|mardi|mercredi|jeudi|vendredi|samedi|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|lunes|martes|miercoles|jueves|viernes|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre".split(
    "|",
  ),
);
