import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { guessLanguage } from "../language/guess-language.ts";
import { languages } from "../language/languages.ts";
import { findTimes } from "./find-times.ts";
import { findZone } from "./find-zone.sample.ts";
import { tuesday } from "./in-words.sample.ts";
import type { TimeMention } from "./mention.ts";
import { zoneOfDiallingCode } from "./zone/zone-of-phone.ts";
import { zoneOfPlace } from "./zone/zone-of-place.ts";

const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

const isSound = (text: string, mention: TimeMention): void => {
  expect(mention.span.start).toBeGreaterThanOrEqual(0);
  expect(mention.span.end).toBeGreaterThan(mention.span.start);
  expect(mention.span.end).toBeLessThanOrEqual(text.length);
  expect(mention.line.length).toBeLessThanOrEqual(200);
  expect(Temporal.PlainDate.from(mention.date).toString()).toBe(mention.date);
  for (const time of [mention.time, mention.endTime]) if (time !== null) expect(time).toMatch(clock);
  if (mention.endDate !== null) expect(Temporal.PlainDate.from(mention.endDate).toString()).toBe(mention.endDate);
  for (const other of mention.also) expect(other.time).toMatch(clock);
  expect(mention.old).toBe(mention.purpose === "old");
};

/** Bits of dates, times and the words around them, thrown together. */
const bits = [
  ..."0 1 2 3 5 9 10 11 12 13 24 29 30 31 59 60 99 1400 0900 2026 2027 1999 2569 00 07".split(" "),
  ..."/ . , : ; - – — ~ ~~ ( ) [ ] | · ⋅ @ + ' \" # * _ > & = ° £".split(" "),
  ..."am pm a.m. p.m. a p h hrs Uhr uur noon midnight half quarter past to at on by from until before between and or for the of next this last week fortnight".split(
    " ",
  ),
  ..."Monday Tue Weds friday mar Sat So. Di do March Mar May dezember févr 3rd 12th 1st tomorrow today morgen demain mañana".split(" "),
  ..."ET EST PST BST IST CET GMT UTC Z London Paris Europe/London America/New_York US/Eastern GMT+2 UTC-05:30".split(" "),
  ..."moved rescheduled instead was old OLD new cancelled confirm deadline arrive interview please pick which free 45 minutes hour halb drei 年 月 日 時 午後 오후 시".split(
    " ",
  ),
  "\n",
  "\t",
  " ",
  "Date:",
  "Time:",
  "\u00a0",
  "\u202f",
  "\u200f",
  "\u200b",
  "🕐",
  "T",
  "constructor",
  "__proto__",
];

const soup = fc
  .array(fc.tuple(fc.constantFrom(...bits), fc.constantFrom("", " ", " ", "\n")), { maxLength: 60 })
  .map((list) => list.map(([bit, gap]) => bit + gap).join(""));
const language = fc.constantFrom(...languages.map((table) => table.code), "xx", "pt-BR", "");
const country = fc.constantFrom(null, "GB", "US", "IN", "IE", "CN", "AU", "ZZ");

describe("whatever a mail holds", () => {
  it("every mention of a soup of dates is sound", () => {
    fc.assert(
      fc.property(soup, language, country, fc.constantFrom(true, false, null), (text, code, where, dayFirst) => {
        for (const mention of findTimes(text, { ...tuesday, language: code, country: where, dayFirst })) isSound(text, mention);
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it("any text and any anchor is read without a fault", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), fc.string({ maxLength: 30 }), (text, anchor) => {
        for (const mention of findTimes(text, { ...tuesday, anchor })) isSound(text, mention);
        guessLanguage(text);
        findZone(text, anchor, null);
        zoneOfPlace(text);
        zoneOfDiallingCode(text);
      }),
      { numRuns: 250, seed: 11 },
    );
  });

  it("mentions come in text order", () => {
    fc.assert(
      fc.property(soup, (text) => {
        const starts = findTimes(text, tuesday).map((mention) => mention.span.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
      { numRuns: 200, seed: 3 },
    );
  });
});

describe("reading takes time in proportion to the length", () => {
  const units = [
    "2 days 3 hours ",
    "9 9 9 ",
    "9:00 ",
    "Tuesday or ",
    "week of ",
    "moved from 2pm to ",
    "1/2/",
    "1.1.",
    "a@",
    "~~",
    "((((",
    "2pm GMT / ",
    "2pm sharp sharp ",
    "3 heures et demie ",
    "Mon 3 March 2027 at 2pm ET. ",
    "Date\tTime\n",
    "Old\tNew\nDate\t2pm\t3pm\n",
    "https://",
    "\n",
    "March ",
    "next next Tuesday ",
  ];

  it.each(units)("%j, again and again", (unit) => {
    const long = unit.repeat(Math.ceil(64_000 / unit.length)).slice(0, 64_000);
    const timed = (text: string): number => {
      const before = process.cpuUsage().user;
      findTimes(text, tuesday);
      return (process.cpuUsage().user - before) / 1_000;
    };
    timed(long.slice(0, 4_000));
    const quarter = Math.max(timed(long.slice(0, 16_000)), 20);
    // Four times the text, at most twelve times the work: what grows with the square takes sixteen times and more.
    expect(timed(long)).toBeLessThan(quarter * 12);
  });
});
