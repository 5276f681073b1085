import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { candidate, confirmation, offer, rejection } from "./mails.ts";
import { playerOf } from "./player.ts";
import { brief, type World } from "./world.ts";

/** The plan row by row: each mail at its exact time on the wall. `open` begins a world on Tuesday 1 December 2026, 10:00 in Chicago. */
export const planStories = (name: string, open: () => Promise<World>) =>
  describe(`the plan on ${name}`, () => {
    let world: World;
    beforeEach(async () => {
      world = await open();
    });
    afterEach(() => world.close());
    const { forward, say, latest, until, toMe } = playerOf(() => world);
    const told = async () => (await toMe()).filter((mail) => mail.to === candidate.address).map(brief);

    test("silence, to the kind close", async () => {
      await forward(confirmation, "2026-12-01T10:00:00");
      await until("2027-12-01T10:00:00");
      expect(await told()).toEqual([
        "2026-12-01T10:00 Noted",
        "2026-12-02T18:00 Tomorrow",
        "2026-12-03T15:30 How was it",
        "2026-12-03T16:45 Draft: thank-you to Dr. Ana Ruiz",
        "2026-12-03T16:45 Draft: thank-you to Marcus Bell",
        "2026-12-11T08:30 Draft: question for news to Priya Shah",
        "2026-12-22T08:30 Draft: last question for news to Priya Shah",
        "2027-01-05T08:30 Time to look ahead",
      ]);
    });

    test("a rejection on a Friday evening, to the last check-back", async () => {
      await forward(confirmation, "2026-12-01T10:00:00");
      await until("2026-12-11T19:30:00");
      await forward({ ...rejection, date: "Fri, Dec 11, 2026 at 5:00 PM" }, "2026-12-11T19:30:00");
      await until("2027-12-01T10:00:00");
      expect((await told()).filter((said) => said > "2026-12-11T12:00")).toEqual([
        "2026-12-11T19:30 Just breathe",
        "2026-12-14T08:00 Draft: thank-you to Dr. Ana Ruiz",
        "2026-12-14T08:00 Draft: thank-you to Marcus Bell",
        "2026-12-14T08:00 Draft: thank-you to Priya Shah",
        "2026-12-14T08:00 Looking back",
        "2026-12-14T19:30 Stay in touch",
        "2027-02-05T19:30 Draft: short hello to Priya Shah",
        "2027-05-14T19:30 Draft: short hello to Priya Shah",
      ]);
    });

    test("an interview that ends late on a Friday, over the weekend", async () => {
      const late = {
        ...confirmation,
        text: confirmation.text
          .replace("Thursday, December 3, 2026", "Friday, December 4, 2026")
          .replace("2:00 PM - 2:45 PM", "6:30 PM - 7:30 PM"),
      };
      await forward(late, "2026-12-01T10:00:00");
      await until("2026-12-08T10:00:00");
      expect(await told()).toEqual([
        "2026-12-01T10:00 Noted",
        "2026-12-03T18:00 Tomorrow",
        "2026-12-05T08:00 How was it", // 20:15 is quiet
        "2026-12-07T08:30 Draft: thank-you to Dr. Ana Ruiz",
        "2026-12-07T08:30 Draft: thank-you to Marcus Bell",
      ]);
    });

    test("a promised day moves the question for news", async () => {
      await forward(confirmation, "2026-12-01T10:00:00");
      await say(await latest(/^Noted/), "news by: 15 December", "2026-12-01T11:00:00");
      await until("2026-12-18T10:00:00");
      expect((await told()).at(-1)).toBe("2026-12-17T08:30 Draft: question for news to Priya Shah");
    });

    test("an offer and the first day", async () => {
      await forward(confirmation, "2026-12-01T10:00:00");
      await until("2026-12-10T10:00:00");
      await forward({ ...offer, date: "Thu, Dec 10, 2026 at 9:00 AM" }, "2026-12-10T10:00:00");
      await say(await latest(/^Congratulations/), "outcome: accepted", "2026-12-10T12:00:00");
      await say(await latest(/^On to the first day/), "first day: 11 January", "2026-12-10T12:10:00");
      await until("2027-02-01T10:00:00");
      expect((await told()).filter((said) => said > "2026-12-10")).toEqual([
        "2026-12-10T10:00 Congratulations! ICU Nurse at Mercy General Hospital",
        "2026-12-10T10:00 On to the first day",
        "2026-12-10T10:00 Corrected",
        "2027-01-04T18:00 Before your first day",
        "2027-01-10T18:00 Before your first day",
      ]);
    });
  });
