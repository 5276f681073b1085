import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { settingsSchema } from "../candidate/settings.ts";
import { afterQuiet, businessMorningAfter, planEveAt, planThankYouAt, welcomeDaysAfter, welcomeMoment } from "./office.ts";

const office = (timeZone: string, settings: object = {}) => ({ timeZone, settings: settingsSchema.parse(settings) });
const chicago = office("America/Chicago");
const instant = (local: string, zone = "America/Chicago") => Temporal.ZonedDateTime.from(`${local}[${zone}]`).toInstant();
const local = (moment: Temporal.Instant, zone = "America/Chicago") => moment.toZonedDateTimeISO(zone).toPlainDateTime().toString();

describe("a thank-you reaches the candidate", () => {
  test.each([
    ["two hours after the end", "2026-12-02T11:15", "2026-12-02T13:15:00"],
    ["at six in the evening at the latest", "2026-12-02T16:00", "2026-12-02T18:00:00"],
    ["the next morning when it would be later than six", "2026-12-02T16:01", "2026-12-03T08:30:00"],
    ["on Monday morning after a late Friday", "2026-12-04T17:00", "2026-12-07T08:30:00"],
    ["on Monday morning after a Saturday", "2026-12-05T11:00", "2026-12-07T08:30:00"],
    ["in the morning of the same day when it would be ready at night", "2026-12-02T23:30", "2026-12-03T08:30:00"],
  ])("%s", (_, ended, due) => {
    expect(local(planThankYouAt(instant(ended), chicago))).toBe(due);
  });

  test("on a Saturday where the candidate chose so", () => {
    expect(local(planThankYouAt(instant("2026-12-05T11:00"), office("America/Chicago", { weekends: true })))).toBe("2026-12-05T13:00:00");
  });

  test("two elapsed hours later across the change of clocks", () => {
    const berlin = office("Europe/Berlin", { weekends: true, quietFrom: "23:00", quietTo: "01:00", thankYouLatest: "23:00" });
    expect(local(planThankYouAt(instant("2027-03-28T01:30", "Europe/Berlin"), berlin), "Europe/Berlin")).toBe("2027-03-28T04:30:00");
  });
});

describe("quiet hours", () => {
  test.each([
    ["2026-12-02T19:59", "2026-12-02T19:59:00"],
    ["2026-12-02T20:00", "2026-12-03T08:00:00"],
    ["2026-12-03T07:59", "2026-12-03T08:00:00"],
    ["2026-12-03T08:00", "2026-12-03T08:00:00"],
    ["2026-12-04T21:00", "2026-12-05T08:00:00"],
  ])("%s becomes %s", (from, to) => expect(local(afterQuiet(instant(from), chicago))).toBe(to));

  test("a Friday night becomes Monday for a draft", () => {
    expect(local(welcomeMoment(instant("2026-12-04T21:00"), chicago))).toBe("2026-12-07T08:00:00");
  });

  test("hours within one day are kept too", () => {
    expect(local(afterQuiet(instant("2026-12-02T13:00"), office("America/Chicago", { quietFrom: "12:00", quietTo: "14:00" })))).toBe(
      "2026-12-02T14:00:00",
    );
  });
});

test("the eve is six o'clock of the evening before in the candidate's own zone", () => {
  const auckland = office("Pacific/Auckland");
  const start = Temporal.Instant.from("2026-12-02T16:30:00Z"); // 05:30 on the 3rd in Auckland
  expect(local(planEveAt(start, auckland), "Pacific/Auckland")).toBe("2026-12-02T18:00:00");
});

test("six business days after a Wednesday is the Thursday of the week after", () => {
  expect(local(businessMorningAfter(instant("2026-12-02T11:15"), 6, chicago))).toBe("2026-12-10T08:30:00");
});

test("two days later keeps the clock across the change of clocks and leaves the weekend out", () => {
  expect(local(welcomeDaysAfter(instant("2026-10-30T10:00"), 2, chicago))).toBe("2026-11-02T08:00:00");
  expect(local(welcomeDaysAfter(instant("2026-10-30T10:00"), 3, chicago))).toBe("2026-11-02T10:00:00");
});
