/** A condition of a write or a query. Every attribute is written `#name`, so that none can be a reserved word. */
export type Clause = { text: string; values?: Record<string, unknown> };

export const both = (...clauses: Clause[]): Clause => ({
  text: clauses.map((clause) => `(${clause.text})`).join(" AND "),
  values: Object.assign({}, ...clauses.map((clause) => clause.values ?? {})),
});

export const either = (...clauses: Clause[]): Clause => ({
  text: clauses.map((clause) => `(${clause.text})`).join(" OR "),
  values: Object.assign({}, ...clauses.map((clause) => clause.values ?? {})),
});

export const nothingThere: Clause = { text: "attribute_not_exists(#pk)" };

/** The item has been stored `version` times; 0: never, though its place may be marked by a fence (see claim-lookup.ts). */
export const storedAs = (version: number): Clause =>
  version === 0 ? { text: "attribute_not_exists(#version)" } : { text: "#version = :version", values: { ":version": version } };

export const fencedAs = (fence: number): Clause =>
  fence === 0
    ? { text: "attribute_not_exists(#fence) OR #fence = :fence", values: { ":fence": 0 } }
    : { text: "#fence = :fence", values: { ":fence": fence } };

/** Both take the same sortable time. TTL is lazy (up to days): an expired item is still there, and counts as gone. */
export const stillValid = (now: string): Clause => ({ text: "#until > :now", values: { ":now": now } });
export const expired = (now: string): Clause => ({ text: "#until <= :now", values: { ":now": now } });

export const notTaken: Clause = { text: "attribute_not_exists(#taken)" };

/** `{ "#version": "version" }` for every name in the texts, as the database wants it. */
export const namesIn = (...texts: string[]): Record<string, string> => {
  const names: Record<string, string> = {};
  for (const text of texts) for (const [name] of text.matchAll(/#[a-zA-Z]+/g)) names[name] = name.slice(1);
  return names;
};
