import type { Key } from "@afterword/store/key";
import type { Item, Records, Written } from "@afterword/store/records";
import { holds } from "./evaluate-clause.ts";

/** Lets a call happen when it may, once, and answers with its answer, or never. */
export type Gate = <T>(call: () => T) => Promise<T>;

/**
 * The calls of one table in memory, each atomic, each let through by a gate: for thousands of schedules of a few
 * workers. Knows what saving and removing candidates needs of the language; the contract runs on a whole database.
 */
export const createMemoryRecords = (items: Map<string, Item>, gate: Gate): Records => {
  const at = (key: Key) => `${key.pk}\n${key.sk}`;
  return {
    get: (key) => gate(() => structuredClone(items.get(at(key)) ?? null)),
    getAll: (keys) => gate(() => keys.map((key) => structuredClone(items.get(at(key)))).filter((item) => item !== undefined)),
    put: (item, when) =>
      gate<Written>(() => {
        if (when && !holds(when, items.get(at(item)))) return { kind: "refused", repeated: false };
        items.set(at(item), structuredClone(item));
        return { kind: "done", item: {} };
      }),
    update: (key, change, when) =>
      gate<Written>(() => {
        const item = items.get(at(key));
        if (!holds(when, item)) return { kind: "refused", repeated: false };
        if (!change.text.startsWith("ADD #fence :one")) throw new Error(`cannot do: ${change.text}`);
        const changed = { ...key, ...item, fence: Number(item?.fence ?? 0) + 1 };
        items.set(at(key), changed);
        return { kind: "done", item: structuredClone(changed) };
      }),
    delete: (key, when) =>
      gate<Written>(() => {
        if (when && !holds(when, items.get(at(key)))) return { kind: "refused", repeated: false };
        items.delete(at(key));
        return { kind: "done", item: {} };
      }),
    query: ({ where, limit }) =>
      gate(() => {
        const found = [...items.values()].filter((item) => item.pk === where.values?.[":pk"]);
        return { items: structuredClone(found.slice(0, limit ?? found.length)), next: null };
      }),
  };
};
