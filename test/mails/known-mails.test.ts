import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readMail } from "@afterword/mail/reading/read-mail";
import { describe, expect, test } from "vitest";
import { type Expected, type Mark, scoreReading } from "../bench/score-reading.ts";

type Floors = { kind: number; start: number; company: number; role: number; peopleFound: number; peopleRight: number; silent: number };

/** What each set is read with today, a little below: a change that reads one set better must not read another worse. */
const sets: [string, Floors][] = [
  ["practice/reading", { kind: 1, start: 1, company: 1, role: 0.98, peopleFound: 1, peopleRight: 1, silent: 0 }],
  ["reading", { kind: 0, start: 0, company: 0, role: 0, peopleFound: 0, peopleRight: 0, silent: 1 }],
  ["second", { kind: 0, start: 0, company: 0, role: 0, peopleFound: 0, peopleRight: 0, silent: 1 }],
  ["third", { kind: 0, start: 0, company: 0, role: 0, peopleFound: 0, peopleRight: 0, silent: 1 }],
  ["tongues", { kind: 0, start: 0, company: 0, role: 0, peopleFound: 0, peopleRight: 0, silent: 1 }],
  ["systems", { kind: 0, start: 0, company: 0, role: 0, peopleFound: 0, peopleRight: 0, silent: 1 }],
];

const read = async (set: string): Promise<Mark[]> => {
  const folder = join(import.meta.dirname, set);
  const marks: Mark[] = [];
  for (const name of (await readdir(folder)).filter((each) => each.endsWith(".eml")).sort()) {
    const expected = JSON.parse(await readFile(join(folder, name.replace(/eml$/, "json")), "utf8")) as Expected;
    marks.push(...scoreReading(expected, await readMail(await readFile(join(folder, name)))));
  }
  return marks;
};

describe.each(sets)("the mails of %s are read at least as well as before", (set, floors) => {
  test("field by field", async () => {
    const marks = await read(set);
    const share = (field: string): number => {
      const of = marks.filter((mark) => mark.field === field);
      return of.filter((mark) => mark.right).length / of.length;
    };
    const judged = marks.filter((mark) => ["kind", "start", "company", "role", "people"].includes(mark.field));
    const have = {
      kind: share("kind"),
      start: share("start"),
      company: share("company"),
      role: share("role"),
      peopleFound: share("people found"),
      peopleRight: share("people right"),
      silent: judged.filter((mark) => mark.silent).length / judged.length,
    };
    console.log(set, JSON.stringify(have));
    expect(have.silent).toBeLessThanOrEqual(floors.silent);
    for (const field of ["kind", "start", "company", "role", "peopleFound", "peopleRight"] as const)
      expect(have[field], field).toBeGreaterThanOrEqual(floors[field]);
  });
});
