import { ConditionalCheckFailedException, type DynamoDBClient, DynamoDBServiceException } from "@aws-sdk/client-dynamodb";
import {
  BatchGetCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import { type Clause, namesIn } from "./clause.ts";
import type { Key } from "./key.ts";
import { StoreFault } from "./store-fault.ts";

export type Item = Record<string, unknown>;

/** `refused`: the condition did not hold. `repeated`: the SDK had tried before, so an earlier try of ours may be what is in the way. */
export type Written = { kind: "done"; item: Item } | { kind: "refused"; repeated: boolean };

export type QueryRequest = {
  index?: string;
  where: Clause;
  newestFirst?: boolean;
  limit?: number;
  after?: Item;
  /** Attributes to return instead of all, each written `#name`. */
  only?: string;
};

/** One table: the few calls the store makes, with their faults made ours. Reads of the table are strongly consistent; indexes cannot be. */
export type Records = {
  get(key: Key): Promise<Item | null>;
  /** At most 100 keys. In the order of the keys, without those that are not there. */
  getAll(keys: Key[]): Promise<Item[]>;
  put(item: Key & Item, when?: Clause): Promise<Written>;
  update(key: Key, change: Clause, when: Clause): Promise<Written>;
  delete(key: Key, when?: Clause): Promise<Written>;
  query(request: QueryRequest): Promise<{ items: Item[]; next: Item | null }>;
};

const withClause = (when: Clause | undefined) =>
  when === undefined
    ? {}
    : {
        ConditionExpression: when.text,
        ExpressionAttributeNames: namesIn(when.text),
        ...(when.values && Object.keys(when.values).length > 0 ? { ExpressionAttributeValues: when.values } : {}),
      };

/** An answer that says no is final, except for throttling; no answer, or one about the service itself, is worth another try. */
const isRetryable = (error: unknown): boolean => {
  if (!(error instanceof DynamoDBServiceException)) return true;
  const status = error.$metadata.httpStatusCode ?? 500;
  return status >= 500 || error.$retryable !== undefined || /Throttl|Throughput|LimitExceeded/.test(error.name);
};

const unavailable = (call: string, cause: unknown): StoreFault =>
  new StoreFault("unavailable", `${call} failed: ${cause instanceof Error ? cause.name : "unknown"}`, {
    retryable: isRetryable(cause),
    cause,
  });

const asked = async <T>(call: string, answer: Promise<T>): Promise<T> => {
  try {
    return await answer;
  } catch (cause) {
    throw unavailable(call, cause);
  }
};

const written = async (call: string, answer: Promise<{ Attributes?: Item | undefined }>): Promise<Written> => {
  try {
    return { kind: "done", item: (await answer).Attributes ?? {} };
  } catch (cause) {
    if (cause instanceof ConditionalCheckFailedException) return { kind: "refused", repeated: (cause.$metadata.attempts ?? 1) > 1 };
    throw unavailable(call, cause);
  }
};

export const createRecords = (client: DynamoDBDocumentClient | DynamoDBClient, table: string): Records => {
  const db =
    client instanceof DynamoDBDocumentClient
      ? client
      : DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });

  return {
    get: async (key) =>
      (await asked("GetItem", db.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true })))).Item ?? null,

    getAll: async (keys) => {
      const found = new Map<string, Item>();
      let left = keys;
      // An answer ends at 16 MB and names the keys it left out. Three answers with nothing in them are throttling.
      for (let empty = 0; left.length > 0; ) {
        const request = { RequestItems: { [table]: { Keys: left, ConsistentRead: true } } };
        const answer = await asked("BatchGetItem", db.send(new BatchGetCommand(request)));
        const items = answer.Responses?.[table] ?? [];
        for (const item of items) found.set(`${item.pk}\n${item.sk}`, item);
        left = (answer.UnprocessedKeys?.[table]?.Keys ?? []).map((key) => ({ pk: String(key.pk), sk: String(key.sk) }));
        empty = items.length === 0 ? empty + 1 : 0;
        if (left.length > 0 && empty === 3) throw new StoreFault("unavailable", "BatchGetItem answered nothing", { retryable: true });
      }
      return keys.map(({ pk, sk }) => found.get(`${pk}\n${sk}`)).filter((item) => item !== undefined);
    },

    put: (item, when) => written("PutItem", db.send(new PutCommand({ TableName: table, Item: item, ...withClause(when) }))),

    update: (key, change, when) =>
      written(
        "UpdateItem",
        db.send(
          new UpdateCommand({
            TableName: table,
            Key: key,
            UpdateExpression: change.text,
            ConditionExpression: when.text,
            ExpressionAttributeNames: namesIn(change.text, when.text),
            ExpressionAttributeValues: { ...change.values, ...when.values },
            ReturnValues: "ALL_NEW",
          }),
        ),
      ),

    delete: (key, when) => written("DeleteItem", db.send(new DeleteCommand({ TableName: table, Key: key, ...withClause(when) }))),

    query: async ({ index, where, newestFirst, limit, after, only }) => {
      const answer = await asked(
        "Query",
        db.send(
          new QueryCommand({
            TableName: table,
            ...(index === undefined ? { ConsistentRead: true } : { IndexName: index }),
            KeyConditionExpression: where.text,
            ExpressionAttributeNames: namesIn(where.text, only ?? ""),
            ExpressionAttributeValues: where.values ?? {},
            ScanIndexForward: newestFirst !== true,
            ...(limit === undefined ? {} : { Limit: limit }),
            ...(after === undefined ? {} : { ExclusiveStartKey: after }),
            ...(only === undefined ? {} : { ProjectionExpression: only }),
          }),
        ),
      );
      return { items: answer.Items ?? [], next: answer.LastEvaluatedKey ?? null };
    },
  };
};

/** Every page of a query, up to `most` items. */
export const queryAll = async (records: Records, request: QueryRequest, most = Number.POSITIVE_INFINITY): Promise<Item[]> => {
  const items: Item[] = [];
  let after: Item | null = null;
  do {
    const page: { items: Item[]; next: Item | null } = await records.query({ ...request, ...(after === null ? {} : { after }) });
    items.push(...page.items);
    after = page.next;
  } while (after !== null && items.length < most);
  return items.length > most ? items.slice(0, most) : items;
};
