import { describe, expect, test } from "vitest";
import { parseMail } from "../mime/parse-mail.ts";
import { eastern } from "./samples/eastern.ts";
import { english } from "./samples/english.ts";
import { markup } from "./samples/markup.ts";
import { northern } from "./samples/northern.ts";
import { rawOf, type Sample } from "./samples/sample.ts";
import { western } from "./samples/western.ts";
import { unwrap } from "./unwrap.ts";

const samples: readonly Sample[] = [...english, ...western, ...northern, ...eastern, ...markup];

describe("forwards as mail programs write them", () => {
  test.each(samples.map((sample): [string, Sample] => [sample.client, sample]))("%s", async (_, sample) => {
    const source = await unwrap(await parseMail(rawOf(sample)));
    const original = source.levels[source.original];
    expect(source.forwarded).toBe(true);
    expect([original?.from?.name ?? null, original?.from?.address ?? null]).toEqual(sample.original.from);
    expect(original?.subject ?? null).toBe(sample.original.subject);
    expect(original?.date ? Date.parse(original.date) : null).toBe(sample.original.date === null ? null : Date.parse(sample.original.date));
    expect(original?.text.split("\n")[0]).toBe(sample.original.begins);
    expect(original?.text).toContain("You are booked for Tuesday at two.");
    if (sample.own !== undefined) expect(source.own).toBe(sample.own);
    else expect(source.own).toBe("");
  });

  test("more than sixty of them", () => expect(samples.length).toBeGreaterThan(60));
});
