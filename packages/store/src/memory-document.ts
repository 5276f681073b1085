import type { z } from "zod";
import { refuseTooLarge, toBody, toDocument } from "./document.ts";

/** What is kept of a value: a way to read it. */
export type Keep = <T>(schema: z.ZodType<T>, id: string, value: T) => () => T;

/** Keeps the text, as the table does: every reader gets a copy of their own. */
export const keepText: Keep = (schema, id, value) => {
  const body = toBody(schema, id, value);
  return () => JSON.parse(body);
};

const freeze = <T>(value: T): T => {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) freeze(part);
  return Object.freeze(value);
};
const none: unknown[] = [];
const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value) ?? "");

/**
 * Keeps the value itself, frozen: every reader gets the same, and who changes what they were given is thrown at. A list
 * that was handed out and comes back is known by its identity: it was checked, measured and frozen before, so that a
 * change costs the lists that it changes.
 */
export const keepFrozen = (): Keep => {
  const bytesOfList = new WeakMap<object, number>();
  return <T>(schema: z.ZodType<T>, id: string, value: T) => {
    const fresh = { ...(value as Record<string, unknown>) };
    const known: [string, unknown[]][] = [];
    let bytes = 0;
    for (const [name, part] of Object.entries(fresh)) {
      const size = Array.isArray(part) ? bytesOfList.get(part) : undefined;
      if (size === undefined) continue;
      bytes += size;
      known.push([name, part as unknown[]]);
      fresh[name] = none;
    }
    const document = toDocument(schema, id, fresh as T) as Record<string, unknown>;
    const rest = { ...document };
    for (const [name, part] of Object.entries(document)) {
      if (!Array.isArray(part)) continue;
      rest[name] = none;
      if (fresh[name] === none) continue;
      const size = bytesOf(part);
      bytesOfList.set(freeze(part), size);
      bytes += size;
    }
    refuseTooLarge(id, bytes + bytesOf(rest));
    for (const [name, part] of known) document[name] = part;
    const kept = freeze(document) as T;
    return () => kept;
  };
};
