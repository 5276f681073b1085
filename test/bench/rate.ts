import { readMail } from "@afterword/mail/reading/read-mail";
import { simpleParser } from "mailparser";
import { type Figure, figure, percentile, timed } from "./measure.ts";

/** The parser's helpers that hang it on hostile mail are off, as they are in the product. */
export const hardened = { skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true, skipImageLinks: true };

const rounds = 3;

/** Mails read a second, beside the MIME parser alone on the same mails: the two take turns, and the best round of each counts. */
export const measureRate = async (mails: Uint8Array[]): Promise<Figure[]> => {
  const readEach: number[] = [];
  const parseAll = async (): Promise<void> => {
    for (const raw of mails) await simpleParser(Buffer.from(raw), hardened);
  };
  const readAll = async (): Promise<void> => {
    for (const raw of mails) readEach.push(await timed(() => readMail(raw)));
  };
  await parseAll();
  await readAll();
  const parsing: number[] = [];
  const reading: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    parsing.push(await timed(parseAll));
    reading.push(await timed(readAll));
  }
  const perSecond = (millis: number[]): number => (1000 * mails.length) / Math.min(...millis);
  return [
    figure("reading rate", "bytes to a reading", perSecond(reading), "mails/s"),
    figure("reading rate", "the MIME parser alone", perSecond(parsing), "mails/s"),
    figure("reading rate", "ratio", perSecond(reading) / perSecond(parsing), "", { least: 0.5 }),
    figure("reading rate", "one mail, p50", percentile(readEach, 0.5), "ms"),
    figure("reading rate", "one mail, p99", percentile(readEach, 0.99), "ms"),
  ];
};
