import type { ConceptTable, Spot } from "../facts/tongue/concepts.ts";
import { conceptsIn, wordsOfSentence } from "../facts/tongue/concepts.ts";
import type { Concept } from "../language/kind-words.ts";
import { phraseWordsOfAll } from "../language/phrases-of-all.ts";

/** What a sentence says without a fixed phrase. `negated`: a meeting or its day is said not to be; whether it moves is told by the times. */
export type Implied = "rejection" | "offer" | "cancellation" | "reschedule" | "negated";

/** "If you cannot make it": nothing is said of what is. */
const conditions = phraseWordsOfAll("if");

const stops = /^[.;:!?()]$/;

/** Two spots within so many words of each other, and no stop between. */
const near = (words: readonly string[], a: Spot, b: Spot, most: number): boolean => {
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  if (second.from < first.to) return false;
  return second.from - first.to <= most && !words.slice(first.to, second.from).some((word) => stops.test(word));
};

type Sentence = { words: readonly string[]; of(concept: Concept): readonly Spot[] };

/** "We are hiring someone with more experience"; not "we hope to appoint someone by Christmas". */
const takesAnother = ({ words, of }: Sentence): boolean =>
  of("hire").some((hire) => {
    const after = (concept: Concept, most: number) => of(concept).some((spot) => spot.from < hire.from && near(words, spot, hire, most));
    return !after("wish", 1) && !after("not", 2) && of("other").some((other) => near(words, hire, other, other.from > hire.from ? 5 : 3));
  });

/** "I won't be taking your application any further"; not "we have not yet considered it", nor "we can't offer you a call before Monday". */
const goesNoFurther = ({ words, of }: Sentence): boolean =>
  of("not").some((not) =>
    of("advance").some((advance) => {
      if (advance.from < not.to || !near(words, not, advance, 6)) return false;
      if (of("yet").some((yet) => Math.abs(yet.from - not.from) <= 6)) return false;
      if (of("meeting").some((meeting) => near(words, advance, meeting, 4)) || of("day").some((day) => near(words, advance, day, 5)))
        return false;
      return of("you").some((you) => near(words, you, advance, 4) || near(words, you, not, 3));
    }),
  );

/** "I don't want to do the chat on Thursday"; not "you don't have to come", nor "please do not come before nine". */
const isNotHeld = ({ words, of }: Sentence): boolean =>
  of("not").some((not) =>
    of("hold").some((hold) => {
      if (hold.from < not.to || !near(words, not, hold, 4)) return false;
      if (of("yet").some((yet) => yet.from > not.from && yet.from - not.from <= 4)) return false;
      if (/^(?:you|please|do)$/.test(words[not.from - 1] ?? "")) return false;
      return [...of("meeting"), ...of("day")].some((when) => near(words, hold, when, 5) || near(words, when, not, 5));
    }),
  );

/** "Am Donnerstag klappt es leider doch nicht": where the verb comes second, what is denied stands before the word that denies it. */
const fails = ({ words, of }: Sentence): boolean =>
  of("fails").some((verb) =>
    of("not").some((not) => {
      if (not.from < verb.to || !near(words, verb, not, 6)) return false;
      return [...of("meeting"), ...of("day")].some((when) => near(words, when, verb, 5) || near(words, not, when, 4));
    }),
  );

/** "We'd love you to join us": the job, not a talk about it. */
const takesOn = ({ words, of }: Sentence): boolean =>
  of("join").some(
    (join) =>
      !of("not").some((not) => not.from < join.from && near(words, not, join, 3)) &&
      !of("meeting").some((meeting) => near(words, join, meeting, 5)),
  );

/** Whether two concepts stand within so many words of each other. */
const together = ({ words, of }: Sentence, a: Concept, others: readonly Concept[], most: number): boolean =>
  of(a).some((first) => others.some((b) => of(b).some((second) => near(words, first, second, most))));

const auxiliaries = phraseWordsOfAll("passive");

/** "Your interview on Wednesday at eleven will need to be postponed": what is moved may stand far before, when the verb is passive. */
const isPassive = ({ words, of }: Sentence, verb: "cancel" | "move"): boolean =>
  of(verb).some(
    (spot) =>
      words.slice(Math.max(0, spot.from - 2), spot.from).some((word) => auxiliaries.has(word)) &&
      of("meeting").some(
        (meeting) =>
          meeting.from < spot.from &&
          spot.from - meeting.to <= 24 &&
          !words.slice(meeting.to, spot.from).some((word) => /^[.;!?]$/.test(word)),
      ),
  );

/** Tells what the concepts of a flat sentence say together. */
export const impliedBy = (flat: string, table: ConceptTable): Implied[] => {
  const words = wordsOfSentence(flat);
  const spots = conceptsIn(words, table);
  const ofConcept = (concept: Concept) => spots.filter((spot) => spot.concept === concept);
  // "Findet nicht statt": the word for "instead" is the end of a verb there.
  const isHeldNot = ({ from }: Spot): boolean =>
    ofConcept("hold").some((hold) => hold.from === from) && ofConcept("not").some((not) => not.to <= from && from - not.to <= 1);
  const sentence: Sentence = {
    words,
    of: (concept) => (concept === "move" ? ofConcept("move").filter((spot) => !isHeldNot(spot)) : ofConcept(concept)),
  };
  const implied: Implied[] = [];
  if (takesAnother(sentence) || goesNoFurther(sentence)) implied.push("rejection");
  if (sentence.of("yet").some((spot) => conditions.has(words[spot.from] ?? ""))) return implied;
  if (takesOn(sentence)) implied.push("offer");
  if (together(sentence, "cancel", ["meeting", "day"], 6) || isPassive(sentence, "cancel")) implied.push("cancellation");
  else if (isNotHeld(sentence) || fails(sentence)) implied.push("negated");
  if (together(sentence, "move", ["meeting", "day"], 5) || isPassive(sentence, "move")) implied.push("reschedule");
  return implied;
};
