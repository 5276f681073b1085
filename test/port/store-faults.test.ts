import { hashToken } from "@afterword/core/token/token";
import { createStore } from "@afterword/store/create-store";
import { applicationKey as itemKey } from "@afterword/store/key";
import { createTable } from "@afterword/store/table";
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, GetCommand, PutCommand, ScanCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import { standingClock } from "./clock.ts";
import { startDynalite } from "./dynalite.ts";
import { dynamoClient } from "./dynamo-client.ts";
import { applicationKey, candidateId, newApplication, newCandidate } from "./record.ts";

const table = "afterword-faults";
const clock = standingClock("2026-12-01T12:00:00Z");
let server: Awaited<ReturnType<typeof startDynalite>>;
let client: DynamoDBClient;
beforeAll(async () => {
  server = await startDynalite();
  client = dynamoClient(server.endpoint);
  await createTable(client, table);
});
afterAll(async () => {
  client.destroy();
  await server.stop();
});

/** A client that loses the answer to the first try of every write that matches: the database did it, we never hear of it. */
const forgetful = (command: string): DynamoDBClient => {
  const forgetting = dynamoClient(server.endpoint);
  const tried = new WeakSet<object>();
  forgetting.middlewareStack.add(
    (next, context) => async (args) => {
      const answer = await next(args);
      if (context.commandName !== command || tried.has(args.input)) return answer;
      tried.add(args.input);
      throw Object.assign(new Error("socket hang up"), { name: "TimeoutError", code: "ECONNRESET" });
    },
    { step: "deserialize", priority: "high" },
  );
  return forgetting;
};

test("a table is made once, however often and by however many", async () => {
  await Promise.all([createTable(client, table), createTable(client, "afterword-twice"), createTable(client, "afterword-twice")]);
});

test("a write whose answer got lost is known as ours, not taken for a conflict", async () => {
  const forgetting = forgetful("PutItemCommand");
  const store = createStore(forgetting, { table, clock });
  const key = applicationKey("lost", "a");
  expect(await store.saveApplication(newApplication(key), null)).toMatchObject({ kind: "saved", value: { version: 1 } });
  expect(await store.saveApplication(newApplication(key), null)).toEqual({ kind: "conflict" });
  expect(await store.saveCandidate(newCandidate("lost", ["lost@home.example"]))).toMatchObject({ kind: "saved", value: { version: 1 } });
  forgetting.destroy();
});

test("a token whose taking was answered into the void is taken by that caller, once", async () => {
  const forgetting = forgetful("UpdateItemCommand");
  const store = createStore(forgetting, { table, clock });
  const login = { kind: "login", candidateId: candidateId("lost") } as const;
  await store.putToken(hashToken("lost"), login, "2026-12-01T13:00:00Z");
  expect(await store.takeToken(hashToken("lost"))).toEqual(login);
  expect(await store.takeToken(hashToken("lost"))).toBeNull();
  forgetting.destroy();
});

test("a damaged item is a fault that names it and where it is damaged, never what it says", async () => {
  const store = createStore(client, { table, clock });
  const key = applicationKey("hurt", "a");
  const application = newApplication(key);
  await store.saveApplication(application, null);
  const db = DynamoDBDocumentClient.from(client);
  for (const body of [JSON.stringify({ ...application, company: 7, role: "Secret role" }), "{ Secret role", undefined]) {
    await db.send(new PutCommand({ TableName: table, Item: { ...itemKey(key), version: 1, ...(body === undefined ? {} : { body }) } }));
    const error = await store.loadApplication(key).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: "StoreFault", code: "damaged", retryable: false });
    expect(String(error)).toContain("app_a");
    expect(String(error)).not.toContain("Secret");
  }
  // It can still be removed.
  await store.removeCandidate(key.candidateId);
  expect(await store.applicationsOf(key.candidateId)).toEqual([]);
});

test("a database that does not answer is a retryable fault, a table that is not there is not", async () => {
  const nowhere = dynamoClient("http://127.0.0.1:1", 1);
  const key = applicationKey("ann", "a");
  await expect(createStore(nowhere, { table, clock }).loadApplication(key)).rejects.toMatchObject({ code: "unavailable", retryable: true });
  await expect(createStore(client, { table: "missing", clock }).loadApplication(key)).rejects.toMatchObject({
    code: "unavailable",
    retryable: false,
  });
  nowhere.destroy();
});

test("every item that may expire carries whole epoch seconds for the database to remove it by", async () => {
  const store = createStore(client, { table, clock });
  await store.putToken(hashToken("ttl"), { kind: "session", candidateId: candidateId("ttl") }, "2026-12-01T12:00:00.5Z");
  const { Item } = await DynamoDBDocumentClient.from(client).send(
    new GetCommand({ TableName: table, Key: { pk: `token#${hashToken("ttl")}`, sk: "token" } }),
  );
  expect(Item?.expires).toBe(Date.UTC(2026, 11, 1, 12, 0, 1) / 1000);
});

test("addresses and names of counters are nowhere in a key", async () => {
  const store = createStore(client, { table: "afterword-twice", clock });
  await store.saveCandidate(newCandidate("ann", ["ann@home.example"]));
  await store.count("login:ann@home.example", "2026-12-01T13:00:00Z");
  const { Items = [] } = await DynamoDBDocumentClient.from(client).send(new ScanCommand({ TableName: "afterword-twice" }));
  expect(Items.length).toBeGreaterThan(4);
  for (const { pk, sk } of Items) expect(`${pk} ${sk}`).not.toContain("@");
});
