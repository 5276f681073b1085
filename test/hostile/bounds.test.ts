import { startReader } from "@afterword/local/reader/guarded-reader";
import { createMailReader } from "@afterword/mail/mail-reader";
import { afterAll, beforeAll, expect, test } from "vitest";
import { catalogue } from "./catalogue.ts";
import { letPass, notesOf, verdictOf } from "./judge.ts";
import { openStage, playStory, recipientOf, type Story } from "./stage.ts";
import { bytes, forward } from "./write.ts";

/** The rows about size and shape, every sixth variant: each row is met, and the process is worn out in one run as it is in life. */
const bounded = catalogue.filter(({ row, to }) => /^(?:MB|TX|IC|AT)/.test(row) && to === "open").filter((_, index) => index % 6 === 0);

const reader = startReader(createMailReader());
let story: Story;
beforeAll(async () => {
  story = await playStory();
});
afterAll(() => reader.stop());

test.each(bounded)("$row $variant, read in a process of its own", async (mail) => {
  const stage = await openStage(undefined, reader.mail);
  const taken = await stage.take(mail.raw(story.shown), { recipients: [await recipientOf(stage, mail.to)], ...mail.arrival });
  await letPass(stage);
  const verdict = verdictOf(taken, 0);
  // On a busy machine the bounds of time may come before those of shape.
  expect(verdict === "Q" || mail.may.includes(verdict), JSON.stringify(taken)).toBe(true);
  expect(notesOf(stage)).toEqual([]);
});

test("after all of them a good mail is read", async () => {
  const stage = await openStage(undefined, reader.mail);
  expect(await stage.take(bytes(forward("good")))).toMatchObject({ kind: "recorded" });
});
