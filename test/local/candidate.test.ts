import { expect, test } from "vitest";
import { ask, start, type Variables, variablesOf } from "./runtime-process.ts";

type Profile = { id: string; name: string; timeZone: string; addresses: { address: string; verified: boolean }[] };

/** Starts, looks at the candidate on record, and stops. */
const candidateUnder = async (variables: Variables): Promise<Profile> => {
  const runtime = await start(variables);
  const { candidate } = (await ask(variables, "export")) as { candidate: Profile };
  await runtime.end("SIGTERM");
  return candidate;
};

test("without AFTERWORD_CANDIDATE the candidate is You", async () => {
  const profile = await candidateUnder(await variablesOf({ AFTERWORD_CANDIDATE: "", AFTERWORD_TIME_ZONE: "" }));
  expect(profile).toMatchObject({ name: "You", addresses: [{ address: "you@localhost", verified: true }], timeZone: process.env.TZ });
});

test("another AFTERWORD_CANDIDATE is the same candidate with another name and address", async () => {
  const variables = await variablesOf({ AFTERWORD_CANDIDATE: "" });
  const first = await candidateUnder(variables);
  const second = await candidateUnder({
    ...variables,
    AFTERWORD_CANDIDATE: "Jane Doe <jane@a.example>",
    AFTERWORD_TIME_ZONE: "Europe/Berlin",
  });
  expect(second).toMatchObject({
    id: first.id,
    name: "Jane Doe",
    addresses: [{ address: "jane@a.example", verified: true }],
    timeZone: "Europe/Berlin",
  });
});

test("a variable that is no longer set changes nothing", async () => {
  const variables = await variablesOf();
  const first = await candidateUnder(variables);
  expect(await candidateUnder({ ...variables, AFTERWORD_CANDIDATE: "", AFTERWORD_TIME_ZONE: "" })).toEqual(first);
});
