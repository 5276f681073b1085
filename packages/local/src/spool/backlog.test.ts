import { type ApplicationKey, applicationIdSchema, candidateIdSchema } from "@afterword/core/id";
import { expect, test } from "vitest";
import { createBacklog } from "./backlog.ts";

const keyOf = (name: string): ApplicationKey => ({
  candidateId: candidateIdSchema.parse("can_maya"),
  applicationId: applicationIdSchema.parse(`app_${name}`),
});

const stage = () => {
  const woken: string[][] = [];
  const backlog = createBacklog(async (keys) => void woken.push(keys.map(({ applicationId }) => applicationId)));
  /** Works one mail of an application, and tells whether its waking was postponed. */
  const mail = (name: string, last = false) => backlog.work(last, async () => backlog.postpone(keyOf(name)));
  return { woken, backlog, mail };
};

test("a mail that nobody waits behind wakes its application itself", async () => {
  const { woken, mail } = stage();
  expect(await mail("a", true)).toBe(false);
  expect(woken.flat()).toEqual([]);
});

test("mails that others wait behind share one waking, at the last of them", async () => {
  const { woken, mail } = stage();
  for (const name of ["a", "b", "a", "a"]) expect(await mail(name)).toBe(true);
  expect(woken).toEqual([]);
  expect(await mail("c", true)).toBe(false);
  expect(woken).toEqual([["app_a", "app_b"]]);
});

test("what was postponed is woken though the last mail fails", async () => {
  const { woken, mail, backlog } = stage();
  await mail("a");
  await expect(
    backlog.work(true, async () => {
      throw new Error("not now");
    }),
  ).rejects.toThrow("not now");
  expect(woken).toEqual([["app_a"]]);
  expect(backlog.isWorking()).toBe(false);
});

test("no application waits for more mails than its outbox can keep what is to be said of", async () => {
  const { mail } = stage();
  const answers = [];
  for (let n = 0; n < 90; n += 1) answers.push(await mail("a"));
  expect(answers.filter((postponed) => !postponed)).toHaveLength(3);
});

test("nobody waits for the end of a long backlog", async () => {
  const { woken, mail } = stage();
  for (let n = 0; n < 250; n += 1) await mail(`n${n}`);
  expect(woken.map((keys) => keys.length)).toEqual([100, 100]);
  for (let n = 0; n < 1000; n += 1) await mail(`m${n % 90}`);
  expect(woken.length).toBeGreaterThan(2);
});

test("outside of a mail's turn nothing is postponed", () => {
  expect(stage().backlog.postpone(keyOf("a"))).toBe(false);
});
