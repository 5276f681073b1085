import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { hashToken } from "@afterword/core/token/token";
import { openDatabase } from "@afterword/local/database/database";
import { homeAt } from "@afterword/local/home/home";
import { handIn } from "@afterword/local/smtp/hand-in";
import { ListTablesCommand, ScanCommand } from "@aws-sdk/client-dynamodb";
import { expect, test } from "vitest";
import { ask as askRuntime, outboxOf, start, variablesOf } from "../local/runtime-process.ts";
import { candidate, own } from "../stories/mails.ts";
import { sentOf } from "../stories/sent.ts";
import { chicago, dateHeader, type Sent } from "../stories/world.ts";
import { answerTo, began, drafted, forward, openStage } from "./stage.ts";

/** Words of the story that only its mails and its record hold. */
const privateWords = ["maya", "hollowpine", "mercy", "ruiz", "priya", "icu", "central time", "unit ran"];
const tokenOf = (mail: Sent): string => /^r-([a-z0-9]+)@/u.exec(mail.from)?.[1] ?? "";

/** Plays one story: a forward, questions to the service, answers to a draft, an answer nobody can read; then asks for the deletion. */
const play = async (world: {
  mail(raw: string, to?: string): Promise<void>;
  until(at: string): Promise<void>;
  sent(): Promise<Sent[]>;
}): Promise<Sent[]> => {
  const latest = async (subject: RegExp): Promise<Sent> => {
    const found = (await world.sent()).findLast((mail) => subject.test(mail.subject));
    if (!found) throw new Error(`no mail about ${subject}`);
    return found;
  };
  const answer = (to: Sent, said: string, id: string): Promise<void> => world.mail(answerTo(to, said, { id }), to.from);
  await world.mail(forward());
  await world.mail(own("history", { id: "o1", date: dateHeader(began) }));
  await world.mail(own("lunch on Friday?", { id: "o2", date: dateHeader(began) }));
  await world.until(chicago(drafted));
  await answer(await latest(/^How was it/), "2. how calmly the unit ran", "r1");
  const draft = await latest(/Draft: .* Ana Ruiz/);
  await answer(draft, "what do you think?", "r2");
  await answer(draft, "send", "r3");
  await world.until(chicago("2026-12-03T18:00:00"));
  await answer(await latest(/Draft: .* Marcus Bell/), "send tomorrow 9am", "r4");
  await world.mail(own("delete my data", { id: "o3", date: dateHeader(drafted) }));
  await answer(await latest(/^Delete everything/), "Yes, delete my data.", "r5");
  return world.sent();
};

test("in memory, delete my data leaves no record, no token that leads anywhere, and no raw mail", async () => {
  const stage = await openStage({ trustsLoopback: true });
  const { ports, candidateId } = stage;
  const key = (await ports.store.loadCandidate(candidateId))?.inboundKey ?? "";
  const sent = await play(stage);
  expect(sent.filter(({ to }) => to !== candidate.address)).toHaveLength(1);
  expect([...stage.kept.keys()]).toEqual([]);
  expect(await ports.store.loadCandidate(candidateId)).toBeNull();
  expect(await ports.store.applicationsOf(candidateId)).toEqual([]);
  expect(await ports.store.findByAddress(candidate.address)).toBeNull();
  expect(await ports.store.findByInboundKey(hashToken(key))).toBeNull();
  expect(await ports.store.nextDue()).toBeNull();
  const tokens = sent.map(tokenOf).filter(Boolean);
  expect(tokens.length).toBeGreaterThan(8);
  for (const token of tokens) expect(await ports.store.findToken(hashToken(token))).toBeNull();
  await stage.until(chicago("2027-06-01T12:00:00"));
  expect(await stage.sent()).toHaveLength(sent.length);
});

const filesIn = async (folder: string): Promise<string[]> => (await readdir(folder)).sort();

/** Everything that the database still answers with. */
const scanAll = async (folder: string): Promise<{ pk: string; text: string }[]> => {
  const { client, close } = await openDatabase(folder);
  const { TableNames = [] } = await client.send(new ListTablesCommand({}));
  const found: { pk: string; text: string }[] = [];
  for (const table of TableNames)
    for (const index of [undefined, "due", "list"]) {
      const { Items = [], LastEvaluatedKey } = await client.send(new ScanCommand({ TableName: table, ...(index && { IndexName: index }) }));
      expect(LastEvaluatedKey).toBeUndefined();
      found.push(...Items.map((item) => ({ pk: item.pk?.S ?? "", text: JSON.stringify(item).toLowerCase() })));
    }
  await close();
  return found;
};

/** The outbox stays: on one machine it is the candidate's own folder of mails, and so does candidate.json, which says what the variables said. */
test("on one machine, delete my data leaves nothing in the tables, the folders of mails and the log", async () => {
  const variables = await variablesOf();
  const runtime = await start(variables);
  const home = homeAt(String(variables.AFTERWORD_HOME));
  const sent = async (): Promise<Sent[]> => Promise.all((await outboxOf(variables)).map(({ text }) => sentOf(Buffer.from(text))));
  const mail = async (raw: string, to = "in@afterword.localhost"): Promise<void> => {
    const handed = await handIn({ port: runtime.smtpPort, from: candidate.address, to, raw: Buffer.from(raw) });
    expect(handed).toEqual({ kind: "taken" });
    await askRuntime(variables, "quiet");
  };
  const until = async (to: string): Promise<void> => void (await askRuntime(variables, "clock", { to }));
  const all = await play({ mail, until, sent });
  expect(all.filter(({ to }) => to !== candidate.address)).toHaveLength(1);
  expect(await runtime.end("SIGTERM")).toBe(0);

  expect(await filesIn(home.mail)).toEqual([]);
  expect(await filesIn(home.inbox)).toEqual([]);
  expect(await filesIn(home.setAside)).toEqual([]);
  const left = await scanAll(home.database);
  expect(left.filter(({ pk }) => !pk.startsWith("count#"))).toEqual([]);
  const tokens = all.map(tokenOf).filter(Boolean);
  expect(tokens.length).toBeGreaterThan(8);
  const log = runtime.lines.join("\n").toLowerCase().replaceAll("in@afterword.localhost", "");
  expect(runtime.lines.length).toBeGreaterThan(10);
  for (const secret of [...privateWords, ...tokens]) {
    expect(
      left.some(({ text }) => text.includes(secret)),
      `the tables hold "${secret}"`,
    ).toBe(false);
    expect(log.includes(secret), `the log tells "${secret}"`).toBe(false);
  }
  expect(log).not.toContain("@");
  expect((await outboxOf(variables)).length).toBe(all.length);
  expect(await readFile(join(home.folder, "candidate.json"), "utf8")).toContain(candidate.address);
});
