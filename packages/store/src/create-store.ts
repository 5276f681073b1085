import { randomUUID } from "node:crypto";
import type { Clock } from "@afterword/core/port/ports";
import type { Store } from "@afterword/core/port/store";
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { applicationsOf, listApplications, loadApplication, saveApplication } from "./application-records.ts";
import { findByLookup, loadCandidate, saveCandidate } from "./candidate-records.ts";
import { count } from "./count.ts";
import { listDue, nextDue } from "./due.ts";
import { addressLookup, inboundLookup } from "./key.ts";
import { createRecords } from "./records.ts";
import { removeCandidate } from "./remove-candidate.ts";
import { findToken, putToken, takeToken } from "./token-records.ts";

/** Partitions of the due index. One takes about 1,000 writes a second; the number must stay as it is for a table in use. */
export const defaultShards = 8;

export type StoreOptions = {
  table: string;
  /** What counts as expired: the database removes late, up to days. */
  clock: Clock;
  shards?: number;
  /** A new mark for every write, by which a write whose answer got lost is known again. Only uniqueness matters. */
  newMark?: () => string;
};

/**
 * The store on DynamoDB, the same on AWS and on an embedded one: single-item conditional writes only. Back-off when
 * throttled is the client's own (`maxAttempts`). Everything unexpected is a `StoreFault`.
 *
 * @example
 * const store = createStore(new DynamoDBClient({ maxAttempts: 3 }), { table: "Records", clock });
 */
export const createStore = (client: DynamoDBDocumentClient | DynamoDBClient, options: StoreOptions): Store => {
  const records = createRecords(client, options.table);
  const { shards = defaultShards, newMark = randomUUID } = options;
  const now = () => options.clock.now().toString();
  return {
    loadApplication: loadApplication(records),
    saveApplication: saveApplication(records, shards, newMark),
    applicationsOf: applicationsOf(records),
    listApplications: listApplications(records),
    listDue: listDue(records, shards),
    nextDue: nextDue(records, shards),
    loadCandidate: loadCandidate(records),
    saveCandidate: saveCandidate(records, now, newMark),
    findByAddress: (address) => findByLookup(records, addressLookup(address)),
    findByInboundKey: (keyHash) => findByLookup(records, inboundLookup(keyHash)),
    putToken: putToken(records, now),
    findToken: findToken(records, now),
    takeToken: takeToken(records, now, newMark),
    count: count(records, now),
    removeCandidate: removeCandidate(records),
  };
};
