import type { Concept, ConceptTable, Spot } from "../facts/language/concepts.ts";
import { conceptsIn, wordsOfSentence } from "../facts/language/concepts.ts";

/** What a sentence says without a fixed phrase. `negated`: a meeting or its day is said not to be; whether it moves is told by the times. */
export type Implied = "rejection" | "cancellation" | "reschedule" | "negated";

/** "If you cannot make it": nothing is said of what is. */
const conditions = new Set(
  "if|unless|wenn|falls|sofern|sollten|sollte|si|se|als|indien|mocht|caso|qualora|jesli|jezeli|gdyby|om|hvis|dersom".split("|"),
);

const stops = /^[.;:!?()]$/;

/** Two spots within so many words of each other, and no stop between. */
const near = (words: readonly string[], a: Spot, b: Spot, most: number): boolean => {
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  if (second.from < first.to) return false;
  return second.from - first.to <= most && !words.slice(first.to, second.from).some((word) => stops.test(word));
};

/** Tells what the concepts of a flat sentence say together. */
export const impliedBy = (flat: string, table: ConceptTable): Implied | null => {
  const words = wordsOfSentence(flat);
  const spots = conceptsIn(words, table);
  const of = (concept: Concept): Spot[] => spots.filter((spot) => spot.concept === concept);
  const pair = (a: Concept, b: Concept, most: number): [Spot, Spot] | null => {
    for (const first of of(a)) for (const second of of(b)) if (near(words, first, second, most)) return [first, second];
    return null;
  };
  const isBefore = (concept: Concept, spot: Spot, most: number): boolean =>
    of(concept).some((other) => other.from < spot.from && near(words, other, spot, most));

  // "We are hiring someone with more experience"; not "we hope to appoint someone by Christmas".
  for (const hire of of("hire"))
    for (const other of of("other"))
      if (near(words, hire, other, other.from > hire.from ? 5 : 3) && !isBefore("wish", hire, 1) && !isBefore("not", hire, 2))
        return "rejection";

  // "I won't be taking your application any further"; not "we have not yet considered your application".
  for (const not of of("not"))
    for (const advance of of("advance")) {
      if (advance.from < not.to || !near(words, not, advance, 6)) continue;
      if (of("yet").some((yet) => Math.abs(yet.from - not.from) <= 6)) continue;
      const meant = of("you").some((you) => near(words, you, advance, 4) || near(words, you, not, 3));
      const talk =
        of("meeting").some((meeting) => near(words, advance, meeting, 4)) || of("day").some((day) => near(words, advance, day, 5));
      if (meant && !talk) return "rejection";
    }

  if (of("yet").some((spot) => conditions.has(words[spot.from] ?? ""))) return null;
  const called = pair("cancel", "meeting", 6) ?? pair("cancel", "day", 6);
  if (called) return "cancellation";
  for (const not of of("not"))
    for (const hold of of("hold")) {
      if (hold.from < not.to || !near(words, not, hold, 4)) continue;
      if (of("yet").some((yet) => yet.from > not.from && yet.from - not.from <= 4)) continue;
      if (
        /^(?:you|please|do)$/.test(words[not.from - 1] ?? "") ||
        (/^(?:don't|didn't)$/.test(words[not.from] ?? "") && words[not.from - 1] === "you")
      )
        continue;
      if ([...of("meeting"), ...of("day")].some((when) => near(words, hold, when, 5) || near(words, when, not, 5))) return "negated";
    }
  if (pair("move", "meeting", 5) ?? pair("move", "day", 5)) return "reschedule";
  return null;
};
