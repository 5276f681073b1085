import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { confirmation } from "./mails.ts";
import { playerOf } from "./player.ts";
import { throughAgency } from "./story-mails.ts";
import { type World, wall } from "./world.ts";

const withoutAddresses = {
  ...confirmation,
  from: "Mercy General Hospital <no-reply@mercygeneral.example>",
  text: confirmation.text
    .replaceAll(/ \([a-z.]+@mercygeneral\.example\)/gu, "")
    .replace("Priya Shah\nTalent Acquisition Coordinator\n", ""),
};

const askedNotTo = {
  ...confirmation,
  text: confirmation.text.replace("\n\nBest regards", "\n\nPlease do not contact the interview panel directly.\n\nBest regards"),
};

/** "The candidate is asked first whether a thank-you is welcome." `open` begins a world on Tuesday 1 December 2026, 10:00 in Chicago. */
export const mayThankStories = (name: string, open: () => Promise<World>) =>
  describe(`a thank-you that may not be welcome, on ${name}`, () => {
    let world: World;
    beforeEach(async () => {
      world = await open();
    });
    afterEach(() => world.close());
    const { forward, say, latest, until, toMe, toThem, drafts } = playerOf(() => world);
    const times = async (subject: RegExp): Promise<string[]> => (await toMe()).filter((mail) => subject.test(mail.subject)).map(wall);
    const question = /^Is a thank-you welcome\?/;

    test("with an agency in between: the question at the time of the thank-you, the draft on the candidate's word, the note on another", async () => {
      await forward(throughAgency, "2026-12-01T10:00:00");
      expect((await latest(/^Noted/)).text).toContain("a question before any thank-you, on Thursday 3 December at 12:30");
      await until("2026-12-03T14:00:00");
      expect(await times(question)).toEqual(["2026-12-03T12:30"]);
      expect(await drafts()).toEqual([]);
      const asked = await latest(question);
      expect(asked.text).toContain("Bright Locums Recruitment Agency arranged your interview at Riverbend Clinic.");
      expect(asked.text).toContain("isn't always advised");
      expect(asked.text).toContain("on Sunday 6 December at 10:30");

      await say(asked, "send", "2026-12-03T14:00:00");
      await say(asked, "Yes please, send it!", "2026-12-03T14:01:00");
      expect((await latest(/^Nothing was sent/)).text).toContain('There is no note yet, so nothing was sent. Answer "yes"');
      await until("2026-12-03T15:00:00");
      expect([await drafts(), await toThem()]).toEqual([[], []]);

      await say(asked, "Yes please.\n\nMaya", "2026-12-03T15:00:00");
      expect(await times(/^Draft: thank-you to James Whitaker/)).toEqual(["2026-12-03T15:00"]);
      await say(asked, "yes", "2026-12-03T15:05:00");
      expect(await drafts()).toHaveLength(1);
      expect((await latest(/^Nothing was sent/)).text).toContain("with you already");
      await until("2026-12-03T16:00:00");
      expect(await toThem()).toEqual([]);
      await say(await latest(/^Draft: thank-you/), "send", "2026-12-03T16:00:00");
      await until("2026-12-03T16:10:00");
      expect((await toThem()).map((mail) => [mail.to, wall(mail)])).toEqual([["j.whitaker@riverbendclinic.example", "2026-12-03T16:10"]]);
    });

    test("no leaves it, and says so", async () => {
      await forward(throughAgency, "2026-12-01T10:00:00");
      await until("2026-12-03T12:30:00");
      await say(await latest(question), "No, thanks", "2026-12-03T13:00:00");
      expect((await latest(/^Done/)).text).toContain("no thank-you goes out");
      await until("2026-12-10T12:00:00");
      expect([await drafts(/^Draft: thank-you/), await toThem()]).toEqual([[], []]);
    });

    test("silence drops it after the expiry, and a yes that comes too late explains itself", async () => {
      await forward(throughAgency, "2026-12-01T10:00:00");
      await until("2026-12-06T10:29:00");
      const asked = await latest(question);
      const before = (await toMe()).length;
      await until("2026-12-06T10:30:00");
      expect(JSON.stringify(await world.record())).toContain("You did not say whether a thank-you is welcome, so none was drafted.");
      expect(await toMe()).toHaveLength(before);
      await say(asked, "yes", "2026-12-06T11:00:00");
      expect((await latest(/^Nothing was sent/)).text).toContain("it is late for one");
      await until("2026-12-10T12:00:00");
      expect(await drafts(/^Draft: thank-you/)).toEqual([]);
    });

    test("a move takes the question along to the new time", async () => {
      await forward(throughAgency, "2026-12-01T10:00:00");
      await until("2026-12-03T12:30:00");
      const asked = await latest(question);
      await say(asked, "date: 7 December", "2026-12-03T13:00:00");
      await say(asked, "yes", "2026-12-03T13:10:00");
      expect((await latest(/^Nothing was sent/)).text).toContain("the interview is still to come");
      await until("2026-12-09T12:00:00");
      expect(await times(question)).toEqual(["2026-12-03T12:30", "2026-12-07T12:30"]);
      expect(await drafts()).toEqual([]);
    });

    test("asked by the employer not to write: the question quotes the line", async () => {
      await forward(askedNotTo, "2026-12-01T10:00:00");
      await until("2026-12-03T16:45:00");
      expect(await times(question)).toEqual(["2026-12-03T16:45"]);
      expect((await latest(question)).text).toContain('says: "Please do not contact the interview panel directly."');
      await until("2026-12-03T17:00:00");
      await say(await latest(question), "draft them please", "2026-12-03T17:00:00");
      expect(await times(/^Draft: thank-you/)).toEqual(["2026-12-03T17:00", "2026-12-03T17:00"]);
    });

    test("no address of a person: the question first, and an address in answer is a yes", async () => {
      await forward(withoutAddresses, "2026-12-01T10:00:00");
      await until("2026-12-03T17:00:00");
      expect(await times(question)).toEqual(["2026-12-03T16:45"]);
      const asked = await latest(question);
      expect(asked.text).toContain("I know no address for Dr. Ana Ruiz and Marcus Bell.");
      await say(asked, "Marcus Bell: marcus.bell@mercygeneral.example", "2026-12-03T17:00:00");
      expect((await drafts()).map((mail) => mail.subject)).toEqual([
        "Draft: thank-you to Dr. Ana Ruiz (Mercy General Hospital)",
        "Draft: thank-you to Marcus Bell (Mercy General Hospital)",
      ]);
      expect((await latest(/to Marcus Bell/)).text).toContain("<marcus.bell@mercygeneral.example>");
    });
  });
