import { expect, test } from "vitest";
import { readSettings } from "./settings.ts";

const read = (environment: Record<string, string>) => readSettings(environment, "/home/maya");
const settingsOf = (environment: Record<string, string>) => {
  const result = read(environment);
  if (result.kind === "wrong") throw new Error(result.sentence);
  return result.settings;
};
const sentenceOf = (environment: Record<string, string>): string | null => {
  const result = read(environment);
  return result.kind === "wrong" ? result.sentence : null;
};

test("without any variable everything has its default", () => {
  expect(settingsOf({})).toEqual({
    home: "/home/maya/.afterword",
    candidate: null,
    timeZone: null,
    smtpPort: 2525,
    webPort: 3000,
    domain: "afterword.localhost",
    relay: null,
    clock: null,
  });
});

test("a variable that is set to nothing counts as not set", () => {
  expect(settingsOf({ AFTERWORD_SMTP_PORT: "", AFTERWORD_CLOCK: "  " }).smtpPort).toBe(2525);
});

test.each([
  ["Jane Doe <Jane@Example.org>", { name: "Jane Doe", address: "jane@example.org" }],
  ['"Doe, Jane" <jane@example.org>', { name: "Doe, Jane", address: "jane@example.org" }],
  ["You <you@localhost>", { name: "You", address: "you@localhost" }],
  ["jane.doe@example.org", { name: "jane.doe", address: "jane.doe@example.org" }],
  ["Zoë Müller <zoe+jobs@example.org>", { name: "Zoë Müller", address: "zoe+jobs@example.org" }],
])("the candidate %s is understood", (value, candidate) => {
  expect(settingsOf({ AFTERWORD_CANDIDATE: value }).candidate).toEqual(candidate);
});

test.each([
  ["AFTERWORD_CANDIDATE", "Jane"],
  ["AFTERWORD_CANDIDATE", "Jane <jane@a.example>, Joe <joe@a.example>"],
  ["AFTERWORD_CANDIDATE", "Jane <jane@a.example> x"],
  ["AFTERWORD_CANDIDATE", "Jane <ja..ne@a.example>"],
  ["AFTERWORD_CANDIDATE", "Jane <jane@exa mple>"],
  ["AFTERWORD_CANDIDATE", "Jane\r\nBcc: x <jane@a.example>"],
  ["AFTERWORD_TIME_ZONE", "Middle/Earth"],
  ["AFTERWORD_TIME_ZONE", "+05:00"],
  ["AFTERWORD_SMTP_PORT", "smtp"],
  ["AFTERWORD_SMTP_PORT", "65536"],
  ["AFTERWORD_SMTP_PORT", "-1"],
  ["AFTERWORD_WEB_PORT", "30.5"],
  ["AFTERWORD_WEB_PORT", "2525"],
  ["AFTERWORD_DOMAIN", "not a domain"],
  ["AFTERWORD_DOMAIN", "-x.example"],
  ["AFTERWORD_RELAY", "mail.example.org:25"],
  ["AFTERWORD_RELAY", "http://mail.example.org"],
  ["AFTERWORD_RELAY", "smtp://mail.example.org/path"],
  ["AFTERWORD_RELAY", "smtp://mail.example.org:99999"],
  ["AFTERWORD_CLOCK", "tomorrow"],
  ["AFTERWORD_CLOCK", "2026-12-01"],
  ["AFTERWORD_CLOCK", "2026-12-01T09:00:00"],
  ["AFTERWORD_CLOCK", "2026-13-01T09:00:00Z"],
])("%s=%j stops the start with one sentence that names variable, value and what is allowed", (name, value) => {
  const sentence = sentenceOf({ [name]: value });
  expect(sentence).toContain(`${name} is ${JSON.stringify(value)}, but it must be `);
  expect(sentence?.split("\n")).toHaveLength(1);
});

test("an address of our own domain is no candidate's", () => {
  expect(sentenceOf({ AFTERWORD_CANDIDATE: "Jane <in@afterword.localhost>" })).toContain("outside afterword.localhost");
});

test.each([
  ["smtp://mail.example.org", { host: "mail.example.org", port: 587, secure: false, user: null, password: null }],
  ["smtps://jane:s%40cret@mail.example.org", { host: "mail.example.org", port: 465, secure: true, user: "jane", password: "s@cret" }],
  ["smtp://[::1]:2526", { host: "::1", port: 2526, secure: false, user: null, password: null }],
])("the relay %s is understood", (value, relay) => {
  expect(settingsOf({ AFTERWORD_RELAY: value }).relay).toEqual(relay);
});

test("the password of a wrong relay is not repeated", () => {
  const sentence = sentenceOf({ AFTERWORD_RELAY: "smtp://jane:hunter2@mail.example.org/x" });
  expect(sentence).toContain("jane:***@mail.example.org");
  expect(sentence).not.toContain("hunter2");
});

test("a clock may say its time with any offset", () => {
  expect(settingsOf({ AFTERWORD_CLOCK: "2026-12-01T09:00:00-05:00" }).clock?.toString()).toBe("2026-12-01T14:00:00Z");
});
