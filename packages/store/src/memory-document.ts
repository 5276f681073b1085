import type { z } from "zod";
import { maxItemBytes, toBody, toDocument, toText } from "./document.ts";

/** What is kept of a value: a way to read it. */
export type Keep = <T>(schema: z.ZodType<T>, id: string, value: T) => () => T;

/** Keeps the text, as the table does: every reader gets a copy of their own. */
export const keepText: Keep = (schema, id, value) => {
  const body = toBody(schema, id, value);
  return () => JSON.parse(body);
};

/** Freezes all of a value. Returns how many bytes it has at most as JSON: a character is escaped with six. */
const freeze = (value: unknown): number => {
  if (typeof value === "string") return 2 + 6 * value.length;
  if (typeof value !== "object" || value === null) return 24;
  Object.freeze(value);
  let most = 2;
  if (Array.isArray(value)) for (const part of value) most += 1 + freeze(part);
  else for (const name in value) most += 4 + name.length + freeze(value[name as keyof typeof value]);
  return most;
};

const none: unknown[] = [];

/**
 * Keeps the value itself, frozen: every reader gets the same, and who changes what they were given is thrown at. A list
 * that was handed out and comes back is known by its identity: it was checked and frozen before, so that a change costs
 * the lists that it changes.
 */
export const keepFrozen = (): Keep => {
  const mostOfList = new WeakMap<object, number>();
  return <T>(schema: z.ZodType<T>, id: string, value: T) => {
    const fresh = { ...(value as Record<string, unknown>) };
    const known: [string, unknown][] = [];
    for (const name in fresh) {
      const part = fresh[name];
      if (!Array.isArray(part) || !mostOfList.has(part)) continue;
      known.push([name, part]);
      fresh[name] = none;
    }
    const document = toDocument(schema, id, fresh as T) as Record<string, unknown>;
    for (const [name, part] of known) document[name] = part;
    let most = 0;
    for (const name in document) {
      const part = document[name];
      const list = Array.isArray(part) ? mostOfList.get(part) : undefined;
      const size = list ?? freeze(part);
      if (Array.isArray(part) && list === undefined) mostOfList.set(part, size);
      most += size + name.length + 4;
    }
    // Measured only where it may matter.
    if (most > maxItemBytes / 2) toText(id, document);
    const kept = Object.freeze(document) as T;
    return () => kept;
  };
};
