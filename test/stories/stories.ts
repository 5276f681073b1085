import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cancelled, candidate, confirmation, moved, offer, rejection } from "./mails.ts";
import { playerOf } from "./player.ts";
import { chicago, type World } from "./world.ts";

const ana = "ana.ruiz@mercygeneral.example";
const marcus = "marcus.bell@mercygeneral.example";

/** The stories that a user would tell. `open` begins a world on Tuesday 1 December 2026, 10:00 in Chicago. */
export const stories = (name: string, open: () => Promise<World>) =>
  describe(`on ${name}`, () => {
    let world: World;
    beforeEach(async () => {
      world = await open();
    });
    afterEach(() => world.close());

    const { forward, say, latest, toMe, toThem } = playerOf(() => world);

    test("a forwarded confirmation is answered with what was understood", async () => {
      await forward(confirmation, "2026-12-01T10:00:00");
      const [receipt, ...rest] = await world.sent();
      expect(rest).toEqual([]);
      expect(receipt?.to).toBe(candidate.address);
      for (const said of [
        "Mercy General Hospital",
        "ICU Nurse",
        "Thursday 3 December 2026",
        "14:00 to 14:45",
        "Chicago",
        "Ana Ruiz",
        "Marcus Bell",
      ])
        expect(receipt?.text).toContain(said);
      expect(receipt?.headers.get("auto-submitted")).toBe("auto-generated");
    });

    test("after the interview each interviewer has a draft, and one word sends one note to one of them", async () => {
      await forward(confirmation, "2026-12-01T10:00:00");
      await world.until(chicago("2026-12-03T16:44:00"));
      expect((await toMe()).filter((mail) => mail.subject.startsWith("Draft:"))).toEqual([]);
      await world.until(chicago("2026-12-03T16:45:00"));
      expect((await toMe()).filter((mail) => mail.subject.startsWith("Draft:"))).toHaveLength(2);
      const draft = await latest(/Draft: thank-you to Dr. Ana Ruiz/);
      for (const part of [
        `To: Dr. Ana Ruiz <${ana}>`,
        "From: Maya Lindqvist <",
        "Subject: Thank you",
        "--- your note begins ---",
        `mailto:${ana}?subject=`,
        'Answer "send"',
      ])
        expect(draft.text).toContain(part);

      await say(draft, "send", "2026-12-03T17:00:00");
      expect(await toThem()).toEqual([]);
      await world.until(chicago("2026-12-03T17:11:00"));
      const notes = await toThem();
      expect(notes.map((mail) => mail.to)).toEqual([ana]);
      const shown = /--- your note begins ---\n\n([\s\S]*?)\n\n--- your note ends ---/.exec(draft.text)?.[1];
      expect(notes[0]?.text.trim()).toBe(shown);
      expect(notes[0]?.headers.has("auto-submitted")).toBe(false);
      expect((await latest(/^Sent: /)).text).toContain(shown ?? "-");

      await say(draft, "send", "2026-12-03T17:20:00");
      await say(await latest(/^Sent: /), "Yes please, send it!", "2026-12-03T17:25:00");
      await world.until(chicago("2026-12-04T12:00:00"));
      expect(await toThem()).toHaveLength(1);
    });

    test("skip, an edit, an old version, a later hour and undo do what they say", async () => {
      await forward(confirmation, "2026-12-01T10:00:00");
      await world.until(chicago("2026-12-03T16:45:00"));
      await say(await latest(/Draft: .* Marcus Bell/), "skip", "2026-12-03T16:50:00");
      const first = await latest(/Draft: .* Ana Ruiz/);
      await say(first, "edit\n\nDear Dr. Ruiz,\n\nThank you for the tour of the unit.\n\nKind regards,\nMaya", "2026-12-03T16:55:00");
      const second = await latest(/Draft: .* Ana Ruiz/);
      expect(second.messageId).not.toBe(first.messageId);
      expect(second.text).toContain("Thank you for the tour of the unit.");
      await say(first, "send", "2026-12-03T17:00:00");
      await world.until(chicago("2026-12-03T17:30:00"));
      expect(await toThem()).toEqual([]);
      await say(second, "send", "2026-12-03T17:31:00");
      await say(second, "undo", "2026-12-03T17:35:00");
      await world.until(chicago("2026-12-03T18:00:00"));
      expect(await toThem()).toEqual([]);
      await say(second, "send tomorrow 9am", "2026-12-03T18:01:00");
      await world.until(chicago("2026-12-04T08:59:00"));
      expect(await toThem()).toEqual([]);
      await world.until(chicago("2026-12-04T09:00:00"));
      expect((await toThem()).map(({ to, text }) => [to, text.includes("the tour of the unit")])).toEqual([[ana, true]]);
    });

    test("what is no approval sends nothing", async () => {
      await forward(confirmation, "2026-12-01T10:00:00");
      await world.until(chicago("2026-12-03T16:45:00"));
      const draft = await latest(/Draft: .* Ana Ruiz/);
      await say(draft, "Sent from my iPhone", "2026-12-03T16:50:00");
      await say(draft, "don't send", "2026-12-03T16:51:00");
      await say(draft, "I am away until Monday. Please send urgent matters to my colleague.", "2026-12-03T16:52:00", {
        headers: ["Auto-Submitted: auto-replied"],
      });
      await say(draft, "send", "2026-12-03T16:53:00", { from: "friend@elsewhere.example" });
      await say(draft, "send", "2026-12-03T16:54:00", { envelopeTo: draft.from.replace(/^r-.{4}/, "r-aaaa") }).catch(() => {});
      await world.until(chicago("2026-12-03T19:00:00"));
      expect(await toThem()).toEqual([]);
      expect((await world.sent()).some((mail) => mail.to === "friend@elsewhere.example")).toBe(false);
    });

    test("without a word nothing is sent, and the draft is put away after 72 hours", async () => {
      await forward(confirmation, "2026-12-01T10:00:00");
      await world.until(chicago("2026-12-06T14:46:00"));
      const draft = await latest(/Draft: .* Ana Ruiz/);
      await say(draft, "send", "2026-12-06T15:00:00");
      await world.until(chicago("2026-12-07T09:00:00"));
      expect(await toThem()).toEqual([]);
      expect((await latest(/Nothing was sent/)).text).toMatch(/late/);
    });

    test("a moved interview takes its steps along", async () => {
      await forward(confirmation, "2026-12-01T10:00:00");
      await world.until(chicago("2026-12-02T09:00:00"));
      await forward(moved, "2026-12-02T09:00:00");
      expect((await latest(/^Moved/)).text).toContain("Wednesday 9 December 2026");
      await world.until(chicago("2026-12-09T12:44:00"));
      expect((await toMe()).filter((mail) => mail.subject.startsWith("Draft:"))).toEqual([]);
      await world.until(chicago("2026-12-09T12:45:00"));
      expect((await toMe()).filter((mail) => mail.subject.startsWith("Draft:"))).toHaveLength(2);
    });

    test("a cancelled interview drops them and says so", async () => {
      await forward(confirmation, "2026-12-01T10:00:00");
      await forward(cancelled, "2026-12-02T17:00:00");
      expect((await latest(/^Cancelled/)).text).toContain("dropped");
      const before = (await world.sent()).length;
      await world.until(chicago("2026-12-20T12:00:00"));
      expect(await world.sent()).toHaveLength(before);
    });

    test("the same mail forwarded twice is one record", async () => {
      await forward(confirmation, "2026-12-01T10:00:00");
      await forward(confirmation, "2026-12-01T10:05:00");
      const { applications } = (await world.record()) as { applications: { interviews: unknown[] }[] };
      expect(applications.map(({ interviews }) => interviews.length)).toEqual([1]);
      await world.until(chicago("2026-12-03T17:00:00"));
      expect((await toMe()).filter((mail) => mail.subject.startsWith("Draft:"))).toHaveLength(2);
    });

    test("what stood out in the reflection is in the thank-you", async () => {
      await forward(confirmation, "2026-12-01T10:00:00");
      await world.until(chicago("2026-12-03T15:30:00"));
      await say(
        await latest(/^How was it/),
        "1. Dr. Ruiz and Marcus\n2. the calm way the unit hands over at the bedside\n3. the question about pay",
        "2026-12-03T15:40:00",
      );
      await world.until(chicago("2026-12-03T16:45:00"));
      expect((await latest(/Draft: .* Ana Ruiz/)).text).toContain("the calm way the unit hands over at the bedside.");
    });

    test("a rejection brings kind words first, and a gracious note a day later, to each person met", async () => {
      await forward(confirmation, "2026-12-01T10:00:00");
      await world.until(chicago("2026-12-14T10:30:00"));
      await forward(rejection, "2026-12-14T10:30:00");
      expect((await latest(/^Just breathe/)).text).toContain("nothing you have to do now");
      await world.until(chicago("2026-12-15T08:30:00"));
      const drafts = (await toMe()).filter((mail) => mail.subject.startsWith("Draft:") && mail.text.includes("a different answer"));
      expect(drafts).toHaveLength(3);
      expect(await toThem()).toEqual([]);
    });

    test("an offer stops everything else", async () => {
      await forward(confirmation, "2026-12-01T10:00:00");
      await world.until(chicago("2026-12-14T10:30:00"));
      await forward(offer, "2026-12-14T10:30:00");
      expect((await latest(/^Congratulations/)).text).toContain("in writing");
      const before = (await world.sent()).length;
      await world.until(chicago("2027-03-01T10:30:00"));
      expect(await world.sent()).toHaveLength(before);
    });

    test("silence leads to two questions and a kind close, and never to a note by itself", async () => {
      await forward(confirmation, "2026-12-01T10:00:00");
      await world.until(chicago("2026-12-11T08:29:00"));
      expect((await toMe()).some((mail) => /question for news/.test(mail.subject))).toBe(false);
      await world.until(chicago("2026-12-11T08:30:00"));
      const ask = await latest(/Draft: question for news/);
      expect(ask.text).toContain("priya.shah@mercygeneral.example");
      await say(ask, "ok send", "2026-12-11T09:00:00");
      await world.until(chicago("2026-12-22T08:30:00"));
      await latest(/Draft: last question for news/);
      await world.until(chicago("2027-01-05T08:30:00"));
      await latest(/^Time to look ahead/);
      expect((await toThem()).map((mail) => mail.to)).toEqual(["priya.shah@mercygeneral.example"]);
      const before = (await world.sent()).length;
      await world.until(chicago("2027-06-01T08:30:00"));
      expect(await world.sent()).toHaveLength(before);
    });

    test("a send that names the person goes to that person alone", async () => {
      await forward(confirmation, "2026-12-01T10:00:00");
      await world.until(chicago("2026-12-03T16:45:00"));
      await say(await latest(/Draft: .* Marcus Bell/), "send to Marcus", "2026-12-03T16:50:00");
      await world.until(chicago("2026-12-03T17:30:00"));
      expect((await toThem()).map((mail) => mail.to)).toEqual([marcus]);
    });
  });
