import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { handIn } from "@afterword/local/smtp/hand-in";
import { expect, test } from "vitest";
import { confirmation } from "./mails.ts";
import { ask, outboxOf, start, type Variables, variablesOf } from "./runtime-process.ts";

const hospitals = ["Alder", "Birch", "Cedar", "Dogwood"].map((tree) => `${tree} Hospital`);
const hand = (port: number, raw: Uint8Array) => handIn({ port, from: "maya@hollowpine.example", to: "in@afterword.localhost", raw });

/** Everything that was taken in is on record once, with one receipt each, and nothing waits. */
const expectAllRecordedOnce = async (variables: Variables): Promise<void> => {
  const { applications } = (await ask(variables, "export")) as { applications: { company: string }[] };
  expect(applications.map(({ company }) => company).sort()).toEqual(hospitals);
  const receipts = await outboxOf(variables);
  expect(receipts).toHaveLength(hospitals.length);
  expect(receipts.some(({ note }) => note)).toBe(false);
  expect(await readdir(join(String(variables.AFTERWORD_HOME), "inbox"))).toEqual([]);
};

test("mails answered with 250 just before kill -9 are all worked after the restart, each once", async () => {
  const variables = await variablesOf();
  const runtime = await start(variables);
  const handed = await Promise.all(hospitals.map((hospital) => hand(runtime.smtpPort, confirmation(hospital))));
  expect(handed).toEqual(hospitals.map(() => ({ kind: "taken" })));
  await runtime.end("SIGKILL");
  await start(variables);
  await ask(variables, "quiet");
  await expectAllRecordedOnce(variables);
});

test("killed again and again while it works, it ends with everything done once", async () => {
  const variables = await variablesOf();
  for (const hospital of hospitals) {
    const runtime = await start(variables);
    expect(await hand(runtime.smtpPort, confirmation(hospital))).toEqual({ kind: "taken" });
    await runtime.end("SIGKILL");
  }
  await start(variables);
  await ask(variables, "quiet");
  await expectAllRecordedOnce(variables);
});

test("a mail that was handed in again because nobody knew whether the first was taken is recorded once", async () => {
  const variables = await variablesOf();
  const first = await start(variables);
  for (const hospital of hospitals) await hand(first.smtpPort, confirmation(hospital));
  await first.end("SIGKILL");
  const second = await start(variables);
  for (const hospital of hospitals) await hand(second.smtpPort, confirmation(hospital));
  await ask(variables, "quiet");
  await expectAllRecordedOnce(variables);
});
