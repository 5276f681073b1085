import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Expected } from "./score-reading.ts";

/** A mail of the repository's own with what it should be read as. */
export type KnownMail = { set: string; raw: Uint8Array; expected: Expected };

const root = resolve(import.meta.dirname, "../mails");
const sets = [
  "practice/reading",
  "reading",
  "second",
  "third",
  "systems",
  "tongues",
  "people",
  "people2",
  "tongues2",
  "systems2",
  "tongues3",
  "mixed1",
  "mixed2",
  "mixed3",
  "mixed4",
  "mixed5",
  "mixed6",
];

export const loadMails = async (): Promise<KnownMail[]> => {
  const found: KnownMail[] = [];
  for (const set of sets) {
    const folder = join(root, set);
    if (!existsSync(folder)) continue;
    for (const name of (await readdir(folder)).sort()) {
      const answer = join(folder, name.replace(/\.eml$/, ".json"));
      if (!name.endsWith(".eml") || !existsSync(answer)) continue;
      found.push({ set, raw: await readFile(join(folder, name)), expected: JSON.parse(await readFile(answer, "utf8")) as Expected });
    }
  }
  return found;
};
