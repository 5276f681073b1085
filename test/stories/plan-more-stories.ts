import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { candidate, confirmation, rejection } from "./mails.ts";
import { playerOf } from "./player.ts";
import { brief, type World } from "./world.ts";

/** The interview of the confirmation at another time. */
const at = (day: string, hours: string, written = confirmation.date) => ({
  ...confirmation,
  date: written,
  text: confirmation.text.replace("Thursday, December 3, 2026", day).replace("2:00 PM - 2:45 PM", hours),
});

/** The corners of the plan's rows: evenings, weekends, quiet hours, the change of clocks, and what is held or dropped. */
export const planMoreStories = (name: string, open: () => Promise<World>) =>
  describe(`the corners of the plan on ${name}`, () => {
    let world: World;
    beforeEach(async () => {
      world = await open();
    });
    afterEach(() => world.close());
    const { forward, say, write, latest, until, toMe } = playerOf(() => world);
    const told = async (after = ""): Promise<string[]> =>
      (await toMe())
        .filter((mail) => mail.to === candidate.address)
        .map(brief)
        .filter((line) => line > after);

    test("an interview that ends late on a weekday: the thank-you on the next morning", async () => {
      await forward(at("Thursday, December 3, 2026", "6:00 PM - 7:00 PM"), "2026-12-01T10:00:00");
      await until("2026-12-07T10:00:00");
      expect(await told("2026-12-03")).toEqual([
        "2026-12-03T19:45 How was it",
        "2026-12-04T08:30 Draft: thank-you to Dr. Ana Ruiz",
        "2026-12-04T08:30 Draft: thank-you to Marcus Bell",
      ]);
    });

    test("with weekends chosen, a late Friday's thank-you comes on Saturday morning", async () => {
      await write("weekends: yes", "2026-12-01T09:50:00");
      await forward(at("Friday, December 4, 2026", "6:30 PM - 7:30 PM"), "2026-12-01T10:00:00");
      await until("2026-12-06T12:00:00");
      expect(await told("2026-12-04")).toEqual([
        "2026-12-05T08:00 How was it",
        "2026-12-05T08:30 Draft: thank-you to Dr. Ana Ruiz",
        "2026-12-05T08:30 Draft: thank-you to Marcus Bell",
      ]);
    });

    test("an interview on a Monday: its eve is on Sunday evening", async () => {
      await forward(at("Monday, December 7, 2026", "9:00 AM - 9:45 AM"), "2026-12-01T10:00:00");
      await until("2026-12-06T18:00:00");
      expect((await told()).at(-1)).toBe("2026-12-06T18:00 Tomorrow");
    });

    test("across the change of clocks every row stays at its time on the wall", async () => {
      await until("2027-03-09T10:00:00");
      await forward(at("Friday, March 12, 2027", "5:00 PM - 5:45 PM", "Tue, Mar 9, 2027 at 9:00 AM"), "2027-03-09T10:00:00");
      await until("2027-06-01T10:00:00"); // the clocks went forward on Sunday 14 March
      expect(await told()).toEqual([
        "2027-03-09T10:00 Noted",
        "2027-03-11T18:00 Tomorrow",
        "2027-03-12T18:30 How was it",
        "2027-03-15T08:30 Draft: thank-you to Dr. Ana Ruiz",
        "2027-03-15T08:30 Draft: thank-you to Marcus Bell",
        "2027-03-22T08:30 Draft: question for news to Priya Shah",
        "2027-03-31T08:30 Draft: last question for news to Priya Shah",
        "2027-04-14T08:30 Time to look ahead",
      ]);
    });

    test("a rejection on a weekday: each step after it at its hour, and the thank-you is put away after seven days", async () => {
      await forward(confirmation, "2026-12-01T10:00:00");
      await until("2026-12-08T14:00:00");
      await forward({ ...rejection, date: "Tue, Dec 8, 2026 at 1:00 PM" }, "2026-12-08T14:00:00");
      await until("2026-12-16T09:59:00");
      expect(await told("2026-12-08")).toEqual([
        "2026-12-08T14:00 Just breathe",
        "2026-12-09T10:00 Draft: thank-you to Dr. Ana Ruiz",
        "2026-12-09T10:00 Draft: thank-you to Marcus Bell",
        "2026-12-09T10:00 Draft: thank-you to Priya Shah",
        "2026-12-10T14:00 Looking back",
        "2026-12-11T14:00 Stay in touch",
      ]);
      const states = async (): Promise<string[]> => {
        const { applications } = (await world.record()) as { applications: { drafts: { kind: string; state: { kind: string } }[] }[] };
        const drafts = applications.flatMap((application) => application.drafts);
        return drafts.filter(({ kind }) => kind === "rejection-thanks").map(({ state }) => state.kind);
      };
      expect(await states()).toEqual(["waiting", "waiting", "waiting"]);
      await until("2026-12-16T10:00:00");
      expect(await states()).toEqual(["expired", "expired", "expired"]);
    });

    test("a rejection whose thank-you would come in the night waits for the morning", async () => {
      await forward(confirmation, "2026-12-01T10:00:00");
      await until("2026-12-08T11:00:00");
      await forward({ ...rejection, date: "Tue, Dec 8, 2026 at 10:00 AM" }, "2026-12-08T11:00:00");
      await until("2026-12-09T12:00:00");
      expect((await told("2026-12-09"))[0]).toBe("2026-12-09T08:00 Draft: thank-you to Dr. Ana Ruiz");
    });

    test("a rejection before any interview: kind words, and nothing after them", async () => {
      await forward(confirmation, "2026-12-01T10:00:00");
      await until("2026-12-02T09:00:00");
      await forward({ ...rejection, date: "Wed, Dec 2, 2026 at 8:00 AM" }, "2026-12-02T09:00:00");
      await until("2027-06-01T10:00:00");
      expect(await told("2026-12-02")).toEqual(["2026-12-02T09:00 Just breathe"]);
    });

    test("passed to the next round: nobody is asked for news, and the thank-you for this one stays", async () => {
      await forward(confirmation, "2026-12-01T10:00:00");
      await until("2026-12-04T09:00:00");
      await say(await latest(/^How was it/), "outcome: passed", "2026-12-04T09:00:00");
      await until("2027-02-01T10:00:00");
      expect(await told("2026-12-03T16")).toEqual([
        "2026-12-03T16:45 Draft: thank-you to Dr. Ana Ruiz",
        "2026-12-03T16:45 Draft: thank-you to Marcus Bell",
        "2026-12-04T09:00 Through to the next round",
      ]);
    });

    test("nobody turned up: one note for a new time, at once, and no thank-you", async () => {
      await forward(confirmation, "2026-12-01T10:00:00");
      await until("2026-12-03T15:40:00");
      await say(await latest(/^How was it/), "Nobody turned up.", "2026-12-03T15:40:00");
      await until("2026-12-10T10:00:00");
      expect((await told("2026-12-03T15:35")).sort()).toEqual([
        "2026-12-03T15:40 Done",
        "2026-12-03T15:40 Draft: request for a new time to Priya Shah",
      ]);
    });

    test("a thank-you waits for 72 hours after the interview and not a minute more", async () => {
      await forward(confirmation, "2026-12-01T10:00:00");
      await until("2026-12-06T14:44:00");
      await say(await latest(/^Draft: .* Ana Ruiz/), "send", "2026-12-06T14:44:00");
      await latest(/^It goes out/);
      await until("2026-12-06T14:45:00");
      await say(await latest(/^Draft: .* Marcus Bell/), "send", "2026-12-06T14:45:00");
      expect((await latest(/^Nothing was sent/)).text).toContain("late");
    });

    test("a line in answer to looking back is kept, and comes back with feedback before the next interview", async () => {
      await forward(confirmation, "2026-12-01T10:00:00");
      await until("2026-12-08T14:00:00");
      const withFeedback = rejection.text.replace(
        "We wish you",
        "The panel felt that you were calm, and would have liked to hear more about teaching.\n\nWe wish you",
      );
      await forward({ ...rejection, text: withFeedback, date: "Tue, Dec 8, 2026 at 1:00 PM" }, "2026-12-08T14:00:00");
      await until("2026-12-10T15:00:00");
      await say(await latest(/^Looking back/), "I would ask more questions of my own, and practise out loud.", "2026-12-10T15:00:00");
      expect((await latest(/^Done/)).text).toContain("Your reflection was kept.");
      await say(await latest(/^Stay in touch|^Looking back/), "feedback: speak a little slower", "2026-12-10T15:05:00");
      const next = {
        ...at("Monday, December 21, 2026", "9:00 AM - 9:45 AM", "Mon, Dec 14, 2026 at 9:00 AM"),
        subject: "Interview confirmation: Ward Nurse",
      };
      const elsewhere = {
        ...next,
        text: next.text.replaceAll("ICU Nurse", "Ward Nurse").replaceAll("Mercy General Hospital", "Lakeview Hospital"),
      };
      await until("2026-12-14T10:00:00");
      await forward(elsewhere, "2026-12-14T10:00:00");
      await until("2026-12-20T18:00:00");
      const eve = (await latest(/^Tomorrow/)).text;
      expect(eve).toContain("- ICU Nurse at Mercy General Hospital\n  Feedback: speak a little slower");
      expect(eve).toContain("  I would ask more questions of my own, and practise out loud.");
      expect(eve).toContain("  Feedback: The panel felt that you were calm, and would have liked to hear more about teaching.");
    });
  });
