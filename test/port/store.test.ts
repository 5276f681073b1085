import type { Clock } from "@afterword/core/port/ports";
import { createStore } from "@afterword/store/create-store";
import { createMemoryStore } from "@afterword/store/memory-store";
import { createTable } from "@afterword/store/table";
import { DeleteTableCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { startDynalite } from "./dynalite.ts";
import { dynamoClient } from "./dynamo-client.ts";
import { type StoreFactory, storeContract } from "./store.contract.ts";

/** The adapter against any DynamoDB endpoint: a table for every test, removed afterwards. */
const onEndpoint = (open: () => Promise<{ endpoint: string; stop: () => Promise<void> }>): StoreFactory => {
  const tables: string[] = [];
  let client: DynamoDBClient;
  let stop = async () => {};
  return {
    start: async () => {
      const server = await open();
      client = dynamoClient(server.endpoint);
      stop = server.stop;
    },
    fresh: async (clock: Clock) => {
      const table = `afterword-contract-${process.pid}-${tables.length}`;
      tables.push(table);
      await createTable(client, table);
      return createStore(client, { table, clock });
    },
    stop: async () => {
      for (const TableName of tables) await client.send(new DeleteTableCommand({ TableName }));
      client.destroy();
      await stop();
    },
  };
};

storeContract("memory", { start: async () => {}, fresh: async (clock) => createMemoryStore({ clock }), stop: async () => {} });
storeContract("dynalite", onEndpoint(startDynalite));

const endpoint = process.env.AFTERWORD_TEST_DYNAMODB_ENDPOINT;
if (endpoint)
  storeContract(
    endpoint,
    onEndpoint(async () => ({ endpoint, stop: async () => {} })),
  );
