import type { ApplicationKey } from "@afterword/core/id";
import type { Clause } from "./clause.ts";
import { applicationAt } from "./key.ts";
import { type Item, queryAll, type Records } from "./records.ts";
import { plainTime, sortableTime } from "./sortable-time.ts";
import { StoreFault } from "./store-fault.ts";
import { dueIndex } from "./table.ts";

const shardNames = (shards: number): string[] => Array.from({ length: shards }, (_, shard) => String(shard));

const inShard = (shard: string): Clause => ({ text: "#dueShard = :shard", values: { ":shard": shard } });

const inShardBy = (shard: string, now: string): Clause => ({
  text: "#dueShard = :shard AND #dueAt <= :now",
  values: { ":shard": shard, ":now": now },
});

const byDueAt = (a: Item, b: Item): number => (String(a.dueAt) < String(b.dueAt) ? -1 : 1);

/**
 * All shards at once, then the longest waiting of all of them first. The index may lag: a row may be of an application
 * that was just done (harmless, waking it finds nothing) or be missing for a moment (the next sweep sees it).
 */
export const listDue =
  (records: Records, shards: number) =>
  async (now: string, limit: number): Promise<{ key: ApplicationKey; dueAt: string }[]> => {
    if (!Number.isInteger(limit) || limit < 1) throw new StoreFault("bad-limit", "at least one");
    const by = sortableTime(now);
    const rows = await Promise.all(
      shardNames(shards).map((shard) => queryAll(records, { index: dueIndex, where: inShardBy(shard, by), limit }, limit)),
    );
    return rows
      .flat()
      .sort(byDueAt)
      .flatMap((row) => {
        const key = applicationAt(row);
        return key === null ? [] : [{ key, dueAt: plainTime(String(row.dueAt)) }];
      })
      .slice(0, limit);
  };

export const nextDue = (records: Records, shards: number) => async (): Promise<string | null> => {
  const pages = await Promise.all(shardNames(shards).map((shard) => records.query({ index: dueIndex, where: inShard(shard), limit: 1 })));
  const first = pages.flatMap((page) => page.items).sort(byDueAt)[0];
  return first === undefined ? null : plainTime(String(first.dueAt));
};
