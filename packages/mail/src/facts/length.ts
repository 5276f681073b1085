import { lengthPhrases } from "../language/length-phrases.ts";
import type { Letter } from "./letter.ts";
import { plain } from "./plain.ts";

const numeric =
  /(?<![\d.:,£$€-])(\d{1,3}(?:[.,]5)?)\s?-?\s?(minutes?|mins?|min|minuten|minuti|minutos|minuut|minuter|minutter|minut[ayow]?|hours?|hrs?|h|std|stunden?|heures?|horas?|or[ae]|uur|timmar|timme|timer|time|godzin[aey]?|godz)\b\.?(?:\s?(?:and |et |und |y |e |en )?(\d{1,2})\s?(?:minutes?|mins?|min|m)\b)?/giu;

/** Lengths that are about something else: a test, a tour, a walk from the station, how early to come. */
const elsewhere =
  /\b(?:before|early|earlier|prior|ahead|walk|drive|from the|away|within|notice|test|tour|presentation|prep|vor|vorher|fruher|avant|antes|prima|tevoren|voor|przed|fore|for|innan|ahead|late|per week|a week|hours a|week|reply|respond|at least|every)\b/;

const lengthIn = (text: string): number | null => {
  const flat = plain(text);
  for (const match of flat.matchAll(numeric)) {
    const [, number = "", unit = "", more] = match;
    const before = flat.slice(Math.max(0, match.index - 18), match.index);
    const after = flat.slice(match.index + match[0].length, match.index + match[0].length + 24);
    if (
      /\bat least |\bwithin $/.test(before) ||
      /^\s*(?:before|early|earlier|prior|ahead|walk|drive|notice|away|a week|per week|vor\b|vorher|avant|antes|prima|van tevoren|wczesniej|innan|inden|for\b|fra\b|a pied|zu fuss|from|presentation|later|menos|written|exercise|test|case|tour|drug|task|break|lunch|walk|ubung|essai)/.test(
        after,
      ) ||
      (/^(?:h|heures?|horas?|or[ae]|uur)$/.test(unit) &&
        more === undefined &&
        /\b(?:a|des|vers|um|alle|ore|las?|as|om|kl|klokken|o|at|entre|pelas|dalle|von|bis|tot|jusqu'a)\.?\s$/.test(before)) ||
      elsewhere.test(before.slice(-9)) ||
      (/[-–]\s*$/.test(before) && !/\d\s?[-–]\s*$/.test(before))
    )
      continue;
    const hours = /^(?:h|hour|hr|std|stunde|heure|hora|or[ae]|uur|tim|godz)/.test(unit);
    // "15-20 min" has no one length.
    if (/\d\s?(?:-|–|to|bis|a|à|till|tot|do)\s?$/.test(before)) return null;
    const size = Number(number.replace(",", ".")) * (hours ? 60 : 1) + (more ? Number(more) : 0);
    if (size >= 10 && size <= 600) return size;
  }
  for (const [phrase, minutes] of lengthPhrases) {
    const at = flat.indexOf(phrase);
    if (
      at < 0 ||
      /\b(?:by|um|de|di|met|med|o) $/.test(flat.slice(Math.max(0, at - 5), at)) ||
      /[a-z]/.test(flat[at - 1] ?? " ") ||
      /[a-z]/.test(flat[at + phrase.length] ?? " ")
    )
      continue;
    if (
      elsewhere.test(flat.slice(at + phrase.length, at + phrase.length + 16)) &&
      /^\s*(?:before|early|earlier|vor|avant|antes|prima|menos|voor)/.test(flat.slice(at + phrase.length))
    )
      continue;
    if (/^\s*(?:menos|less|earlier|ahead|behind|weniger|indietro)/.test(flat.slice(at + phrase.length))) continue;
    return minutes;
  }
  return null;
};

/** How long the interview takes, in minutes, where the letter names one length: after a label, or in a sentence. */
export const lengthOf = (letter: Letter): number | null => {
  for (const line of letter.lines)
    if (line.field === "length" && line.value) {
      const found = lengthIn(line.value);
      if (found !== null) return found;
    }
  for (const { text } of letter.sentences.slice(0, 80)) {
    const found = lengthIn(text);
    if (found !== null) return found;
  }
  return null;
};
