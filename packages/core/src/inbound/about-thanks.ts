import type { InterviewId } from "../id.ts";
import { type Answer, type Asked, aboutApplication } from "./about-application.ts";

const courtesy = /\b(?:please|thanks|thank you|many thanks|hi|hello|afterword)\b/gu;

const greetingsAtTheEnd = /^(?:best|all the best|cheers|(?:kind |best |warm )?regards|yours|lg|vg)[,.! ]*$/iu;
const isName = (line: string): boolean => /^\p{Lu}[\p{L}'-]*\.?(?: \p{Lu}[\p{L}'-]*\.?){0,3}$/u.test(line);

/** Without the name and the greeting that people put under one word. */
const unsigned = (said: string): string => {
  const lines = said
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length > 1 && isName(lines.at(-1) ?? "")) lines.pop();
  if (lines.length > 1 && greetingsAtTheEnd.test(lines.at(-1) ?? "")) lines.pop();
  return lines.join("\n");
};

/** An answer of a few words, without its politeness and punctuation. */
const flatOf = (said: string): string =>
  said.length > 200
    ? ""
    : said
        .toLowerCase()
        .replace(/’/gu, "'")
        .replace(/\bno,? (?:thanks|thank you)\b/gu, "no")
        .replace(/[^\p{L}' -]+/gu, " ")
        .replace(courtesy, " ")
        .replace(/\s+/gu, " ")
        .trim();

const it = "(?: it| them| one| that| those| a thank-you| a note| thank-yous| the notes?| the drafts?)?";
const yes = new RegExp(
  `^(?:(?:yes|yep|yeah|ok|okay|sure|of course|certainly|gladly|do|i do|yes i do|it is|yes it is|it's welcome|it is welcome|go ahead|welcome|ja|oui|s\u00ed|si)(?: |$))*(?:(?:draft|write|prepare|do|show me)${it})?$`,
  "u",
);
const no =
  /^(?:no|nope|nein|non|don't|do not|skip|skip it|skip them|leave|leave it|leave it be|let it be|not this time|not now|rather not|better not|i'd rather not|i would rather not|it isn't|it is not|not welcome|it's not welcome|no it isn't|no it is not|no leave it|no skip it|no don't|don't draft(?: it| them| one)?|do not draft(?: it| them| one)?)$/u;
const nobodyCame = /^no[- ]show\b|^(?:nobody|no one|they never) (?:came|turned up|showed up)/u;

/**
 * The answer to "is a thank-you welcome?". There is no note yet, so nothing here can approve one: `send` is explained, and a
 * yes brings drafts that wait for their own word.
 */
export const aboutThanks = ({ command, said }: Answer, interview: InterviewId): Asked => {
  const nothing = (why: string): Asked => ({ kind: "nothing", why, draft: null });
  const flat = flatOf(unsigned(said));
  if (nobodyCame.test(flat)) return { kind: "action", action: { kind: "no-show", interview } };
  if (flat !== "" && yes.test(flat)) return { kind: "action", action: { kind: "thank", interview } };
  if (no.test(flat) || command.command === "skip") return { kind: "action", action: { kind: "leave-thanks", interview } };
  switch (command.command) {
    case "send":
    case "edit":
      return nothing(
        'There is no note yet, so nothing was sent. Answer "yes" to the question and I draft it; you read it first, and it goes only when you answer "send" to it.',
      );
    case "snooze":
      return nothing('The question stays open by itself for as long as a thank-you is timely. Answer "yes" or "no" whenever you like.');
    case "undo":
      return nothing('Nothing is on its way from this question. Answer "yes" for drafts or "no" to leave it.');
    default:
      return aboutApplication(command, said) ?? { kind: "not-understood", draft: null, interview };
  }
};
