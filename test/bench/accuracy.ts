import { readMail } from "@afterword/mail/reading/read-mail";
import type { KnownMail } from "./mails.ts";
import { type Figure, figure } from "./measure.ts";
import { scoreReading, sumUp } from "./score-reading.ts";

/** How often each field is read right, on every set of mails. */
export const measureAccuracy = async (mails: KnownMail[]): Promise<Figure[]> => {
  const figures: Figure[] = [];
  for (const [set, known] of Map.groupBy(mails, (mail) => mail.set)) {
    const marks = [];
    for (const { raw, expected } of known) marks.push(...scoreReading(expected, await readMail(raw)));
    for (const { field, right, of } of sumUp(marks))
      figures.push(figure(`accuracy on ${set} (${known.length} mails)`, field, of === 0 ? 0 : (100 * right) / of, "%"));
  }
  return figures;
};
