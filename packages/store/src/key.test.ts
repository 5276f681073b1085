import { candidateIdSchema } from "@afterword/core/id";
import { expect, test } from "vitest";
import { fromCursor, toCursor } from "./cursor.ts";
import { addressLookup, applicationAt, counterKey, dueShard } from "./key.ts";

test("applications are spread evenly over the shards, and each stays in its own", () => {
  const counts = new Map<string, number>();
  for (let n = 0; n < 8000; n++) {
    const shard = dueShard(`app_${n}`, 8);
    expect(dueShard(`app_${n}`, 8)).toBe(shard);
    counts.set(shard, (counts.get(shard) ?? 0) + 1);
  }
  expect([...counts.keys()].sort()).toEqual(["0", "1", "2", "3", "4", "5", "6", "7"]);
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test("the shard of a stored application never changes with the code", () => {
  expect(dueShard("app_one", 8)).toBe("1");
});

test("no key holds an address", () => {
  expect(addressLookup("Ann@Home.example")).toBe(addressLookup("ann@home.example"));
  expect(addressLookup("ann@home.example")).not.toContain("ann");
  expect(counterKey("confirm:ann@home.example").pk).not.toContain("ann");
});

test("a row that is of no application is none", () => {
  expect(applicationAt({ pk: "can_a", sk: "app#app_b" })).toEqual({ candidateId: "can_a", applicationId: "app_b" });
  for (const row of [{}, { pk: "can_a", sk: "profile" }, { pk: "x", sk: "app#app_b" }, { pk: "can_a", sk: "app#../b" }]) {
    expect(applicationAt(row)).toBeNull();
  }
});

test("a cursor always opens the list of whoever asks", () => {
  const candidateId = candidateIdSchema.parse("can_ann");
  const listAt = "2026-12-01T10:00:00.000000000Z#app_one";
  expect(fromCursor(candidateId, toCursor(listAt))).toEqual({ pk: "can_ann", sk: "app#app_one", listOf: "can_ann", listAt });
});
