import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Clock } from "@afterword/core/port/ports";
import type { Store } from "@afterword/core/port/store";
import { openDatabase } from "@afterword/local/database/database";
import { rememberingStore } from "@afterword/local/database/remembering-store";
import { createStore } from "@afterword/store/create-store";
import { createMemoryStore } from "@afterword/store/memory-store";
import { createTable } from "@afterword/store/table";
import { DeleteTableCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { startDynalite } from "./dynalite.ts";
import { dynamoClient } from "./dynamo-client.ts";
import { type StoreFactory, storeContract } from "./store.contract.ts";

/** The adapter on any DynamoDB: a table for every test, removed afterwards. */
const onDatabase = (
  open: () => Promise<{ client: DynamoDBClient; stop: () => Promise<void> }>,
  around: (store: Store) => Store = (store) => store,
): StoreFactory => {
  const tables: string[] = [];
  let client: DynamoDBClient;
  let stop = async () => {};
  return {
    start: async () => {
      ({ client, stop } = await open());
    },
    fresh: async (clock: Clock) => {
      const table = `afterword-contract-${process.pid}-${tables.length}`;
      tables.push(table);
      await createTable(client, table);
      return around(createStore(client, { table, clock }));
    },
    stop: async () => {
      for (const TableName of tables) await client.send(new DeleteTableCommand({ TableName }));
      await stop();
    },
  };
};

storeContract("memory", { start: async () => {}, fresh: async (clock) => createMemoryStore({ clock }), stop: async () => {} });
storeContract(
  "dynalite",
  onDatabase(async () => {
    const server = await startDynalite();
    return { client: dynamoClient(server.endpoint), stop: server.stop };
  }),
);
const openFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), "afterword-database-"));
  const database = await openDatabase(folder);
  const stop = async () => {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { client: database.client, stop };
};
storeContract("the one-machine runtime's database", onDatabase(openFolder));
storeContract("the one-machine runtime's database, remembered", onDatabase(openFolder, rememberingStore));

const endpoint = process.env.AFTERWORD_TEST_DYNAMODB_ENDPOINT;
if (endpoint)
  storeContract(
    endpoint,
    onDatabase(async () => ({ client: dynamoClient(endpoint), stop: async () => {} })),
  );
