import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, ScanCommand } from "@aws-sdk/lib-dynamodb";
import { type Clause, storedAs } from "./clause.ts";
import { defaultShards } from "./create-store.ts";
import { applicationPrefix, type Key } from "./key.ts";
import { createRecords, type Item, queryAll, type Records } from "./records.ts";
import { dueIndex } from "./table.ts";

type Place = { dueShard: string; dueAt: string };

const placeOf = (item: Item): Place | null =>
  typeof item.dueShard === "string" && typeof item.dueAt === "string" ? { dueShard: item.dueShard, dueAt: item.dueAt } : null;

const placed = (item: Item, place: Place | null): Key & Item => {
  const { dueShard: _shard, dueAt: _at, mending: _mending, ...rest } = item;
  return { ...rest, ...place, pk: String(item.pk), sk: String(item.sk) };
};

/** Nobody else writes at the start; should somebody all the same, their write wins. */
const asRead = (item: Item | undefined): Clause => storedAs(Number(item?.version ?? 0));

/**
 * Brings one application's row of the index in line with the item. The database is told the wrong place first and the
 * right one after it: so it takes the wrong row away and makes the right one. `mending` keeps the right place, should
 * we die between the two.
 */
const mendOne = async (records: Records, key: Key, item: Item | undefined, wrong: Place[]): Promise<void> => {
  const right = item === undefined ? null : item.mending === undefined ? placeOf(item) : (item.mending as Place | null);
  for (const place of wrong) await records.put({ ...placed(item ?? key, place), mending: right }, asRead(item));
  if (item === undefined) await records.delete(key, asRead(item));
  else await records.put(placed(item, right), asRead(item));
};

const applicationItems = async (db: DynamoDBDocumentClient, table: string): Promise<Item[]> => {
  const items: Item[] = [];
  let after: Item | undefined;
  do {
    const page = await db.send(
      new ScanCommand({ TableName: table, ConsistentRead: true, ...(after === undefined ? {} : { ExclusiveStartKey: after }) }),
    );
    // One without a body is what we left ourselves, dying between the two writes.
    for (const item of page.Items ?? []) if (String(item.sk).startsWith(applicationPrefix) && item.body !== undefined) items.push(item);
    after = page.LastEvaluatedKey;
  } while (after !== undefined);
  return items;
};

/**
 * For an embedded database that was killed: it writes an index before the item it is of, so a write that was under way
 * may have left the one without the other, and an application due now might be found too late, or for ever. Call it at
 * the start, before anything else writes; returns how many applications had to be mended. On a real DynamoDB, which
 * keeps its indexes itself, there is never anything to do.
 */
export const mendDueIndex = async (client: DynamoDBClient, options: { table: string; shards?: number }): Promise<number> => {
  const records = createRecords(client, options.table);
  const items = new Map<string, Item>();
  for (const item of await applicationItems(DynamoDBDocumentClient.from(client), options.table)) items.set(`${item.pk}\n${item.sk}`, item);

  const rows = new Map<string, Place[]>();
  for (let shard = 0; shard < (options.shards ?? defaultShards); shard++) {
    const where = { text: "#dueShard = :shard", values: { ":shard": String(shard) } };
    for (const row of await queryAll(records, { index: dueIndex, where })) {
      const at = `${row.pk}\n${row.sk}`;
      rows.set(at, [...(rows.get(at) ?? []), { dueShard: String(row.dueShard), dueAt: String(row.dueAt) }]);
    }
  }

  let mended = 0;
  for (const at of new Set([...items.keys(), ...rows.keys()])) {
    const item = items.get(at);
    const right = item === undefined ? null : placeOf(item);
    const isRight = (place: Place) => place.dueAt === right?.dueAt && place.dueShard === right.dueShard;
    const found = rows.get(at) ?? [];
    const wrong = found.filter((place) => !isRight(place));
    const complete = right === null || found.some(isRight);
    if (complete && wrong.length === 0 && item?.mending === undefined) continue;
    const [pk = "", sk = ""] = at.split("\n");
    await mendOne(records, { pk, sk }, item, wrong);
    mended++;
  }
  return mended;
};
