import { type Candidate, primaryAddress } from "@afterword/core/candidate/candidate";
import { type Settings, settingsSchema } from "@afterword/core/candidate/settings";
import { z } from "zod";
import { isTimeZone } from "../page/zones.ts";
import { boundsOf, type SettingField, settingGroups } from "./fields.ts";

export type Form = Record<string, string>;
/** By the name of the field. */
export type Errors = Record<string, string>;

/** One line, with something to read in it: a name goes into headers and greetings. */
const nameSchema = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^\p{Cc}<>"]+$/u);
const addressSchema = z.email().max(254).toLowerCase();

const profile = {
  name: "A name of 1 to 100 characters, on one line.",
  timeZone: "A time zone such as Europe/London.",
  address: "An address such as maya@example.com.",
};

/** Name, zone and (where `mayChangeAddress`) the address that mails go to. What is not in the form stays. */
export const readProfile = (form: Form, candidate: Candidate, mayChangeAddress: boolean): { candidate: Candidate; errors: Errors } => {
  const errors: Errors = {};
  const name = nameSchema.safeParse(form.name ?? candidate.name);
  if (!name.success) errors.name = profile.name;
  const timeZone = form.timeZone ?? candidate.timeZone;
  if (timeZone !== candidate.timeZone && !isTimeZone(timeZone)) errors.timeZone = profile.timeZone;
  const primary = primaryAddress(candidate);
  const given = (form.address ?? "").trim();
  const changes = mayChangeAddress && form.address !== undefined && given.toLowerCase() !== primary;
  const address = addressSchema.safeParse(given);
  if (changes && !address.success) errors.address = profile.address;
  const others = candidate.addresses.filter((entry) => entry.address !== primary && entry.address !== address.data);
  return {
    candidate: {
      ...candidate,
      name: name.data ?? candidate.name,
      timeZone,
      addresses: changes && address.success ? [{ address: address.data, verified: true }, ...others] : candidate.addresses,
    },
    errors,
  };
};

const givenFor = (field: SettingField, form: Form): unknown => {
  const text = form[field.key] ?? "";
  switch (field.kind) {
    case "number":
      return /^\s*\d{1,6}\s*$/u.test(text) ? Number(text) : Number.NaN;
    case "switch":
      return text !== "";
    case "lines":
      return text
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean);
    case "text":
      return text.trimEnd();
    default:
      return text;
  }
};

const problemOf = (field: SettingField): string => {
  switch (field.kind) {
    case "number": {
      const { min, max } = boundsOf(field.key);
      return `A whole number from ${min} to ${max}.`;
    }
    case "clock":
      return "A time such as 08:30.";
    case "text":
      return "1,000 characters at most.";
    case "lines":
      return "200 lines of 200 characters at most.";
    default:
      return "Please choose one of these.";
  }
};

/** All settings of a form; on errors the settings that there were. */
export const readSettings = (form: Form, current: Settings): { settings: Settings; errors: Errors } => {
  const fields = settingGroups.flatMap((group) => group.fields);
  const given = Object.fromEntries(fields.map((field) => [field.key, givenFor(field, form)]));
  const parsed = settingsSchema.safeParse({ ...current, ...given });
  if (parsed.success) return { settings: parsed.data, errors: {} };
  const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  return {
    settings: current,
    errors: Object.fromEntries(fields.filter(({ key }) => wrong.has(key)).map((field) => [field.key, problemOf(field)])),
  };
};

/** The form as it stands on record. */
export const formOf = (candidate: Candidate): Form => ({
  name: candidate.name,
  timeZone: candidate.timeZone,
  address: primaryAddress(candidate) ?? "",
  ...Object.fromEntries(
    Object.entries(candidate.settings)
      .filter(([key]) => key !== "templates")
      .map(([key, value]) => [key, Array.isArray(value) ? value.join("\n") : value === false ? "" : value === true ? "on" : String(value)]),
  ),
});
