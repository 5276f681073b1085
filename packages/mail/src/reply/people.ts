import type { Word } from "./words.ts";

/** People that were named, as written, and the index of the word after them. An empty list means everybody. */
export type People = { names: string[]; next: number };

const everyone = [
  ["all", "of", "them"],
  ["both", "of", "them"],
  ["everyone", "on", "the", "list"],
  ["everyone"],
  ["everybody"],
  ["them", "all"],
  ["them", "both"],
  ["both"],
  ["all"],
  ["them"],
];

const titles = new Set([
  "dr",
  "mr",
  "mrs",
  "ms",
  "miss",
  "mx",
  "prof",
  "professor",
  "doctor",
  "sister",
  "nurse",
  "sir",
  "herr",
  "frau",
  "hr",
  "fr",
  "m",
  "mme",
  "mlle",
  "pr",
  "sr",
  "sra",
  "srta",
  "dott",
  "dottssa",
  "ing",
  "dra",
  "pani",
  "pan",
]);

/** Small words inside names: "van der Berg", "de la Cruz". */
const particles = new Set([
  "van",
  "von",
  "der",
  "den",
  "de",
  "del",
  "della",
  "di",
  "da",
  "dos",
  "das",
  "do",
  "du",
  "la",
  "le",
  "el",
  "al",
  "bin",
  "ibn",
  "ten",
  "ter",
  "zu",
  "zum",
  "af",
  "av",
  "san",
  "st",
]);

/** Capitalised words that are no names: a sentence goes on with them. */
const notNames = new Set([
  ..."me my myself him her them us you your it its this that these those the a an at on in by to for from with without and or but not no only just please pls thanks thank thx cheers best regards kind tomorrow today tonight now later monday tuesday wednesday thursday friday saturday sunday next after before when until unless if once as so then also instead except send skip edit undo stop help note correct snooze change drop hr i i'll i'd i'm we he she they everyone everybody both all each one first second last copy link again yes yep ok okay who what which how why where asap merci danke gracias obrigado obrigada grazie bedankt".split(
    " ",
  ),
]);

const isName = (word: Word, known: Set<string>): boolean => {
  if (word.kind !== "word" || !/^\p{L}/u.test(word.raw) || /[\d:/+_]/.test(word.raw)) return false;
  if (notNames.has(word.word)) return false;
  return /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word.raw) || known.has(word.word);
};

const isAddress = (word: Word): boolean => word.kind === "word" && /^[^@]+@[^@]+\.[a-z]{2,}$/i.test(word.raw);

const readName = (words: Word[], start: number, known: Set<string>): { name: string; next: number } | null => {
  const first = words[start];
  if (!first) return null;
  if (isAddress(first)) return { name: first.raw, next: start + 1 };
  let at = start;
  let name = "";
  let named = false;
  while (at < words.length && at - start < 8) {
    const word = words[at];
    if (!word) break;
    const next = words[at + 1];
    if (word.kind === "word" && titles.has(word.word.replace(/\./g, "")) && !named) {
      const dotted = next?.kind === "mark" && next.word === ".";
      name += `${name === "" ? "" : " "}${word.raw}${dotted ? "." : ""}`;
      at += dotted ? 2 : 1;
    } else if (isName(word, known)) {
      name += `${name === "" ? "" : " "}${word.raw}`;
      named = true;
      at += 1;
      // An initial: "Ana M. Ruiz". A full stop after a whole word ends the sentence.
      if (word.raw.length === 1 && next?.kind === "mark" && next.word === ".") {
        name += ".";
        at += 1;
      }
    } else if (particles.has(word.word) && next && (isName(next, known) || particles.has(next.word))) {
      name += `${name === "" ? "" : " "}${word.raw}`;
      at += 1;
    } else break;
  }
  return named ? { name, next: at } : null;
};

const isMark = (word: Word | undefined, mark: string): boolean => word?.kind === "mark" && word.word === mark;

/**
 * Reads "Ana", "Dr. Lee", "Ana Ruiz and Dr. Lee", "everyone". A name begins with a capital (or a letter of a script without
 * capitals), or is one of `known`, the folded words of the names in the draft. Null when nobody is named.
 */
export const readPeople = (words: Word[], start: number, known: Set<string>): People | null => {
  for (const phrase of everyone) {
    if (phrase.every((text, index) => words[start + index]?.word === text)) {
      const named = phrase.length === 1 && phrase[0] === "both" ? readPeople(words, start + 1, known) : null;
      return named && named.names.length === 2 ? named : { names: [], next: start + phrase.length };
    }
  }
  const names: string[] = [];
  let at = start;
  while (names.length < 20) {
    const found = readName(words, at, known);
    if (!found) return null;
    names.push(found.name);
    at = found.next;
    const comma = isMark(words[at], ",") || isMark(words[at], ";");
    const joint = comma ? at + 1 : at;
    const joined =
      words[joint]?.kind === "word" && ["and", "und", "et", "y", "e", "en", "i", "och", "og"].includes(words[joint]?.word ?? "");
    const resume = joined ? joint + 1 : joint;
    if ((!comma && !joined) || !readName(words, resume, known)) break;
    at = resume;
  }
  return { names, next: at };
};
