import { signUp } from "@afterword/core/candidate/sign-up";
import { beforeAll, describe, expect, test } from "vitest";
import { catalogue } from "./catalogue.ts";
import type { HostileMail } from "./hostile-mail.ts";
import { draftsOf, headerFaults, letPass, notesOf, recordOf, verdictOf } from "./judge.ts";
import { doctor, openDrafted, openStage, playStory, recipientOf, type Stage, type Story } from "./stage.ts";

let story: Story;
beforeAll(async () => {
  story = await playStory();
});

const register = async ({ ports }: Stage, { address, verified }: NonNullable<HostileMail["registers"]>): Promise<void> => {
  const made = await signUp(ports)({ name: "Jo Whitfield", address, timeZone: "Europe/London" });
  if (!verified) await ports.store.saveCandidate({ ...made, addresses: [{ address, verified: false }] });
};

describe.each([...Map.groupBy(catalogue, ({ row }) => row)])("%s", (_row, mails) => {
  test.each(mails)("$variant", async (mail) => {
    const stage = await (mail.to === "draft" ? openDrafted(story) : openStage());
    if (mail.registers) await register(stage, mail.registers);
    const [record, drafts] = [await recordOf(stage), await draftsOf(stage)];
    const raw = mail.raw(story.shown);

    const taken = await stage.take(raw, { recipients: [await recipientOf(stage, mail.to)], ...mail.arrival });
    await letPass(stage);

    const notes = notesOf(stage, mail.registers ? [mail.registers.address] : []);
    const verdict = verdictOf(taken, notes.length);
    expect(mail.may, JSON.stringify(taken)).toContain(verdict);
    expect(notes).toEqual(mail.to === "draft" && verdict === "OK" ? [doctor] : []);
    expect(stage.left.flatMap(headerFaults)).toEqual([]);
    if (verdict === "IGN") {
      expect(await recordOf(stage)).toBe(record);
      expect(stage.left).toEqual([]);
    }
    if (verdict === "Q" || verdict === "ASK") expect(stage.left.length).toBeLessThanOrEqual(1);
    if (verdict !== "OK" && !mail.edits) expect((await draftsOf(stage)).slice(0, drafts.length)).toEqual(drafts);
  });
});

test("the catalogue has at least 500 mails, each told apart from the others", () => {
  const names = catalogue.map(({ row, variant }) => `${row} ${variant}`);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(500);
});
