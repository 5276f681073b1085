import { type KindWords, type Sign, signs } from "../../language/kind-words.ts";
import { type LabelField, type LetterWords, labelFields } from "../../language/letter-words.ts";
import { type ConceptTable, compileConcepts } from "./concepts.ts";

/** The tables of one language as regular expressions, ready to be used with `matchAll` (all carry `gi`, and `u` where they name Unicode classes). */
export type Tongue = {
  code: string;
  labels: ReadonlyMap<string, LabelField>;
  greeting: RegExp;
  signOff: RegExp;
  /** The same with who signs on the same line: "Mvh Tor, Fjordbygg". */
  signOffAndName: RegExp;
  interview: RegExp;
  signs: Record<Sign, RegExp>;
  /** What the words of a sentence tell together. */
  concepts: ConceptTable;
  roleAfter: RegExp;
  roleBefore: RegExp;
  determiner: RegExp;
  stop: RegExp;
  companyAfter: RegExp;
  companyBefore: RegExp;
  client: RegExp;
  meetAfter: RegExp;
  meetBefore: RegExp;
  selfMeets: RegExp;
  unnamed: RegExp;
  phone: RegExp;
  video: RegExp;
  onsite: RegExp;
  round: RegExp;
};

const never = "(?!)";
const anyOf = (sources: readonly string[]): string => (sources.length === 0 ? never : sources.map((source) => `(?:${source})`).join("|"));
/** Ignoring case by Unicode's rules takes V8 twice as long as by ASCII's: only patterns that name a Unicode class ask for it. */
const any = (sources: readonly string[]): RegExp => {
  const source = anyOf(sources);
  return new RegExp(source, source.includes("\\p{") ? "giu" : "gi");
};
/** For flat text, which has no capitals and no accents: `\p{L}` means a to z, and nothing has to ignore case. */
const anyFlat = (sources: readonly string[]): RegExp =>
  new RegExp(
    anyOf(sources)
      .replaceAll(/\[\\p\{L\}\]|\\p\{L\}/g, "[a-z]")
      .replaceAll(/\\.|[A-Z]/g, (part) => (part.length === 1 ? part.toLowerCase() : part)),
    "g",
  );

const compileLabels = (labels: LetterWords["labels"]): Map<string, LabelField> => {
  const map = new Map<string, LabelField>();
  for (const field of labelFields)
    for (const label of (labels[field] ?? "").split("|")) if (label !== "" && !map.has(label)) map.set(label, field);
  return map;
};

export const compile = (code: string, words: LetterWords, kinds: KindWords): Tongue => ({
  code,
  labels: compileLabels(words.labels),
  greeting: new RegExp(`^(?:${words.greeting})[\\s,]+(.{1,60})$`, "iu"),
  signOff: new RegExp(`^(?:${words.signOff})[\\s,.!–-]*(?:$|(?=\\p{Lu}\\p{L}+$))`, "iu"),
  signOffAndName: new RegExp(`^(?:${words.signOff})(?:\\s*[,.!–:-])?\\s+(\\S.{1,80})$`, "iu"),
  interview: new RegExp(`(?<![\\p{L}])(?:${words.interview})(?![\\p{L}])`, "giu"),
  signs: Object.fromEntries(signs.map((sign) => [sign, anyFlat(kinds.signs[sign])])) as Record<Sign, RegExp>,
  concepts: compileConcepts(kinds.concepts),
  roleAfter: any(words.roleAfter),
  roleBefore: any(words.roleBefore.map((source) => `\\s${source}`)),
  determiner: new RegExp(`^(?:${words.determiner})$`, "iu"),
  stop: new RegExp(`^(?:${words.stops})$`, "iu"),
  companyAfter: any(words.companyAfter),
  companyBefore: any(words.companyBefore),
  client: any(words.client),
  meetAfter: any(words.meetAfter),
  meetBefore: any(words.meetBefore),
  selfMeets: any(words.selfMeets),
  unnamed: any(words.unnamed),
  phone: any(words.phone),
  video: any(words.video),
  onsite: any(words.onsite),
  round: any(words.round),
});
