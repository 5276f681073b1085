import type { Candidate } from "../candidate/candidate.ts";
import { type SettingWord, settingValue, settingWords } from "../candidate/setting-words.ts";
import { type Settings, settingsSchema } from "../candidate/settings.ts";
import { findZone } from "../time/find-zone.ts";

/** A change of what the candidate chose, or why there is none. */
export type SetCommand =
  | { kind: "set"; change: Partial<Pick<Candidate, "name" | "timeZone">>; settings: Partial<Settings>; said: string }
  | { kind: "add-address" | "remove-address"; address: string }
  | { kind: "cannot-set"; why: string };

const byWord = new Map(settingWords.flatMap((setting) => setting.words.map((word) => [word, setting] as const)));

/** Those that may be written without a colon: nobody begins a mail about an interview with them. */
const bare = ["tone", "spelling", "weekends", "undo", "quiet from", "quiet until", "quiet to", "quiet hours", "time zone", "timezone"];

const clean = (label: string): string =>
  label
    .trim()
    .toLowerCase()
    .replace(/^(?:set|change|my)\s+/u, "")
    .replace(/\s+/gu, " ");

/** "tone: formal", "set undo to 5 minutes", "quiet from 9pm": label and value of a line, or null. */
const labelled = (line: string): { label: string; value: string } | null => {
  const [, label, value] = /^([a-z][a-z -]{1,40}?)\s*[:=]\s*(\S.*)$/isu.exec(line.trim()) ?? [];
  if (label && value) return { label: clean(label), value };
  const said = clean(line);
  const word = bare.find((each) => said.startsWith(`${each} `));
  const rest = word === undefined ? "" : line.trim().slice(line.trim().toLowerCase().indexOf(word) + word.length);
  const after = rest.replace(/^\s*(?:to|is|are)\b/iu, "").trim();
  return word !== undefined && after.length > 0 && after.length <= 40 ? { label: word, value: after } : null;
};

const cannot = (why: string): SetCommand => ({ kind: "cannot-set", why });

/** Made once: to make a schema takes longer than to check a setting by it. */
const someSettings = settingsSchema.partial();

/** What the schema says of a value that it does not take, for a person. */
const problemOf = (setting: SettingWord, text: string): string => {
  if (setting.kind === "switch") return `"${text}" is neither yes nor no.`;
  const issue = someSettings.safeParse({ [setting.key]: settingValue(setting, text, settingsSchema.parse({})) }).error?.issues[0];
  const range = setting.kind === "number" ? `, in ${setting.unit === "times" ? "figures" : setting.unit}` : "";
  return `"${text}" cannot be the ${setting.words[0]}: ${issue?.message ?? "it is not allowed"}${range}.`;
};

const setOne = (setting: SettingWord, text: string, candidate: Candidate): SetCommand => {
  const parsed = someSettings.safeParse({ [setting.key]: settingValue(setting, text, candidate.settings) });
  const value = parsed.success ? parsed.data[setting.key] : undefined;
  if (value === undefined || settingValue(setting, text, candidate.settings) === undefined) return cannot(problemOf(setting, text.trim()));
  const [name] = setting.words;
  const shown = Array.isArray(value)
    ? value.join(", ") || "none"
    : value === true
      ? "yes"
      : value === false
        ? "no"
        : String(value) || "none";
  const unit = setting.kind === "number" && setting.unit !== "times" ? ` ${setting.unit}` : "";
  return { kind: "set", change: {}, settings: { [setting.key]: value }, said: `"${name}" is "${shown}${unit}" now.` };
};

const setQuietHours = (text: string, candidate: Candidate): SetCommand => {
  const [from, to] = text.split(/\s*(?:-|–|\bto\b|\buntil\b|\btill\b)\s*/iu);
  const [first, second] = [byWord.get("quiet from"), byWord.get("quiet until")];
  if (!from || !to || !first || !second)
    return cannot('I did not understand from when to when. You can write "quiet hours: 21:00 to 07:00".');
  return joined([setOne(first, from, candidate), setOne(second, to, candidate)]);
};

const setLine = (line: string, candidate: Candidate): SetCommand | null => {
  const { label, value } = labelled(line) ?? {};
  if (!label || !value) return null;
  switch (label) {
    case "name": {
      const name = value.trim().replace(/\s+/gu, " ");
      if (/[<>"@]/u.test(name) || name.length > 100) return cannot("A name has 1 to 100 characters, on one line.");
      return { kind: "set", change: { name }, settings: {}, said: `Your name is ${name} now.` };
    }
    case "time zone":
    case "timezone": {
      const zone = findZone(value);
      return zone === null
        ? cannot(`"${value.trim()}" is not a time zone that I know. It is written like "Europe/London" or "America/New_York".`)
        : { kind: "set", change: { timeZone: zone }, settings: {}, said: `Your time zone is ${zone} now.` };
    }
    case "add address":
    case "remove address":
      return { kind: label === "add address" ? "add-address" : "remove-address", address: value.trim() };
    case "quiet hours":
      return setQuietHours(value, candidate);
    default: {
      const setting = byWord.get(label);
      return setting ? setOne(setting, value, candidate) : null;
    }
  }
};

/** Several settings in one mail: all of them, or none and why. */
const joined = (commands: SetCommand[]): SetCommand => {
  const [first] = commands;
  const wrong = commands.find(({ kind }) => kind === "cannot-set");
  if (wrong?.kind === "cannot-set") return commands.length > 1 ? cannot(`${wrong.why} Nothing was changed.`) : wrong;
  const sets = commands.flatMap((command) => (command.kind === "set" ? [command] : []));
  if (first === undefined || sets.length < commands.length) return first ?? cannot("There was nothing to set.");
  return {
    kind: "set",
    change: Object.assign({}, ...sets.map(({ change }) => change)),
    settings: Object.assign({}, ...sets.map(({ settings }) => settings)),
    said: sets.map(({ said }) => said).join(" "),
  };
};

/** Reads settings, one a line; a signature goes to the end of the text. Null for what is none. */
export const readSet = (text: string, candidate: Candidate): SetCommand | null => {
  const said = text.trim();
  if (/^(?:(?:set|my)\s+)?signature\s*[:=]/iu.test(said)) {
    const signature = byWord.get("signature");
    return signature ? setOne(signature, said.slice(said.search(/[:=]/u) + 1), candidate) : null;
  }
  const lines = said.split("\n").filter((line) => line.trim() !== "");
  if (lines.length === 0 || lines.length > 30) return null;
  const commands = lines.map((line) => setLine(line, candidate));
  return commands.every((command) => command !== null) ? joined(commands) : null;
};
