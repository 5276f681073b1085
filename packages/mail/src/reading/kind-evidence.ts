import type { Letter } from "../facts/letter.ts";
import { plain } from "../facts/plain.ts";
import { flatten } from "../facts/sentence.ts";
import type { Tongue } from "../facts/tongue/tongue.ts";
import { type Sign, signs } from "../language/kind-words.ts";
import { anyPhrase, phrasesOfAll } from "../language/phrases-of-all.ts";
import { isAnnounced } from "./general-times.ts";
import { impliedBy } from "./kind-concepts.ts";
import { type Learnt, type LearntKind, learntKinds, learntOf } from "./learnt-kinds.ts";

/** How often a sign was found (twice when in the subject), and the first line that shows it. */
export type Found = { count: number; line: string | null };
export type Signs = Record<Sign | "negated", Found> & {
  /** What the sentences say as far as was learnt from others, phrase or no phrase. */
  learnt: Record<LearntKind, Learnt>;
};
export type SignName = Exclude<keyof Signs, "learnt">;

/** "We would gladly invite you to talk about the post" offers a talk, not the post. */
const asksToCome = (tongue: Tongue, text: string): boolean =>
  text.search(tongue.signs.invitation) >= 0 && !/\b(?:invite you to (?:join|start)|offer(?:ing)? you)\b/.test(text);

/** "Verzet het gesprek uiterlijk vrijdag": who is given a last day for moving or cancelling is told how to, not that it is. */
const deadline = anyPhrase("lastDay");

/** "Precisa remarcar?", "Need to reschedule?": asked of the reader, and followed by how. */
const isShortQuestion = (text: string): boolean => /\?\s*$/.test(text) && text.split(" ").length <= 6;

/** "Come anticipato", "como te adelanté": what was said before, where the word for moving means telling. */
const saidBefore = new RegExp(`\\b(?:${phrasesOfAll("saidBefore")})`, "g");

/** "We've changed the room to 4B": what moves is the place, and not the time. */
const otherMove =
  /\bno changes? to\b|\b(?:chang|mov|switch)\w* (?:\w+ )?(?:the |our |your )?(?:room|venue|location|link|address|building|floor|platform|format)\b|\b(?:new|different) (?:room|venue|location|link|address)\b/;
const ofTime = /\b(?:time|date|day|hour|earlier|later|\w+day|o'clock|[ap]m)\b/;

/** "Selected to move forward to an interview": who gets on, and no time that moves. */
const getsOn =
  /\bmov(?:e|ed|ing) (?:you |your application )?(?:forward|on|ahead|along) (?:to|in|with|into) (?:(?:an?|the|our|your|this|another) )?(?:\w+ ){0,2}(?:interview|stage|round|process|phase|step|application)/g;

/**
 * From here on a letter is taken to say a kind that no phrase of it says. Measured on 340 mails that nothing was learnt from: at 0.85 five more
 * of them are told right than without learning and none less, at 0.65 five more and three less.
 */
const leastLikely = 0.85;

/** Never said in one letter: of the two the likelier one is meant. */
const opposites: Partial<Record<LearntKind, LearntKind>> = { rejection: "offer", offer: "rejection" };

/** Counts the signs of each kind. A sentence under a condition ("if you need to cancel") says nothing about cancelling or moving. */
export const readSigns = (letter: Letter): Signs => {
  const found = Object.fromEntries([...signs, "negated"].map((sign) => [sign, { count: 0, line: null }])) as Record<SignName, Found>;
  const heard: { text: string; flat: string }[] = [];
  const add = (sign: SignName, text: string, weight: number): void => {
    found[sign].count += weight;
    found[sign].line ??= text.slice(0, 200);
  };
  const linkWords = new Set(letter.level.links.map((link) => plain(link.label)).filter((label) => label.length > 2));
  const texts = [
    { text: letter.subject, flat: flatten(letter.subject), weight: 2 },
    ...letter.sentences.slice(0, 120).map(({ text, flat }) => ({
      text,
      flat: flat
        .replace(saidBefore, " ")
        .replace(getsOn, (said, at: number) =>
          /(?:not|n't|unable|never)\b[^.]{0,25}$/.test(flat.slice(0, at)) ? said : "get on to the next interview",
        ),
      weight: 1,
    })),
  ];
  let asked = false;
  for (const { text, flat, weight } of texts) {
    // "Kun je toch niet? Verzet of annuleer je afspraak.": the answer to a question that the letter asks for its reader.
    const answers = asked && flat.split(" ").length <= 12;
    asked = weight === 1 && isShortQuestion(text);
    if (text === "") continue;
    const isLink =
      weight === 1 &&
      (linkWords.has(plain(text.replace(/\s*<[^>]*>/g, ""))) ||
        (/https?:\/\/\S+>?$/.test(text) && text.split(/\s+/).length < 7) ||
        /\b(?:need to|want to|can't) \p{L}+\??\s*<?https?:/iu.test(text));
    for (const tongue of letter.tongues) {
      const conditional = flat.search(tongue.signs.conditional) >= 0;
      const until = deadline.test(flat) || asked || answers;
      const said = new Set<SignName>();
      for (const sign of signs) {
        if (isLink && sign !== "fixed" && sign !== "invitation") continue;
        if (until && weight === 1 && (sign === "cancellation" || sign === "reschedule")) continue;
        if (
          conditional &&
          (sign === "cancellation" || sign === "reschedule" || sign === "rejection" || sign === "offer") &&
          !(weight === 2)
        ) {
          // The condition may stand in another clause: only what comes before it counts.
          const clause = flat.slice(0, Math.max(0, flat.search(tongue.signs.conditional)));
          if (clause.search(tongue.signs[sign]) < 0) continue;
        }
        if (sign === "reschedule" && otherMove.test(flat) && !ofTime.test(flat.replace(/\bno changes? to\b.*/, ""))) continue;
        if (flat.search(tongue.signs[sign]) < 0) continue;
        if (
          sign === "offer" &&
          [...flat.matchAll(tongue.signs.offer)].every((match) => match[0].search(tongue.interview) >= 0 || asksToCome(tongue, match[0]))
        )
          continue;
        add(sign, text, weight);
        said.add(sign);
      }
      if (isLink || (conditional && weight === 1)) continue;
      if (until && weight === 1) continue;
      // "Interviews run from Tuesday to Thursday" says nothing of the candidate's own, thanks for an application nothing of its fate.
      if (heard.at(-1)?.flat !== flat && !said.has("received") && !isAnnounced(text)) heard.push({ text, flat });
      for (const implied of impliedBy(flat, tongue.concepts)) if (!said.has(implied)) add(implied, text, weight);
    }
  }
  const learnt = learntOf(heard);
  for (const kind of learntKinds) {
    const { likelihood, line } = learnt[kind];
    const rival = opposites[kind];
    if (found[kind].count > 0 || likelihood < leastLikely || (rival !== undefined && learnt[rival].likelihood > likelihood)) continue;
    add(kind, line ?? "", 1);
  }
  return { ...found, learnt };
};

export const mentionsInterview = (letter: Letter): boolean =>
  letter.tongues.some(
    (tongue) =>
      letter.subject.search(tongue.interview) >= 0 ||
      letter.sentences.some(({ text }) => text.search(tongue.interview) >= 0) ||
      letter.lines.some((line) => line.text.length < 80 && line.text.search(tongue.interview) >= 0),
  );

/** The writer asks politely for what is settled already: "I have moved the calendar", "you need not answer". */
const settled = anyPhrase("settled");
export const isSettled = (letter: Letter): boolean => letter.sentences.some(({ flat }) => settled.test(flat));

const header = (letter: Letter, name: string): string | null =>
  letter.source.forwarded ? null : (letter.source.mail.headers.find((line) => line.name === name)?.value ?? null);

/** Mail for many, or written by a machine that answers. */
export const isBulk = (letter: Letter): boolean =>
  header(letter, "list-unsubscribe") !== null || /bulk|list|junk/i.test(header(letter, "precedence") ?? "");
const autoReply = new RegExp(`^(?:${phrasesOfAll("autoReply")})`);
export const isAutoReply = (letter: Letter): boolean =>
  /auto-replied/i.test(header(letter, "auto-submitted") ?? "") ||
  header(letter, "x-autoreply") !== null ||
  autoReply.test(plain(letter.subject));
