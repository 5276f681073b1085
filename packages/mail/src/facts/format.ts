import type { Format } from "@afterword/core/reading/reading";
import { anyPhrase, phrasesOfAll } from "../language/phrases-of-all.ts";
import type { Letter } from "./letter.ts";
import { valueLines } from "./line.ts";
import { plain } from "./plain.ts";

const inPerson = anyPhrase("inPerson");
const byVideo = new RegExp(`\\b(?:zoom|teams|google meet|meet|webex|skype|whereby|facetime|jitsi|${phrasesOfAll("byVideo")})\\b`);
const byPhone = anyPhrase("byPhone");

const byLabel = (value: string): Format | null => {
  const flat = plain(value);
  if (inPerson.test(flat)) return "onsite";
  if (byVideo.test(flat)) return "video";
  return byPhone.test(flat) ? "phone" : null;
};

/** "You said on the phone that ...": what was said, not how it will be held. */
const spokenBefore =
  /\b(?:said|told|mentioned|spoke|discussed|agreed|explained|promised|confirmed|asked)\b[^.]{0,30}\b(?:on|over|by) the (?:tele)?phone\b/g;

/** A call that was, or that brings news: "as agreed by telephone", "we shall telephone all candidates that evening", "I'll call you before to go over it". */
const otherCalls = new RegExp(
  `\\b(?:${phrasesOfAll("asBefore")})(?: \\w+){0,3} (?:${phrasesOfAll("callNoun")})(?: (?:${phrasesOfAll("agreed")}))?|\\b(?:call|ring|phone|telephone|bell)\\w* (?:you|all|everyone|each|every|candidates|successful)\\b[^.]{0,60}\\b(?:decision|outcome|result|that (?:evening|day|afternoon|night)|afterwards|after the|either way|to go over|go through|to prep|beforehand|before the|with feedback|if )`,
  "g",
);

/** "If you would rather have a call", "statt per Video": a way of meeting that is not the one. */
const otherWay = anyPhrase("if", "insteadOf");

const hits = (letter: Letter, pick: "phone" | "video" | "onsite"): number => {
  let count = 0;
  const texts = [
    plain(letter.subject),
    ...letter.sentences.map(({ flat }) => flat),
    ...letter.events.slice(0, 5).map((event) => plain(event.summary ?? "")),
  ];
  for (const text of texts) {
    if (otherWay.test(text) && pick !== "onsite" && !/\b(?:meet|zoom|teams)\b/i.test(text)) continue;
    const said = pick === "phone" ? text.replace(otherCalls, " ").replace(spokenBefore, " ") : text;
    for (const tongue of letter.tongues) count += said.search(tongue[pick]) >= 0 ? 1 : 0;
  }
  return count;
};

const callNamed = anyPhrase("phoneInterview");

export type FormatHints = {
  joinUrl: boolean;
  phone: boolean;
  place: boolean;
  toolInPlace: boolean /** The writer's house has a street in the mail. */;
  house: boolean;
};

/** Does the letter speak of no call and no screen? Then who is asked to an interview comes to the house. */
export const isWithoutLine = (letter: Letter): boolean => hits(letter, "video") + hits(letter, "phone") === 0;

/**
 * How they meet. A label decides, then a room to join, then what the sentences say; an address that the mail names for the interview beats a mention of
 * a tool in passing, and a link to join beats the address of a signature.
 */
export const formatOf = (letter: Letter, hints: FormatHints): Format | null => {
  for (const line of letter.lines) {
    if (line.field !== "format" || line.struck || !line.value) continue;
    const found = byLabel(line.value);
    if (found) return found;
  }
  if (hints.toolInPlace) return "video";
  const placeLabel = letter.lines.find((line) => line.field === "location" && !line.struck && valueLines(letter.lines, line, 2).length > 0);
  if (placeLabel) {
    const found = byLabel(valueLines(letter.lines, placeLabel, 2).join(" "));
    if (found === "phone" && !hints.joinUrl) return "phone";
    if (found === "video") return "video";
  }
  const video = hits(letter, "video");
  const phone = hits(letter, "phone");
  const onsite = hits(letter, "onsite");
  // "Telephone interview" beside the hospital that the post is at.
  if (!hints.joinUrl && video + onsite === 0 && callNamed.test(plain(letter.subject))) return "phone";
  if (hints.joinUrl) return hints.place && onsite > video ? "onsite" : "video";
  if (hints.place && video + phone === 0) return "onsite";
  if (hints.phone && phone >= video) return "phone";
  if (hints.place && onsite >= video) return "onsite";
  if (video > 0 && video >= phone) return hints.place && onsite > 0 ? "onsite" : "video";
  if (phone > 0) return hints.place ? "onsite" : "phone";
  return hints.place || hints.house || onsite > 0 ? "onsite" : null;
};
