import { isProduction } from "./stage.ts";

/** Everything the product keeps: one table, whose keys and indexes `packages/store` reads and writes. */
export const records = new sst.aws.Dynamo("Records", {
  fields: {
    pk: "string",
    sk: "string",
    dueShard: "string",
    dueAt: "string",
    listOf: "string",
    listAt: "string",
  },
  primaryIndex: { hashKey: "pk", rangeKey: "sk" },
  globalIndexes: {
    // Sparse: only items that something is due for carry its keys.
    due: { hashKey: "dueShard", rangeKey: "dueAt", projection: "keys-only" },
    list: { hashKey: "listOf", rangeKey: "listAt", projection: "keys-only" },
  },
  ttl: "expires",
  deletionProtection: isProduction,
});
