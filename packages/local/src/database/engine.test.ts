import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import {
  CreateTableCommand,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteItemsCommand,
} from "@aws-sdk/client-dynamodb";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { openDatabase } from "./database.ts";

const dueTable = new CreateTableCommand({
  TableName: "due",
  BillingMode: "PAY_PER_REQUEST",
  KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }],
  AttributeDefinitions: ["pk", "lane", "at"].map((AttributeName) => ({ AttributeName, AttributeType: "S" as const })),
  GlobalSecondaryIndexes: [
    {
      IndexName: "byTime",
      KeySchema: [
        { AttributeName: "lane", KeyType: "HASH" },
        { AttributeName: "at", KeyType: "RANGE" },
      ],
      Projection: { ProjectionType: "KEYS_ONLY" },
    },
  ],
});

const open = async (folder: string) => {
  const database = await openDatabase(folder);
  onTestFinished(() => database.close());
  return database;
};

test("an item is there after the database was closed and opened again", async () => {
  const folder = await temporaryFolder();
  const first = await openDatabase(folder);
  await first.client.send(dueTable);
  await first.client.send(new PutItemCommand({ TableName: "due", Item: { pk: { S: "a" } } }));
  await first.close();
  const { client } = await open(folder);
  expect((await client.send(new GetItemCommand({ TableName: "due", Key: { pk: { S: "a" } } }))).Item).toEqual({ pk: { S: "a" } });
});

test("every write is on the disk before its answer: none forgets to sync", async () => {
  const synced: unknown[] = [];
  const { ClassicLevel } = createRequire(createRequire(import.meta.url).resolve("dynalite"))("classic-level") as {
    ClassicLevel: { prototype: { _batch(operations: unknown, options: { sync?: boolean }): Promise<void> } };
  };
  const { _batch } = ClassicLevel.prototype;
  onTestFinished(() => {
    ClassicLevel.prototype._batch = _batch;
  });
  ClassicLevel.prototype._batch = function (operations, options) {
    synced.push(options.sync);
    return _batch.call(this, operations, options);
  };
  const { client } = await open(await temporaryFolder());
  await client.send(dueTable);
  await client.send(new PutItemCommand({ TableName: "due", Item: { pk: { S: "a" }, lane: { S: "l" }, at: { S: "1" } } }));
  await client.send(new DeleteItemCommand({ TableName: "due", Key: { pk: { S: "a" } } }));
  expect(synced.length).toBeGreaterThanOrEqual(3);
  expect(new Set(synced)).toEqual(new Set([true]));
});

test("a table can be used as soon as its making is answered", async () => {
  const { client } = await open(await temporaryFolder());
  await client.send(dueTable);
  expect((await client.send(new ScanCommand({ TableName: "due" }))).Count).toBe(0);
});

test("of writes that all want to be the first, one is", async () => {
  const { client } = await open(await temporaryFolder());
  await client.send(dueTable);
  const tries = Array.from({ length: 20 }, (_, number) =>
    client.send(
      new PutItemCommand({
        TableName: "due",
        Item: { pk: { S: "a" }, by: { N: String(number) } },
        ConditionExpression: "attribute_not_exists(pk)",
      }),
    ),
  );
  const settled = await Promise.allSettled(tries);
  expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(settled.flatMap((one) => (one.status === "rejected" ? [(one.reason as Error).name] : []))).toEqual(
    Array(19).fill("ConditionalCheckFailedException"),
  );
});

test("what the engine cannot do is refused as DynamoDB would", async () => {
  const { client } = await open(await temporaryFolder());
  await expect(client.send(new TransactWriteItemsCommand({ TransactItems: [] }))).rejects.toMatchObject({
    name: "UnknownOperationException",
  });
  await expect(client.send(new GetItemCommand({ TableName: "none", Key: { pk: { S: "a" } } }))).rejects.toThrow("not found");
});

test("a folder that another holds is refused", async () => {
  const folder = await temporaryFolder();
  await open(folder);
  await expect(openDatabase(folder)).rejects.toThrow();
});

const put = (at: string) => new PutItemCommand({ TableName: "due", Item: { pk: { S: "a" }, lane: { S: "0" }, at: { S: at } } });

/** The time of the item, and the times that the index knows. */
const timesIn = async (folder: string) => {
  const { client, close } = await openDatabase(folder);
  const { Item } = await client.send(new GetItemCommand({ TableName: "due", Key: { pk: { S: "a" } } }));
  const values = { ":lane": { S: "0" } };
  const { Items } = await client.send(
    new QueryCommand({ TableName: "due", IndexName: "byTime", KeyConditionExpression: "lane = :lane", ExpressionAttributeValues: values }),
  );
  await close();
  return { item: Item?.at?.S, index: Items?.map((entry) => entry.at?.S) };
};

test("whenever the process dies in the middle of a write, index and item are in step", async () => {
  const folder = await temporaryFolder();
  const { client } = await open(join(folder, "live"));
  await client.send(dueTable);
  await client.send(put("1"));
  let answered = false;
  const written = client.send(put("2")).then(() => {
    answered = true;
  });
  const copies: string[] = [];
  while (!answered) {
    copies.push(join(folder, `copy-${copies.length}`));
    cpSync(join(folder, "live"), String(copies.at(-1)), { recursive: true });
    await new Promise(setImmediate);
  }
  await written;
  for (const copy of copies) {
    const { item, index } = await timesIn(copy);
    expect(["1", "2"]).toContain(item);
    expect(index).toEqual([item]);
  }
});

/** Writes one item over and over and says each write when it is answered. */
const writer = `
  const { openDatabase } = await import(process.argv[1]);
  const { PutItemCommand } = await import("@aws-sdk/client-dynamodb");
  const { client } = await openDatabase(process.argv[2]);
  for (let n = 100; ; n += 1) {
    await client.send(new PutItemCommand({ TableName: "due", Item: { pk: { S: "a" }, lane: { S: "0" }, at: { S: String(n) } } }));
    console.log(n);
  }
`;

test("a process killed while it writes leaves every answered write", async () => {
  const folder = await temporaryFolder();
  const made = await openDatabase(folder);
  await made.client.send(dueTable);
  await made.close();
  const module = pathToFileURL(join(import.meta.dirname, "database.ts")).href;
  const child = spawn(process.execPath, ["--input-type=module", "-e", writer, module, folder], {
    cwd: import.meta.dirname,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  let last = 0;
  for await (const line of createInterface(child.stdout)) {
    last = Number(line);
    if (last === 130) child.kill("SIGKILL");
  }
  await ended;
  const { item, index } = await timesIn(folder);
  expect(Number(item)).toBeGreaterThanOrEqual(last);
  expect(index).toEqual([item]);
});
