import { expect, test } from "vitest";
import { askedMark, csrfToken, isSame } from "./token.ts";

test("a form's token belongs to one session of one installation", () => {
  const token = csrfToken("key", "session");
  expect(token).toMatch(/^[\w-]{43}$/u);
  expect(csrfToken("key", "session")).toBe(token);
  expect(csrfToken("key", "other")).not.toBe(token);
  expect(csrfToken("other", "session")).not.toBe(token);
});

test("the mark of an address is none of a session, and knows no capitals", () => {
  expect(askedMark("key", "Maya@x.example")).toBe(askedMark("key", "maya@x.example"));
  expect(askedMark("key", "session")).not.toBe(csrfToken("key", "session"));
});

test("texts of any length are compared", () => {
  expect(isSame("a", "a")).toBe(true);
  expect(isSame("a", "")).toBe(false);
  expect(isSame("a", "aa")).toBe(false);
  expect(isSame("", "")).toBe(true);
});
