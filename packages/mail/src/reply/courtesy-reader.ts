import {
  assent,
  byFirstWord,
  closings,
  greeted,
  greetings,
  joints,
  politeEnds,
  praise,
  praiseDegrees,
  praised,
  praiseVerbs,
  praiseWords,
  thanks,
} from "./courtesy.ts";
import type { Word } from "./words.ts";

/** Kinds of phrases that change nothing about a command. */
export type Courtesy = "greeting" | "thanks" | "praise" | "assent" | "polite-end" | "closing" | "joint";

/** One phrase of courtesy: its kind and the index of the word after it. */
export type CourtesyPhrase = { kind: Courtesy; next: number };

/** Reads phrases of courtesy; made once for an answer, so that its tables are built once. */
export type CourtesyReader = (words: Word[], at: number) => CourtesyPhrase | null;

type Table = Map<string, string[][]>;

/** The index after the longest phrase of a table that stands at `at`, or null. */
export const readPhrase = (table: Table, words: Word[], at: number): number | null => {
  const first = words[at];
  if (first?.kind !== "word") return null;
  for (const phrase of table.get(first.word) ?? [])
    if (phrase.every((text, index) => words[at + index]?.kind === "word" && words[at + index]?.word === text)) return at + phrase.length;
  return null;
};

const spoken = (words: Word[], at: number): string => (words[at]?.kind === "word" ? (words[at]?.word ?? "") : "");

/** "Looks great", "this is really good", "perfect to me". */
const readPraise = (words: Word[], start: number): number | null => {
  let at = start;
  const two = `${spoken(words, at)} ${spoken(words, at + 1)}`;
  const subject = praised.has(two) ? 2 : praised.has(spoken(words, at)) ? 1 : 0;
  const judged = praiseVerbs.has(spoken(words, at + subject));
  if (judged) at += subject + 1;
  else if (subject > 0) return null;
  while (praiseDegrees.has(spoken(words, at)) && at - start < 6) at += 1;
  if (!praiseWords.has(spoken(words, at))) return null;
  at += 1;
  if (spoken(words, at) === "and" && praiseWords.has(spoken(words, at + 1))) at += 2;
  if (judged && spoken(words, at) === "to" && ["me", "us"].includes(spoken(words, at + 1))) at += 2;
  return at;
};

/** Small words between "thanks for" and what the thanks are for. */
const ofThanks = new Set(
  "the your this that all everything drafting writing preparing doing help support work effort time reminder draft note mail email message quick nice great kind always it so much die deine ihre deinen ihren hilfe unterstutzung arbeit muhe entwurf den das alles l' la le les votre ton aide l'aide travail rappel brouillon tout el tu su ayuda apoyo trabajo borrador todo l'aiuto aiuto il lavoro bozza tutto de het je jouw uw hulp werk concept a o sua tua ajuda trabalho rascunho tudo za pomoc prace hjalpen hjalp arbetet hjaelpen hjaelp arbejdet hjelpen hjelp arbeidet det".split(
    " ",
  ),
);

const thanksLeads = new Set(["for", "fur", "pour", "por", "per", "voor", "pela", "pelo", "za", "de", "om"]);

/** "Thanks for your help", "tak for hjælpen": at most five harmless words, or none of it. */
const readReason = (words: Word[], at: number): number => {
  if (!thanksLeads.has(spoken(words, at))) return at;
  let next = at + 1;
  while (ofThanks.has(spoken(words, next)) && next - at <= 5) next += 1;
  const over = words[next];
  return next > at + 1 && (over === undefined || over.kind !== "word") ? next : at;
};

export const makeCourtesyReader = (): CourtesyReader => {
  const tables: [Courtesy, Table][] = [
    ["thanks", byFirstWord(thanks)],
    ["polite-end", byFirstWord([...politeEnds])],
    ["closing", byFirstWord(closings)],
    ["praise", byFirstWord(praise)],
    ["assent", byFirstWord(assent)],
  ];
  const greetingTable = byFirstWord(greetings);
  const greetedTable = byFirstWord(greeted);
  return (words, at) => {
    const lineStart = at === 0 || words[at - 1]?.kind === "line";
    const hello = lineStart ? readPhrase(greetingTable, words, at) : null;
    if (hello !== null) return { kind: "greeting", next: readPhrase(greetedTable, words, hello) ?? hello };
    let best: CourtesyPhrase | null = null;
    for (const [kind, table] of tables) {
      const next = readPhrase(table, words, at);
      if (next !== null && (best === null || next > best.next)) best = { kind, next };
    }
    const praiseEnd = readPraise(words, at);
    if (praiseEnd !== null && (best === null || praiseEnd > best.next)) best = { kind: "praise", next: praiseEnd };
    if (best?.kind === "thanks")
      return { kind: "thanks", next: spoken(words, best.next) === "afterword" ? best.next + 1 : readReason(words, best.next) };
    if (best) return best;
    const word = words[at];
    if (word?.kind !== "word") return null;
    if (/^s[íì]$/iu.test(word.raw)) return { kind: "assent", next: at + 1 };
    return joints.has(word.word) ? { kind: "joint", next: at + 1 } : null;
  };
};
