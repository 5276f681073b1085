import { expect, test } from "vitest";
import type { Application } from "../application/application.ts";
import { takeReading } from "../application/take-reading.ts";
import { at, begun, mail, maya, reading } from "../samples.ts";
import { noShow } from "./no-show.ts";

const second = { start: "2026-12-08T14:00:00-06:00", end: null, round: "2" };
const two = takeReading(begun(), mail(reading({ calendar: { uid: "second", sequence: 0 } }, second)), at("12-05T12:00"));

/** Nobody turned up to the second of two rounds. */
const missed = (stopList: string[]): Application => {
  const [, interview] = two.interviews;
  if (!interview) throw new Error("no second interview");
  const candidate = { ...maya, settings: { ...maya.settings, stopList } };
  return noShow(two, interview.id, { ...at("12-08T22:00"), candidate }).application;
};
const asked = ({ steps }: Application) =>
  steps.filter(({ kind, state }) => kind === "ask" && state === "waiting").map(({ interview }) => interview);

test("where nobody turned up, the note about it stands for the question for news", () => {
  const application = missed([]);
  expect(application.drafts.map(({ kind }) => kind)).toEqual(["no-show"]);
  expect(asked(application)).toEqual([]);
});

test("where nobody turned up and there is nobody to write to, the round before is still asked about", () => {
  const application = missed(["mercy.example"]);
  expect(application.drafts).toEqual([]);
  expect(asked(application)).toEqual([two.interviews[0]?.id]);
});
