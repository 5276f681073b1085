import { expect, test } from "vitest";
import type { Interview } from "../application/application.ts";
import { settingsSchema } from "../candidate/settings.ts";
import { begun } from "../samples.ts";
import { isStopped, wantsNoThankYou } from "./unwelcome.ts";

const interview = begun().interviews[0] as Interview;
const settings = (change: object) => settingsSchema.parse(change);

test.each([
  ["Mercy General Hospital", "Mercy General", "America/Chicago", true],
  ["Japan", "Mercy General", "Asia/Tokyo", true],
  ["Japan", "Mercy General", "America/Chicago", false],
  ["United States", "Mercy General", "America/Chicago", true],
  ["St Brigid's", "Mercy General", "America/Chicago", false],
])("%j on the list: no thank-you to %s in %s is %s", (entry, company, timeZone, no) =>
  expect(wantsNoThankYou(company, { ...interview, timeZone }, settings({ noThankYou: [entry] }))).toBe(no),
);

test.each([
  ["aruiz@mercy.example", true],
  ["mercy.example", true],
  ["@Mercy.example", true],
  ["cy.example", false],
  ["ruiz@mercy.example", false],
])("%j on the stop list stops aruiz@mercy.example: %s", (entry, stopped) =>
  expect(isStopped("aruiz@mercy.example", settings({ stopList: [entry] }))).toBe(stopped),
);
