import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import {
  CreateTableCommand,
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

/** Writes one item over and over, moving it in the index each time, and says each write when it is answered. */
const writer = `
  const { openDatabase } = await import(process.argv[1]);
  const { PutItemCommand } = await import("@aws-sdk/client-dynamodb");
  const { client } = await openDatabase(process.argv[2]);
  for (let n = Number(process.argv[3]); ; n += 1) {
    const at = String(n).padStart(9, "0");
    await client.send(new PutItemCommand({ TableName: "due", Item: { pk: { S: "a" }, lane: { S: "0" }, at: { S: at } } }));
    console.log(n);
  }
`;

test("a process killed while it writes leaves every answered write, and index and item in step", async () => {
  const folder = await temporaryFolder();
  const made = await openDatabase(folder);
  await made.client.send(dueTable);
  await made.close();
  const module = pathToFileURL(join(import.meta.dirname, "database.ts")).href;
  let last = 0;
  for (let round = 0; round < 5; round += 1) {
    const child = spawn(process.execPath, ["--input-type=module", "-e", writer, module, folder, String(last + 1)], {
      cwd: import.meta.dirname,
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = once(child, "exit");
    let answered = 0;
    for await (const line of createInterface(child.stdout)) {
      last = Number(line);
      answered += 1;
      if (answered === 20 + round * 7) child.kill("SIGKILL");
    }
    await ended;
    const { client, close } = await openDatabase(folder);
    const item = await client.send(new GetItemCommand({ TableName: "due", Key: { pk: { S: "a" } } }));
    const index = await client.send(
      new QueryCommand({
        TableName: "due",
        IndexName: "byTime",
        KeyConditionExpression: "lane = :s",
        ExpressionAttributeValues: { ":s": { S: "0" } },
      }),
    );
    await close();
    expect(Number(item.Item?.at?.S)).toBeGreaterThanOrEqual(last);
    expect(index.Items?.map((entry) => entry.at?.S)).toEqual([item.Item?.at?.S]);
    last = Number(item.Item?.at?.S);
  }
});
