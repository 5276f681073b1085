import { describe, expect, it } from "vitest";
import { plain } from "../facts/plain.ts";
import { languages } from "./languages.ts";

const asWritten = new Set(["nextClause", "placeEnd", "abbreviations", "beforePlace"]);
const wordsOnly = new Set(["if", "passive", "glue", "counted", "outOf", "nearPlace", "streetWord"]);

const tables = languages.flatMap(({ code, phrases }) => (phrases ? [{ code, fields: Object.entries(phrases) }] : []));

describe.each(tables)("the phrases in $code", ({ fields }) => {
  const failing = (fits: (source: string, field: string) => boolean) =>
    fields.filter(([field, source]) => !fits(source, field)).map(([field]) => field);

  it("are flat, but for those as written", () =>
    expect(failing((source, field) => asWritten.has(field) || plain(source) === source)).toEqual([]));
  it("are regular expressions, and no alternative is empty", () =>
    expect(failing((source) => !new RegExp(`^(?:${source})$`, "u").test(""))).toEqual([]));
  it("are words and nothing else where words are compared", () =>
    expect(failing((source, field) => !wordsOnly.has(field) || /^[a-z|]+$/.test(source))).toEqual([]));
});
