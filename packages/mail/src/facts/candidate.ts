import type { Source } from "../forward/source.ts";
import type { Mailbox } from "../mime/mail.ts";
import { localPartOf } from "./hosts.ts";
import { cleanOrganisation } from "./organisation.ts";
import { addressFits, isSameName, readName } from "./person-name.ts";
import { plain, wordsOf } from "./plain.ts";

/** Who the mail is for: never one of the people to be met. */
export type Candidate = {
  names: string[];
  addresses: Set<string> /** Houses that the header names: they are cut from titles. */;
  houses: string[];
};

export type CandidateOptions = { candidateName?: string; candidateAddresses?: string[] };

const header = (source: Source, name: string): string[] =>
  source.mail.headers.filter((line) => line.name === name).map((line) => line.value);
const addressIn = /[^\s<>(),;:"]+@[^\s<>(),;:"]+/g;

/**
 * The candidate is the author of the forward; of an automatic forward, the owner of the mailbox it passed through (`X-Forwarded-For`,
 * `Delivered-To`); and whoever the employer's mail is addressed to when it is addressed to one.
 */
export const findCandidate = (source: Source, options: CandidateOptions): Candidate => {
  const original = source.levels[source.original];
  const names: string[] = options.candidateName ? [options.candidateName] : [];
  const addresses = new Set((options.candidateAddresses ?? []).map((address) => address.toLowerCase()));
  const sender = original?.from?.address?.toLowerCase() ?? null;
  const add = (mailbox: Mailbox | null | undefined) => {
    if (mailbox?.address && mailbox.address.toLowerCase() !== sender) addresses.add(mailbox.address.toLowerCase());
    const name = mailbox?.name && !mailbox.name.includes("@") ? readName(mailbox.name) : null;
    if (name) names.push(name);
  };
  if (source.forwarded) add(source.mail.from);
  for (const value of [
    ...header(source, "x-forwarded-for").slice(0, 1),
    ...header(source, "delivered-to"),
    ...header(source, "resent-from"),
  ]) {
    const first = value.match(addressIn)?.[0];
    if (first) addresses.add(first.toLowerCase());
  }
  for (const level of source.levels.slice(0, source.original)) add(level.from);
  const to = original?.to ?? [];
  for (const mailbox of to) {
    const local = localPartOf(mailbox.address);
    const mine =
      to.length === 1 ||
      (mailbox.address !== null && addresses.has(mailbox.address.toLowerCase())) ||
      names.some((name) => (mailbox.name !== null && isSameName(name, mailbox.name)) || (local !== null && addressFits(local, name)));
    if (mine && mailbox.address !== null && !/^in[+-]|^in@/.test(mailbox.address)) add(mailbox);
  }
  for (const event of source.events) {
    for (const attendee of event.attendees) {
      const local = localPartOf(attendee.address);
      if (
        (attendee.address && addresses.has(attendee.address.toLowerCase())) ||
        (local !== null && names.some((name) => name.includes(" ") && addressFits(local, name)))
      )
        add(attendee);
    }
  }
  return { names, addresses, houses: original?.from?.name ? [original.from.name, cleanOrganisation(original.from.name)] : [] };
};

/** Is this the candidate, by name or by address? */
export const isCandidate = (candidate: Candidate, name: string | null, address: string | null): boolean => {
  if (address && candidate.addresses.has(address.toLowerCase())) return true;
  // The letters of "(m/w/d)" are nobody's initials.
  if (!name || /(?<![\p{L}])[mwdfhvkx]\/[mwdfhvkx](?![\p{L}])/iu.test(name)) return false;
  const words = wordsOf(name);
  return (
    candidate.names.some((known) => {
      const own = wordsOf(known);
      const same = (word: string) => own.some((other) => other === word || (word.length === 1 && other.startsWith(word)));
      return (
        isSameName(known, name) ||
        (words.length > 1 && words.filter(same).length >= 2 && words.some((word) => word.length > 1 && own.includes(word)))
      );
    }) ||
    // "marguerite@oyelowo.example": the name may be parted by the sign.
    [...candidate.addresses].some(
      (known) =>
        words.length > 1 &&
        [plain(known).split("@")[0], plain(known).replace(/\.[^.@]+$/, "")].some(
          (written) => written?.replace(/[^a-z]/g, "") === words.join(""),
        ),
    )
  );
};

/** Is every word of the text one of the candidate's names or initials ("T. Fonoti", "Delacroix-Hume")? */
export const isOnlyCandidate = (candidate: Candidate, text: string): boolean => {
  const words = wordsOf(text);
  return (
    words.length > 0 &&
    candidate.names.some((known) => {
      const own = wordsOf(known);
      return (
        words.every((word) => own.some((other) => other === word || (word.length === 1 && other.startsWith(word)))) &&
        words.some((word) => word.length > 1)
      );
    })
  );
};
