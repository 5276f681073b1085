/** What a phrase says about the kind of a mail. */
export const signs = [
  "rejection",
  "softRejection",
  "cancellation",
  "reschedule",
  "offer",
  "invitation",
  "choice",
  "fixed",
  "received",
  "past",
  "notice",
  "conditional",
] as const;
export type Sign = (typeof signs)[number];

/**
 * What the words of a sentence are about, where they tell its kind together and no fixed phrase does: "we are hiring someone with more
 * experience" is `hire` and `other`, in whatever order and with whatever between.
 */
export const concepts = [
  "not",
  "yet",
  "wish",
  "hire",
  "other",
  "advance",
  "you",
  "meeting",
  "day",
  "cancel",
  "hold",
  "fails",
  "join",
  "move",
] as const;
export type Concept = (typeof concepts)[number];

/** The words of each concept, flat, parted by `|`; `*` stands for the rest of a word, and a phrase is found where its words follow each other. */
export type ConceptWords = Record<Concept, string>;

/** How a language says what kind a letter is. `signs` are sources of regular expressions for flat text; every gap is bounded, so that each is linear in the text. */
export type KindWords = {
  signs: Record<Sign, readonly string[]>;
  concepts: ConceptWords;
};
