import type { Mailbox } from "./mail.ts";

/** At most this many addresses are kept of one header. */
export const maxAddresses = 100;

const clean = (text: string): string =>
  text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();

const addressIn = (text: string): string | null => {
  const bare = clean(text)
    .replace(/^<+|>+$/g, "")
    .replace(/^mailto:/i, "")
    .replace(/^['"]|['"]$/g, "")
    .trim();
  const at = bare.lastIndexOf("@");
  if (at < 1 || at === bare.length - 1 || bare.length > 320 || /[\s<>()]/.test(bare)) return null;
  return bare;
};

const unquote = (text: string): string => {
  const name = clean(text)
    .replace(/^\*+|\*+$/g, "")
    .trim();
  const bare = /^(["']).*\1$/s.test(name) && name.length > 1 ? name.slice(1, -1) : name;
  return clean(bare.replace(/\\(.)/g, "$1"));
};

/** One mailbox from the words outside and the text inside angle brackets. */
const mailboxFrom = (outside: string, inside: string | null): Mailbox | null => {
  const name = unquote(outside);
  if (inside !== null) {
    const address = addressIn(inside);
    const said = name === "" || name.toLowerCase() === address?.toLowerCase() ? null : name;
    return address === null && said === null ? null : { name: said, address };
  }
  const address = addressIn(name);
  if (address !== null) return { name: null, address };
  return name === "" ? null : { name, address: null };
};

/**
 * Reads a list of addresses (RFC 5322 3.4, leniently): names with or without quotes, brackets kept in the name as people write
 * them, groups flattened, at most 100. `separators` are the characters that end an address. One pass over the characters, so
 * that no input makes it slow.
 */
export const readAddresses = (value: string, separators = ",;"): Mailbox[] => {
  const found: Mailbox[] = [];
  const outside: string[] = [];
  let inside: string[] | null = null;
  let quoted = false;
  let angle = false;
  const end = () => {
    const mailbox = mailboxFrom(outside.join(""), inside?.join("") ?? null);
    if (mailbox) found.push(mailbox);
    outside.length = 0;
    inside = null;
    angle = false;
  };
  const groupEnds = value.lastIndexOf(";");
  for (let i = 0; i < value.length && found.length < maxAddresses; i += 1) {
    const char = value[i] ?? "";
    if (quoted) {
      if (char === "\\") {
        i += 1;
        outside.push(value[i] ?? "");
      } else if (char === '"') quoted = false;
      else outside.push(char);
    } else if (char === '"' && !angle) quoted = true;
    else if (char === "<") {
      angle = true;
      inside ??= [];
    } else if (char === ">" && angle) angle = false;
    else if (angle) inside?.push(char);
    else if (separators.includes(char)) end();
    else if (char === ":" && groupEnds > i && separators.includes(";") && !outside.includes("@")) outside.length = 0;
    else outside.push(char);
  }
  end();
  return found.slice(0, maxAddresses);
};

/** The one mailbox of a From line; a comma in an unquoted name ("Kessler, Annette <a@b>") does not split it. */
export const readMailbox = (value: string): Mailbox | null => {
  const one = readAddresses(value, value.split("<").length <= 2 && value.includes("<") ? "" : ",;");
  return one[0] ?? null;
};
