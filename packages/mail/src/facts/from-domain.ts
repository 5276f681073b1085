import type { Fact } from "./fact.ts";
import { hostOf, isOpenMailbox, isToolHost, localPartOf, registeredName } from "./hosts.ts";
import type { Letter } from "./letter.ts";
import { isOrganisationWord } from "./organisation.ts";
import { plain } from "./plain.ts";

/** The employer's own host beside the tool's: of attendees, of copies, of addresses in the text. */
const besideTool = (letter: Letter): string | null => {
  const written = letter.text.slice(0, 10_000).match(/[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g) ?? [];
  const mailboxes = [
    ...letter.events.flatMap((event) => [event.organizer?.address ?? null, ...event.attendees.map((attendee) => attendee.address)]),
    ...letter.level.cc.map((mailbox) => mailbox.address),
    ...written,
  ];
  for (const address of mailboxes) {
    const host = hostOf(address);
    if (
      address === null ||
      host === null ||
      letter.candidate.addresses.has(address.toLowerCase()) ||
      isToolHost(host) ||
      isOpenMailbox(host)
    )
      continue;
    return registeredName(host);
  }
  return null;
};

/** What the sender's address says about the employer: the registered name, or with Workday and its kind the part before the at sign. Null when nothing. */
export const senderHint = (letter: Letter): string | null => {
  const address = letter.level.from?.address ?? null;
  const host = hostOf(address);
  if (host === null) return null;
  if (!isToolHost(host)) return isOpenMailbox(host) ? null : registeredName(host);
  const beside = besideTool(letter);
  if (beside !== null) return beside;
  const local = localPartOf(address)?.split(/[+.]/)[0] ?? null;
  return local &&
    local.length >= 4 &&
    !/^(?:no-?_?reply|donotreply|notifications?|notify|mail|info|apps?|jobs|careers|talent|sched(?:uling|uler)?|interviews?|recruiting|team|hello|support|invite|calendar|bookings?|messages?|hiring)\b/.test(
      local,
    )
    ? local
    : null;
};

const endings =
  "nursery nurseries bookshop bookstore housing kitchens kitchen bakery brewery vets veterinary dentistry orthodontics optical opticians hotels pharmacy chemist accountants accounting solicitors architects construction builders plumbing electrical motors garage travel tours marine shipping council theatre gallery church parish hospice carehome carehomes homecare primary juniors academy training fitness gym spa salon garden gardens landscapes properties estates lettings mortgage finance financial wealth advisers consultancy engineering aviation airlines airways rentals freight haulage events catering bistro cafe coffee wines cycles bikes sports clothing fashion jewellers furniture interiors flooring textiles ceramics glass paper packaging plastics metals steel mining water waste recycling solar wind renewables hospitals hospital healthcare health care clinic clinics surgery medical dental physio podiatry dermatology pharma biotech bio robotics software labs lab systems solutions technologies technology tech energy capital ventures studio studios design media press books foods logistics transport rail school schools college university academy foundation trust charity services partners group consulting recruitment recruiting search staffing locums talent house home homes bank ledger insurance law legal films games data cloud digital analytics security farm farms hotel hotels aquarium museum praxis klinik klinikum pflege apotheke zorg huisartsen legal vet vets pumpen trials nursing rehab childrens group"
    .split(" ")
    .sort((a, b) => b.length - a.length);

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The registered name as the letter itself writes it, in one word or in several: "soft focus" for `softfocus`. Null when it does not. */
const asWritten = (name: string, text: string): string | null => {
  const letters = name.replace(/[^a-z0-9]/g, "");
  if (letters.length < 5 || !text.toLowerCase().includes(letters.slice(0, 3))) return null;
  const gap = "[ '’&-]{0,2}";
  const pattern = letters
    .split("")
    .join(gap)
    .replaceAll(["a", "n", "d"].join(gap), `(?:${["a", "n", "d"].join(gap)}|&)`);
  const spelled = new RegExp(`(?<![\\p{L}\\d@./-])${pattern}(?![\\p{L}\\d@/-]|\\.\\p{L})`, "giu");
  const found = [...text.matchAll(spelled)].map((match) => match[0]);
  return found.find((each) => /^\p{Lu}/u.test(each)) ?? found[0] ?? null;
};

/**
 * Spells a registered name as words: at hyphens, before a word that organisations carry, and at a word that the mail itself uses
 * (a host or a name that begins the same). Only a guess, always asked about.
 */
export const wordsOfHost = (name: string, text: string): string => {
  const pieces = name.split(/[-_.]+/).flatMap((piece) => {
    const ending = endings.find((word) => piece.endsWith(word) && piece.length > word.length + 2);
    if (ending) return [piece.slice(0, -ending.length), ending];
    const flat = plain(text);
    for (let cut = piece.length - 3; cut >= 4; cut--) {
      const head = piece.slice(0, cut);
      if (new RegExp(`(?<![a-z])${head.replace(/[^a-z0-9]/g, "")}(?![a-z])`).test(flat)) return [head, piece.slice(cut)];
    }
    return [piece];
  });
  return pieces
    .filter((piece) => piece !== "")
    .map((piece) =>
      isOrganisationWord(piece) || piece.length > 3
        ? capitalised(piece)
        : piece.length <= 3 && pieces.length > 1
          ? piece.toUpperCase()
          : capitalised(piece),
    )
    .join(" ");
};

/** The registered name of the sender's host, when nothing better names the employer. */
export const fromDomain = (letter: Letter): Fact[] => {
  const host = hostOf(letter.level.from?.address ?? null);
  if (host === null || isToolHost(host) || isOpenMailbox(host)) return [];
  const name = registeredName(host);
  const text = letter.text.slice(0, 8000);
  const written = name === null ? null : asWritten(name, text);
  return name && name.length > 2
    ? [
        {
          field: "company",
          value: written ?? wordsOfHost(name, `${text} ${letter.level.links.map((link) => link.url).join(" ")}`),
          origin: "domain",
          sureness: written === null ? 0.3 : 0.5,
          line: letter.level.from?.address ?? null,
        },
      ]
    : [];
};
