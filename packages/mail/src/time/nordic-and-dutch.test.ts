import { describe, expect, it } from "vitest";
import { readInWords } from "./in-words.sample.ts";
import type { TimeContext } from "./mention.ts";

/** Text, what is found in it, and what was known beforehand. */
const cases: [text: string, found: string[], context?: Partial<TimeContext>][] = [
  ["dinsdag 3 maart om 14.00 uur", ["event 2026-03-03 14:00"], { language: "nl" }],
  ["dinsdag 3 maart om half twee", ["event 2026-03-03 13:30"], { language: "nl" }],
  ["morgen om kwart over drie", ["event 2026-02-25 15:15"], { language: "nl" }],
  ["dinsdag 3 maart, 14u30", ["event 2026-03-03 14:30"], { language: "nl" }],
  ["van 14.00 tot 15.00 uur op 3 maart", ["event 2026-03-03 14:00-15:00"], { language: "nl" }],
  ["vrijdag a.s. om 10 uur", ["event 2026-02-27 10:00"], { language: "nl" }],
  ["donderdag 5 maart in plaats van dinsdag 3 maart, om 10 uur", ["event 2026-03-05 10:00", "old 2026-03-03 10:00"], { language: "nl" }],
  ["uiterlijk vrijdag 27 februari", ["deadline 2026-02-27 day"], { language: "nl" }],
  ["het gesprek duurt een half uur: 3 maart om 10 uur", ["event 2026-03-03 10:00 30min"], { language: "nl" }],
  ["tisdag den 3 mars kl. 14:30", ["event 2026-03-03 14:30"], { language: "sv" }],
  ["imorgon kl 14", ["event 2026-02-25 14:00"], { language: "sv" }],
  ["på torsdag halv tre", ["event 2026-02-26 14:30"], { language: "sv" }],
  ["tirsdag d. 3. marts kl. 14.30", ["event 2026-03-03 14:30"], { language: "da" }],
  ["i morgen klokken 14", ["event 2026-02-25 14:00"], { language: "da" }],
  ["tirsdag 3. mars kl. 14.30", ["event 2026-03-03 14:30"], { language: "nb" }],
  ["torsdag halv tre", ["event 2026-02-26 14:30"], { language: "nb" }],
  [
    "Het gesprek van dinsdag 3 maart om 10 uur is verplaatst naar donderdag 5 maart om 12 uur.",
    ["old 2026-03-03 10:00", "event 2026-03-05 12:00"],
    { language: "nl" },
  ],
  [
    "Intervjun tisdag 3 mars kl 10 är flyttad till torsdag 5 mars kl 12.",
    ["old 2026-03-03 10:00", "event 2026-03-05 12:00"],
    { language: "sv" },
  ],
  [
    "Samtalen tirsdag den 3. marts kl. 10 er flyttet til torsdag den 5. marts kl. 12.",
    ["old 2026-03-03 10:00", "event 2026-03-05 12:00"],
    { language: "da" },
  ],
  [
    "Intervjuet tirsdag 3. mars kl. 10 er flyttet til torsdag 5. mars kl. 12.",
    ["old 2026-03-03 10:00", "event 2026-03-05 12:00"],
    { language: "nb" },
  ],
  [
    "Graag bevestigen voor vrijdag. Gesprek: dinsdag 3 maart 2026, 10.00-10.45 uur.",
    ["deadline 2026-02-27 day", "event 2026-03-03 10:00-10:45"],
    { language: "nl" },
  ],
  [
    "Vänligen svara senast fredag. Intervju: tisdag 3 mars, 10.00-10.45.",
    ["deadline 2026-02-27 day", "event 2026-03-03 10:00-10:45"],
    { language: "sv" },
  ],
  [
    "Svar senest fredag. Samtale: tirsdag 3. marts kl. 10-10.45.",
    ["deadline 2026-02-27 day", "event 2026-03-03 10:00-10:45"],
    { language: "da" },
  ],
  ["Wij spreken elkaar 2 uur op 3 maart om 10 uur.", ["event 2026-03-03 10:00 120min"], { language: "nl" }],
  [
    "Hoi Daan,\nLeuk dat je langskomt! Woensdag 4 maart om 11.00 uur verwachten we je. Het gesprek duurt ongeveer een uur. Kun je laten weten of dit lukt?",
    ["event 2026-03-04 11:00 60min"],
    { language: "nl" },
  ],
  [
    "Hej Anna!\nVälkommen på intervju onsdagen den 4 mars kl. 11.00-12.00. Hör av dig senast fredag 27/2 om tiden inte passar.",
    ["event 2026-03-04 11:00-12:00", "deadline 2026-02-27 day"],
    { language: "sv" },
  ],
  [
    "Hej Mette\nTak for din ansøgning. Vi vil gerne invitere dig til samtale onsdag d. 4/3 kl. 11. Samtalen varer ca. 1 time.",
    ["event 2026-03-04 11:00 60min"],
    { language: "da" },
  ],
];

describe("times in Dutch, Swedish, Danish and Norwegian mails", () => {
  it.each(cases)("%s", (text, found, context) => {
    expect(readInWords(text, context)).toEqual(found);
  });
});
