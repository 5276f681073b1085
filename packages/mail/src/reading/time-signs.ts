import type { Letter } from "../facts/letter.ts";
import { plain } from "../facts/plain.ts";
import { anyPhrase } from "../language/phrases-of-all.ts";
import type { TimeMention } from "../time/mention.ts";
import { isAnnounced, isAside } from "./general-times.ts";
import type { TimeSigns } from "./kind-rules.ts";

const trialDay = anyPhrase("trialDay");
/** A day of working along beside the interview: "am Folgetag um 7:30 Uhr hospitieren". */
const isTrial = (letter: Letter, { span }: TimeMention): boolean =>
  span.end > 0 && trialDay.test(plain(letter.text.slice(span.start, span.end + 60).split(/[.!?]\s|\n/u)[0] ?? ""));

/** Sums up what the mentioned times say about the kind of the letter. `anchor` is when it was written. */
export const timeSigns = (
  letter: Letter,
  mentions: readonly TimeMention[],
  inSubject: readonly TimeMention[],
  anchor: string,
): TimeSigns & { interview: boolean } => {
  const written = anchor.slice(0, 10);
  const here = [...mentions, ...inSubject].filter((mention) => {
    if (isAnnounced(mention.line) || isAside(letter, mention) || isTrial(letter, mention)) return false;
    const line = letter.lines.find((each) => mention.span.start >= each.start && mention.span.start <= each.start + each.raw.length);
    return line === undefined || inSubject.includes(mention) || (letter.parts.kind[line.index] !== "machinery" && line.field !== "skip");
  });
  const ahead = here.filter((mention) => mention.date >= written);
  const events = ahead.filter((mention) => mention.purpose === "event" && !mention.old && mention.time !== null);
  // "Ask for me at reception at half past nine on Friday": when to be there, and nothing of a later hour.
  const fixed = events.length > 0 ? events : ahead.filter((mention) => mention.purpose === "arrival" && mention.time !== null);
  return {
    fixed: new Set(fixed.map((mention) => mention.date)).size,
    slots: ahead.filter(
      (mention) =>
        mention.purpose === "slot" &&
        (mention.time !== null ||
          (here.filter((other) => other.purpose === "slot").length > 1 &&
            !here.some((other) => other.purpose === "slot" && other.time !== null && other.date === mention.date))),
    ).length,
    distinct: new Set(fixed.map((mention) => `${mention.date}T${mention.time}`)).size,
    labelled: letter.lines.some(
      (line) =>
        (line.field === "date" || line.field === "time") &&
        fixed.some((mention) => mention.span.start >= line.start && mention.span.start <= line.start + line.raw.length),
    ),
    old: here.filter((mention) => mention.purpose === "old" || mention.old).length,
    future: ahead.filter((mention) => mention.purpose === "event" || mention.purpose === "old" || mention.purpose === "slot").length,
    interview: letter.tongues.some(
      (tongue) => letter.subject.search(tongue.interview) >= 0 || letter.sentences.some(({ text }) => text.search(tongue.interview) >= 0),
    ),
  };
};
