import { looksLikeJobTitle } from "../facts/job-title.ts";
import { fold, trimInvisible } from "./words.ts";

/** Names by which the candidate signs, folded: from the display name and the address in `From`. */
export const senderNames = (name: string | null, address: string | null): Set<string> => {
  const local = (address ?? "").split("@")[0] ?? "";
  const tokens = [...fold(name ?? "").split(/[^\p{L}\p{M}'-]+/u), ...fold(local).split(/[^\p{L}]+/u), fold(name ?? "").replace(/\s+/g, "")];
  return new Set(tokens.filter((token) => token.length >= 2 && token !== "afterword"));
};

const tokensOf = (line: string): string[] =>
  fold(trimInvisible(line))
    .replace(/[.,!]+$/g, "")
    .split(/[\s,.]+/)
    .filter((token) => token !== "" && !/^[-–—~*]+$/.test(token));

const initialsOf = (names: Set<string>): Set<string> => new Set([...names].map((name) => name.charAt(0)));

/** True for a line that holds the candidate's name and nothing else: "Maya", "Maya L.", "ML". */
export const isSenderName = (line: string, names: Set<string>): boolean => {
  const tokens = tokensOf(line.replace(/^[-–—~/\\]{1,2}\s*/, ""));
  if (tokens.length === 0 || tokens.length > 5 || names.size === 0 || /…|\.\s?\./.test(line)) return false;
  const initials = initialsOf(names);
  if (
    tokens.length === 1 &&
    /^\p{L}{1,3}$/u.test(tokens[0] ?? "") &&
    !names.has(tokens[0] ?? "") &&
    /^\p{Lu}{1,3}\.?$/u.test(trimInvisible(line).replace(/^[-–—~/\\]{1,2}\s*/, ""))
  )
    return [...(tokens[0] ?? "")].every((letter) => initials.has(letter));
  // "Beth" of Elizabeth, "Alex" of Alexandra: a piece of a name is a name.
  const isName = (token: string): boolean =>
    names.has(token) || (token.length >= 3 && !weighty.has(token) && [...names].some((name) => name.includes(token)));
  return tokens.some(isName) && tokens.every((token) => isName(token) || (token.length === 1 && /\p{L}/u.test(token)));
};

// Words that carry weight wherever they stand, folded. A line with one of them is never waved through as part of a signature.
const weighty = new Set(
  `i'll i'd i've i'm we'll we've you'll she'll he'll they'll not no don't dont doesn't can't cannot won't never wait hold stop skip cancel undo until till unless if when whenever after before but however instead change changes replace edit correct fix add remove delete except only also although
  later tomorrow today tonight monday tuesday wednesday thursday friday saturday sunday week ps p.s pps actually sorry please note first sure maybe perhaps think should would could want need rather let me it this that these those them him her us my your delay postpone forget ignore drop resend draft ask check question send sent
  nicht kein keine erst noch warte warten aber wenn falls sondern statt andern bitte spater morgen heute montag dienstag mittwoch donnerstag freitag
  ne pas attends attendre attendez mais si quand apres avant plutot changer demain lundi mardi mercredi jeudi vendredi
  espera esperar pero cuando despues antes cambiar luego manana lunes martes miercoles jueves viernes
  non aspetta aspettare ma se quando dopo prima cambiare domani lunedi martedi mercoledi giovedi venerdi
  niet wacht wachten maar als nog eerst wijzig overmorgen maandag dinsdag woensdag donderdag vrijdag
  nao espere mas quando depois antes mudar amanha segunda terca quarta quinta sexta
  nie czekaj poczekaj ale jesli kiedy potem zmien jutro inte vanta men nar efter andra imorgon ikke vent hvis etter endre`.split(/\s+/),
);

/** True when a line says something of its own: a condition, a negation, a day, a question. */
export const isWeighty = (line: string): boolean =>
  /[?¿？…]|\.\s?\.|\bI \p{Ll}/u.test(line) ||
  /\b\d{1,2}(?::\d{2}|h\d{2}|\s?[ap]\.?m\b)/i.test(line) ||
  tokensOf(line).some((token) => weighty.has(token.replace(/[^\p{L}'.]/gu, "")));

const small = new Set([
  "of",
  "and",
  "the",
  "for",
  "at",
  "in",
  "de",
  "la",
  "le",
  "del",
  "di",
  "da",
  "do",
  "dos",
  "van",
  "von",
  "der",
  "den",
  "und",
  "et",
  "y",
  "e",
  "en",
  "og",
  "och",
  "i",
  "am",
  "im",
  "zu",
  "fur",
  "du",
  "des",
  "a",
  "ul",
  "al",
  "str",
  "via",
  "rue",
]);

const contact =
  /[\w.+-]{1,64}@[\w.-]{1,120}|https?:\/\/|\bwww\.|\b[\w-]{1,60}\.(?:com|org|net|io|dev|me|de|fr|co|uk|eu|example)\b|^\+?[\d\s()/.-]{6,25}$|\b(?:tel|telefon|telefono|phone|mobile|mob|cell|fax|m|t|p|handy|linkedin)\b\s?[.:]/iu;

/** True for a line as signatures have them: a name, a title, a place, a telephone number, an address. Never for a sentence. */
export const isSignatureLine = (line: string): boolean => {
  const text = trimInvisible(line);
  if (text.length > 100 || /[!?¿？]/.test(text)) return false;
  if (isWeighty(text) || text.split("(").length !== text.split(")").length) return false;
  if (contact.test(text)) return tokensOf(text).length <= 14;
  // "Shift engineer, 07700 900 431", "Specjalista ds. logistyki": a title may go on in small letters, and a number may follow it.
  if (looksLikeJobTitle(text) && tokensOf(text).length <= 9 && !/\p{L}{4}[.;]\s/u.test(text)) return true;
  const words = text.split(/[\s|·•,/()&–-]+/).filter((word) => word !== "");
  return (
    words.length > 0 &&
    words.length <= 10 &&
    words.every((word) => /^[\p{Lu}\p{Lt}\p{Lo}\d+"'“”(]/u.test(word) || small.has(fold(word).replace(/\.$/, "")))
  );
};

/** True for a line that can be somebody's name: one to four capitalised words. */
export const isNameLike = (line: string): boolean => {
  const words = trimInvisible(line)
    .replace(/^[-–—~/\\]{1,2}\s*/, "")
    .replace(/[.,]$/, "")
    .split(/\s+/);
  return words.length <= 4 && words.every((word) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) || /^\p{Lo}+$/u.test(word)) && !isWeighty(line);
};

/** "Maya Lindqvist | ICU Nurse | Mercy General": the name, and on the same line what signatures hold. */
export const opensSignature = (line: string, names: Set<string>): boolean => {
  const [first = "", ...others] = trimInvisible(line).split(/\s*[|·•,]\s*|\s[-–—]\s/);
  return others.length > 0 && isSenderName(first, names) && others.every((other) => isSignatureLine(other)) && !isWeighty(line);
};

/** A signature never needs more lines. */
const maxSignatureLines = 10;

/** A rule, or how somebody wants to be called. */
const ornament =
  /^(?:[-_–—=*~ ]+|\(?(?:she|he|they|sie|er|elle|il|ella|zij|hij|hon|han|hun)\s?\/\s?(?:her|him|them|ihr|ihm|elle|lui|ella|él|haar|hem|henne|honom|hende|ham)(?:\s?\/\s?(?:hers|his|theirs))?\)?)$/i;

/** True when all lines, which stand below a closing or a name, are a signature. */
export const isSignature = (lines: string[]): boolean => {
  const written = lines.filter((line) => trimInvisible(line) !== "");
  return written.length <= maxSignatureLines && written.every((line) => ornament.test(trimInvisible(line)) || isSignatureLine(line));
};
