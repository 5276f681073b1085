import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { confirmation, moved, offer, rejection } from "./mails.ts";
import { playerOf } from "./player.ts";
import { cancelledLater, elsewhere, movedAgain, secondRound } from "./story-mails.ts";
import type { World } from "./world.ts";

/** Whole stories, from the first mail to the last. `open` begins a world on Tuesday 1 December 2026, 10:00 in Chicago. */
export const wholeStories = (name: string, open: () => Promise<World>) =>
  describe(`whole stories on ${name}`, () => {
    let world: World;
    beforeEach(async () => {
      world = await open();
    });
    afterEach(() => world.close());
    const { forward, say, write, until, latest, drafts, toMe, toThem } = playerOf(() => world);
    const everything = async (): Promise<number> => (await world.sent()).length;

    test("two rounds with four people, then a no: each is thanked once for each thing, and the plan runs to its end", async () => {
      await forward(confirmation, "2026-12-01T10:00:00");
      await until("2026-12-03T16:45:00");
      await say(await latest(/Draft: .* Ana Ruiz/), "send", "2026-12-03T17:00:00");
      await until("2026-12-08T09:30:00");
      await forward(secondRound, "2026-12-08T09:30:00");
      await until("2026-12-14T12:00:00");
      const second = (await drafts(/^Draft: thank-you/)).slice(2).map((mail) => /to ([^(]+) \(/.exec(mail.subject)?.[1]);
      expect(second.sort()).toEqual(["Helen Okafor", "Tom Lindgren"]);
      expect(await drafts(/question for news/)).toEqual([]);
      await until("2026-12-17T10:00:00");
      await forward({ ...rejection, date: "Thu, Dec 17, 2026 at 9:30 AM" }, "2026-12-17T10:00:00");
      await latest(/^Just breathe/);
      await until("2026-12-18T08:00:00");
      const gracious = (await drafts()).filter((mail) => mail.text.includes("a different answer"));
      expect(gracious).toHaveLength(5);
      await until("2026-12-21T11:00:00");
      await latest(/^Looking back/);
      expect((await latest(/^Stay in touch/)).text).toContain("Helen");
      await until("2027-02-11T10:00:00");
      await latest(/Draft: short hello/);
      expect((await toThem()).map((mail) => mail.to)).toEqual(["ana.ruiz@mercygeneral.example"]);
    });

    test("moved twice and cancelled leaves nothing behind", async () => {
      await forward(confirmation, "2026-12-01T10:00:00");
      await until("2026-12-02T09:00:00");
      await forward(moved, "2026-12-02T09:00:00");
      await until("2026-12-07T09:00:00");
      await forward(movedAgain, "2026-12-07T09:00:00");
      expect((await latest(/^Moved/)).text).toContain("Friday 11 December 2026, 13:00 to 13:45");
      await until("2026-12-10T09:30:00");
      await forward(cancelledLater, "2026-12-10T09:30:00");
      await latest(/^Cancelled/);
      const before = await everything();
      await until("2027-01-31T12:00:00");
      expect(await everything()).toBe(before);
      expect(await drafts()).toEqual([]);
    });

    test("mails in the wrong order end in the same place", async () => {
      await forward(moved, "2026-12-02T09:00:00");
      await forward(confirmation, "2026-12-02T09:05:00");
      const { applications } = (await world.record()) as { applications: { interviews: { start: string; state: string }[] }[] };
      expect(applications.map(({ interviews }) => interviews.map(({ start, state }) => `${state} ${start}`))).toEqual([
        ["planned 2026-12-09T16:00:00Z"],
      ]);
    });

    test("an offer, accepted, leads to the first day", async () => {
      await forward(confirmation, "2026-12-01T10:00:00");
      await until("2026-12-14T10:30:00");
      await forward(offer, "2026-12-14T10:30:00");
      await say(await latest(/^Congratulations/), "outcome: accepted", "2026-12-15T09:00:00");
      await say(await latest(/^On to the first day/), "first day: 11 January", "2026-12-15T09:10:00");
      await until("2027-01-04T17:59:00");
      expect((await toMe()).some((mail) => mail.subject.startsWith("Before your first day"))).toBe(false);
      await until("2027-01-10T18:00:00");
      expect((await toMe()).filter((mail) => mail.subject.startsWith("Before your first day"))).toHaveLength(2);
      expect(await toThem()).toEqual([]);
    });

    test("accepted in plain words at once, without an offer mail", async () => {
      await forward(confirmation, "2026-12-01T10:00:00");
      await until("2026-12-03T17:00:00");
      await say(await latest(/^How was it/), "outcome: accepted", "2026-12-03T17:00:00");
      await latest(/^On to the first day/);
      await until("2026-12-31T12:00:00");
      expect(await drafts(/news/)).toEqual([]);
    });

    test("feedback and reflections come back on the eve of the next interview, anywhere", async () => {
      await forward(confirmation, "2026-12-01T10:00:00");
      await until("2026-12-03T15:30:00");
      await say(await latest(/^How was it/), "1. Dr. Ruiz\n2. the handover\n3. one clear story on conflict", "2026-12-03T15:45:00");
      await until("2027-01-04T10:00:00");
      await forward(elsewhere, "2027-01-04T10:00:00");
      await until("2027-01-06T18:00:00");
      expect((await latest(/^Tomorrow: Practice Nurse/)).text).toContain("one clear story on conflict");
    });

    test("a candidate who travels gets everything at the local times of the new place", async () => {
      await forward(confirmation, "2026-12-01T10:00:00");
      await write("time zone: Europe/London", "2026-12-01T11:00:00");
      await until("2026-12-04T02:29:00"); // 08:29 in London
      expect(await drafts()).toEqual([]);
      await until("2026-12-04T02:30:00");
      expect(await drafts()).toHaveLength(2);
      expect((await latest(/^Tomorrow/)).text).toContain("In your time: Thursday 3 December 2026, 20:00 to 20:45 (London time)");
    });

    test("across the change of clocks every mail comes at its time on the wall", async () => {
      const spring = {
        ...confirmation,
        date: "Tue, Mar 9, 2027 at 9:00 AM",
        text: confirmation.text
          .replace("Thursday, December 3, 2026", "Friday, March 12, 2027")
          .replace("2:00 PM - 2:45 PM", "5:00 PM - 5:45 PM"),
      };
      await until("2027-03-09T10:00:00");
      await forward(spring, "2027-03-09T10:00:00");
      await until("2027-03-15T08:29:00"); // the clocks went forward on Sunday the 14th
      expect(await drafts()).toEqual([]);
      await until("2027-03-15T08:30:00");
      expect(await drafts()).toHaveLength(2);
    });

    test("nobody turned up: no thank-you, but a polite note to find a new time", async () => {
      await forward(confirmation, "2026-12-01T10:00:00");
      await until("2026-12-03T15:30:00");
      await say(await latest(/^How was it/), "No-show", "2026-12-03T15:35:00");
      const draft = await latest(/Draft: request for a new time/);
      await say(draft, "Yes, send it please. Thanks!", "2026-12-03T15:40:00");
      await until("2026-12-03T17:00:00");
      expect((await toThem()).map((mail) => mail.to)).toEqual(["priya.shah@mercygeneral.example"]);
      expect(await drafts(/thank-you/)).toEqual([]);
    });

    test("an answer to a note is passed on, and nobody is asked for news after it", async () => {
      await forward(confirmation, "2026-12-01T10:00:00");
      await until("2026-12-03T16:45:00");
      await say(await latest(/Draft: .* Ana Ruiz/), "send", "2026-12-03T16:50:00");
      await until("2026-12-03T17:05:00");
      const [note] = await toThem();
      const relay = note?.headers.get("reply-to")?.match(/r-[a-z0-9]+@[a-z.]+/u)?.[0] ?? "";
      const from = "Ana Ruiz <ana.ruiz@mercygeneral.example>";
      const raw = [
        `From: ${from}`,
        `To: ${relay}`,
        "Subject: Re: Thank you",
        "Message-ID: <x1@mercygeneral.example>",
        "Date: Fri, 4 Dec 2026 09:00:00 -0600",
        "",
        "Dear Maya, it was a pleasure. We will be in touch next week.",
        "",
      ].join("\r\n");
      await world.mail(raw, relay, "ana.ruiz@mercygeneral.example");
      const passed = await latest(/^An answer for you/);
      expect(passed.text).toContain("ana.ruiz@mercygeneral.example answered your note");
      expect(passed.text).toContain("it was a pleasure");
      await until("2027-01-31T12:00:00");
      expect(await drafts(/news/)).toEqual([]);
    });

    test("an edit in the quoted draft is shown again before it goes", async () => {
      await forward(confirmation, "2026-12-01T10:00:00");
      await until("2026-12-03T16:45:00");
      const draft = await latest(/Draft: .* Ana Ruiz/);
      const changed = { ...draft, text: draft.text.replace("I enjoyed our conversation", "I very much enjoyed the tour") };
      await say(changed, "send", "2026-12-03T16:50:00");
      await until("2026-12-03T17:30:00");
      expect(await toThem()).toEqual([]);
      const shown = await latest(/Draft: .* Ana Ruiz/);
      expect(shown.text).toContain("I very much enjoyed the tour");
      await say(shown, "send", "2026-12-03T17:35:00");
      await until("2026-12-03T18:00:00");
      expect((await toThem())[0]?.text).toContain("I very much enjoyed the tour");
    });

    test("stop ends it all", async () => {
      await forward(confirmation, "2026-12-01T10:00:00");
      await say(await latest(/^Noted/), "stop", "2026-12-01T11:00:00");
      const before = await everything();
      await until("2027-01-31T12:00:00");
      expect(await everything()).toBe(before);
    });

    test("a correction moves what was planned", async () => {
      await forward(confirmation, "2026-12-01T10:00:00");
      await say(await latest(/^Noted/), "time: 10am", "2026-12-01T11:00:00");
      expect((await latest(/^(Corrected|Moved)/)).text).toContain("10:00 to 10:45");
      await until("2026-12-03T12:44:00");
      expect(await drafts()).toEqual([]);
      await until("2026-12-03T12:45:00");
      expect(await drafts()).toHaveLength(2);
    });
  });
