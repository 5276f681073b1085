import type { Fact } from "../facts/fact.ts";
import type { Letter } from "../facts/letter.ts";
import { roundIn } from "../facts/round.ts";
import { claimsFor } from "./merge-texts.ts";

const ordinals: Record<string, string> = { "1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth" };

/** The interview's name as written: behind a label, in the text of its day, in the first sentences, in the subject. "2nd interview" is the "second interview". */
export const roundOf = (letter: Letter, facts: readonly Fact[], section: { from: number; to: number } | null): string | null => {
  if (section) {
    for (const line of letter.lines.slice(section.from, section.to)) {
      if (letter.parts.kind[line.index] !== "body" || line.field !== null) continue;
      const named = roundIn(line.text, letter.tongues);
      if (named) return spell(named);
    }
  }
  const labelled = claimsFor(
    "round",
    facts.filter((fact) => fact.origin === "label" && fact.sureness >= 0.6),
    null,
  )[0];
  if (labelled) return spell(labelled.value);
  for (const { text } of letter.sentences.slice(0, 40)) {
    const named = roundIn(text, letter.tongues);
    if (named) return spell(named);
  }
  const other = claimsFor("round", facts, null)[0];
  return other ? spell(other.value) : null;
};

const spell = (round: string): string => round.replace(/^(1st|2nd|3rd|4th)(?= interview| round)/, (whole) => ordinals[whole] ?? whole);
