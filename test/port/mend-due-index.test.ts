import { rm } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Store } from "@afterword/core/port/store";
import { createStore, defaultShards } from "@afterword/store/create-store";
import { dueShard, applicationKey as itemKey } from "@afterword/store/key";
import { mendDueIndex } from "@afterword/store/mend-due-index";
import { createTable } from "@afterword/store/table";
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import { standingClock } from "./clock.ts";
import { makeFolder, startDynalite } from "./dynalite.ts";
import { dynamoClient } from "./dynamo-client.ts";
import { applicationKey, candidateId, newApplication } from "./record.ts";

type Level = {
  iterator(range: { gte: string; lt: string }): { all(): Promise<[string, unknown][]> };
  put(key: string, value: unknown): Promise<void>;
  del(key: string): Promise<void>;
  close(): Promise<void>;
};
const require = createRequire(import.meta.url);
const { Level } = createRequire(require.resolve("dynalite"))("level") as { Level: new (path: string, options: object) => Level };

const table = "afterword-mend";
const clock = standingClock("2026-12-01T12:00:00Z");
const noon = "2026-12-01T12:00:00Z";
const later = "2027-01-01T00:00:00Z";
let folder: string;
beforeAll(async () => {
  folder = await makeFolder();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The database runs while `use` does; before and after it lies still on disk. */
const running = async (use: (store: Store, client: DynamoDBClient) => Promise<void>): Promise<void> => {
  const server = await startDynalite(folder);
  const client = dynamoClient(server.endpoint);
  await createTable(client, table);
  await use(createStore(client, { table, clock }), client);
  client.destroy();
  await server.stop();
};

/** The rows of the table itself, without its indexes, as they lie on disk. */
const onDisk = async <T>(use: (level: Level, rows: Map<string, unknown>) => Promise<T>): Promise<T> => {
  const level = new Level(folder, { valueEncoding: "json" });
  const rows = await level.iterator({ gte: `item-${table}~`, lt: `item-${table}~\xff` }).all();
  const result = await use(level, new Map(rows));
  await level.close();
  return result;
};

const saveAll = async (store: Store, due: Record<string, string | null>): Promise<void> => {
  for (const [id, dueAt] of Object.entries(due)) {
    const key = applicationKey("ann", id);
    await store.saveApplication((await store.loadApplication(key)) ?? newApplication(key), dueAt);
  }
};

test("an index that a killed database left ahead of its items is mended, whatever is wrong with it", async () => {
  await running((store) => saveAll(store, { right: noon, missing: noon, elsewhere: noon, none: null }));
  const before = await onDisk(async (_level, rows) => rows);
  await running((store) => saveAll(store, { right: noon, missing: null, elsewhere: later, none: later, phantom: later }));
  // The index of the second round with the items of the first: what a kill between the two leaves behind.
  await onDisk(async (level, rows) => {
    for (const key of rows.keys()) await level.del(key);
    for (const [key, value] of before) await level.put(key, value);
  });

  await running(async (store, client) => {
    const due = async () =>
      (await store.listDue("2028-01-01T00:00:00Z", 100)).map(({ key, dueAt }) => `${key.applicationId} ${dueAt}`).sort();
    const asSaved = ["elsewhere", "missing", "right"].map((id) => `app_${id} ${noon}`);
    expect(await due()).toEqual([`app_elsewhere ${later}`, `app_none ${later}`, `app_phantom ${later}`, `app_right ${noon}`]);
    expect(await mendDueIndex(client, { table })).toBe(4);
    expect(await due()).toEqual(asSaved);
    expect(await mendDueIndex(client, { table })).toBe(0);
    expect((await store.applicationsOf(candidateId("ann"))).map(({ id, version }) => `${id} ${version}`)).toHaveLength(4);

    // Killed while mending: the item stands at the wrong place, and knows the right one.
    const right = { dueShard: dueShard("app_right", defaultShards), dueAt: "2026-12-01T12:00:00.000000000Z" };
    await DynamoDBDocumentClient.from(client).send(
      new UpdateCommand({
        TableName: table,
        Key: itemKey(applicationKey("ann", "right")),
        UpdateExpression: "SET dueAt = :wrong, mending = :right",
        ExpressionAttributeValues: { ":wrong": "2027-06-01T00:00:00.000000000Z", ":right": right },
      }),
    );
    expect(await mendDueIndex(client, { table })).toBe(1);
    expect(await due()).toEqual(asSaved);
    expect(await mendDueIndex(client, { table })).toBe(0);
  });
});
