import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readReply } from "@afterword/mail/reply/read-reply";
import { describe, expect, test } from "vitest";

type Answer = Awaited<ReturnType<typeof readReply>>;

const isInstant = (value: unknown): value is string => typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value);
const tidy = (value: unknown): unknown =>
  isInstant(value) ? Date.parse(value) : typeof value === "string" ? value.replace(/\s+/g, " ").trim() : value;

/** What a person who reads them may also take some answers for, by their number. */
const alternates = (folder: string): Record<string, { command?: string[] }> =>
  readdirSync(folder).includes("alternates.json") ? JSON.parse(readFileSync(join(folder, "alternates.json"), "utf8")) : {};

describe.each(["practice/replies", "replies", "replies2"])("the answers of %s", (set) => {
  const folder = join(import.meta.dirname, set);
  const also = alternates(folder);
  const numbers = readdirSync(folder)
    .filter((name) => name.endsWith(".eml"))
    .map((name) => name.replace(".eml", ""));
  test.each(numbers)("%s is understood", async (number) => {
    const wanted = JSON.parse(readFileSync(join(folder, `${number}.json`), "utf8")) as Partial<Answer>;
    const answer = await readReply(readFileSync(join(folder, `${number}.eml`)));
    expect([wanted.command, ...(also[number]?.command ?? [])]).toContain(answer.command);
    if (answer.command !== wanted.command) return;
    for (const [key, value] of Object.entries(wanted))
      if (value !== null) expect(tidy(answer[key as keyof Answer]), key).toEqual(tidy(value));
  });
});
