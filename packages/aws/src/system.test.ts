import { expect, test } from "vitest";
import { systemRandom } from "./system.ts";

test("tokens are 128 bits in 26 characters, and never the same", () => {
  const tokens = Array.from({ length: 1000 }, () => systemRandom.token());
  expect(tokens.every((token) => /^[a-z2-7]{26}$/.test(token))).toBe(true);
  expect(new Set(tokens).size).toBe(1000);
});
