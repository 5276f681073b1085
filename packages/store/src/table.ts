import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  type DynamoDBClient,
  DynamoDBServiceException,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from "@aws-sdk/client-dynamodb";

/** The due index: sparse, only applications with something to do are in it. Sharded, because all of them wait for nearby times. */
export const dueIndex = "due";
/** The list index: a candidate's applications by creation. Its keys never change, so that saving an application costs it nothing. */
export const listIndex = "list";

/**
 * The one table, as data: what is deployed must equal it. Both indexes hold keys only; whole items are read from the
 * table itself, consistently.
 */
export const tableDefinition = {
  keys: { hash: "pk", range: "sk" },
  attributes: { pk: "S", sk: "S", dueShard: "S", dueAt: "S", listOf: "S", listAt: "S" },
  indexes: {
    [dueIndex]: { hash: "dueShard", range: "dueAt", projection: "KEYS_ONLY" },
    [listIndex]: { hash: "listOf", range: "listAt", projection: "KEYS_ONLY" },
  },
  /** Epoch seconds; the database removes expired items some time later, reads do not see them even before. */
  timeToLive: "expires",
  billing: "PAY_PER_REQUEST",
} as const;

const keySchema = (keys: { hash: string; range: string }) => [
  { AttributeName: keys.hash, KeyType: "HASH" as const },
  { AttributeName: keys.range, KeyType: "RANGE" as const },
];

/** The definition as the request that makes it. */
export const createTableInput = (table: string): CreateTableCommandInput => ({
  TableName: table,
  BillingMode: tableDefinition.billing,
  KeySchema: keySchema(tableDefinition.keys),
  AttributeDefinitions: Object.entries(tableDefinition.attributes).map(([AttributeName, AttributeType]) => ({
    AttributeName,
    AttributeType,
  })),
  GlobalSecondaryIndexes: Object.entries(tableDefinition.indexes).map(([IndexName, index]) => ({
    IndexName,
    KeySchema: keySchema(index),
    Projection: { ProjectionType: index.projection },
  })),
});

const isNamed = (error: unknown, ...names: string[]): boolean => error instanceof DynamoDBServiceException && names.includes(error.name);

/** Switches TTL on where the database knows it. An embedded one does not, and needs it only to save space. */
const enableTimeToLive = async (client: DynamoDBClient, table: string): Promise<void> => {
  const specification = { AttributeName: tableDefinition.timeToLive, Enabled: true };
  try {
    await client.send(new UpdateTimeToLiveCommand({ TableName: table, TimeToLiveSpecification: specification }));
  } catch (error) {
    // ValidationException: it is on already.
    if (!isNamed(error, "UnknownOperationException", "ValidationException")) throw error;
  }
};

/** Makes the table unless it is there, and waits until it can be used. Idempotent; two at a time are fine. For the one-machine runtime and tests. */
export const createTable = async (client: DynamoDBClient, table: string): Promise<void> => {
  try {
    await client.send(new CreateTableCommand(createTableInput(table)));
  } catch (error) {
    if (!isNamed(error, "ResourceInUseException")) throw error;
  }
  const { Table } = await client.send(new DescribeTableCommand({ TableName: table }));
  if (Table?.TableStatus !== "ACTIVE") {
    await waitUntilTableExists({ client, maxWaitTime: 120, minDelay: 1, maxDelay: 2 }, { TableName: table });
  }
  await enableTimeToLive(client, table);
};
