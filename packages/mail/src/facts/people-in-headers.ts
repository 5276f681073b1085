import { grammarInEitherCase, grammarOfAll } from "../language/grammar-of-all.ts";
import { isCandidate } from "./candidate.ts";
import type { PersonFact } from "./fact.ts";
import { hostOf, isRobotAddress, isToolHost, isToolName, localPartOf, toolBehind } from "./hosts.ts";
import type { Letter } from "./letter.ts";
import { isDepartment, looksLikeOrganisation } from "./organisation.ts";
import { addressFits, isSameName, readName } from "./person-name.ts";
import { plain, squashed } from "./plain.ts";
import type { Signature } from "./signature.ts";

/** Titles of those who arrange for others. */
const arranges =
  /recruit|talent|\bhr\b|people|personal|rekrut|recrut|reclut|select|selec|selezion|werving|coordinat|koordinat|schedul|secretar|sekret|segret|assist|admin|office|reception|agent|account|consultant|delivery|staffing|resourc|\brh\b|rrhh|humano|umane|humaines|kadr|onboarding/;
/** A meeting that the writer calls ours is the writer's own, when the writer leads what the job is in. */
const ours =
  /\b(?:our (?:call|chat|conversation|meeting|talk|interview)|joins? us|with us|we'll (?:have|talk|chat|go|show|sit)|we'd be|we can (?:talk|chat)|zu uns|mit uns|unser gesprach|notre (?:entretien|echange|rencontre)|nous rejoindre|nous parlerons|nous serons|nostro (?:colloquio|incontro)|nel mio|saremo|nuestra (?:charla|conversacion|entrevista|reunion)|nos acompana|nossa (?:conversa|entrevista)|connosco|conosco|ons gesprek|bij ons aan|hos oss|med oss|hos os|med os|z nami|nasze spotkanie|nasza rozmow\w+)\b/;

const and = `(?:${grammarOfAll("and")}|&)`;
/** "Finn and I", "Me and Finn": the writer is one of two who do something. */
const together = new RegExp(
  String.raw`(?:^|[\s,])(?:${grammarInEitherCase("me")}) ${and} \p{Lu}|\p{Lu}\p{L}+ ${and} (?:${grammarOfAll("me")})(?!\p{L})`,
  "u",
);
/** "Ana Ruiz from Lakeside Clinic": the house behind the name. */
const house = new RegExp(String.raw`\s*[([|].*$|\s+(?:${grammarOfAll("from", "at", "via")})\s.*$`, "iu");

const human = (name: string | null): string | null => {
  if (
    !name ||
    name.includes("@") ||
    isToolName(name) ||
    looksLikeOrganisation(name.replace(house, "")) ||
    isDepartment(name.replace(house, ""))
  )
    return null;
  return readName(name);
};

/** The writer: from the header and the signature. `meets` when the letter says that the writer will be there. */
export const writerOf = (letter: Letter, signature: Signature, employers: readonly string[]): PersonFact[] => {
  const from = letter.level.from;
  const called = human(from?.name ?? null);
  // "Oriel <donotreply@oriel-mail.example>" is the tool.
  const tool = toolBehind(from?.address ?? null);
  const header = called !== null && tool !== null && squashed(called) === squashed(tool) ? null : called;
  // "Pippa" under the letter of Philippa Raistrick: the same initial, and nobody else writes.
  const pet = (name: string): boolean =>
    header?.includes(" ") === true && !name.includes(" ") && header.charAt(0) === name.charAt(0) && !isSameName(header, name);
  const isHouse = (name: string) => employers.some((employer) => employer === name || (employer.startsWith(name) && !signature.name));
  const meets =
    letter.sentences.some(({ text }) => together.test(text)) ||
    letter.tongues.some((tongue) => letter.sentences.some(({ flat }) => flat.search(tongue.selfMeets) >= 0));
  const leads = signature.title !== null && !arranges.test(plain(signature.title));
  const met = meets || (leads && letter.sentences.some(({ flat }) => ours.test(flat)));
  const address = from?.address && !isRobotAddress(from.address) ? from.address.toLowerCase() : null;
  // A small house has one mailbox; whoever signs from it reads it.
  const shared =
    address !== null &&
    !isToolHost(hostOf(address) ?? "") &&
    !/(?:^|[._-])(?:careers?|jobs?|hr|rh|rrhh|people|talents?|recruit\w*|recrut\w*|reclut\w*|rekryt\w*|rekrut\w*|hiring|bewerb\w*|karriere|personal|candidatur\w*|candidature|selezion\w*|seleccion|selecao|vacatures|werving|sollicitat\w*|kadry|bookings?|credential\w*|\w*recruitment|interviews?|scheduling|scheduler|notif\w*|alerts?|news|team)(?:$|[._-])/.test(
      localPartOf(address) ?? "",
    );
  const found: PersonFact[] = [];
  const written = signature.name && pet(signature.name) ? header : signature.name;
  const signed = written && !isCandidate(letter.candidate, written, null) && !isHouse(written) ? written : null;
  const fits = (name: string) =>
    address !== null && ((header !== null && isSameName(header, name)) || addressFits(localPartOf(address) ?? "", name));
  if (signed)
    found.push({
      name: header !== null && isSameName(header, signed) && header.length > signed.length ? header : signed,
      address: fits(signed) || (header === null && shared) ? address : null,
      title: signature.title,
      part: null,
      meets: met,
      origin: "signature",
      sureness: 0.85,
      line: null,
    });
  if (
    header &&
    !isCandidate(letter.candidate, header, from?.address ?? null) &&
    !isHouse(header) &&
    !(signed && isSameName(signed, header))
  ) {
    // A second name in the header only when it is not a house under a robot's address.
    if (address !== null || !signed)
      found.push({
        name: header,
        address,
        title: signed ? null : signature.title,
        part: null,
        meets: met && !signed,
        origin: "header",
        sureness: address === null ? 0.5 : 0.75,
        line: null,
      });
  }
  return found;
};

/** Organiser and attendees of the calendar's events. */
export const peopleInCalendar = (letter: Letter): PersonFact[] => {
  const found: PersonFact[] = [];
  for (const event of letter.events.slice(0, 20)) {
    const organizer = event.organizer;
    const name = human(organizer?.name ?? null);
    if (
      organizer &&
      name &&
      !(organizer.address && isRobotAddress(organizer.address)) &&
      !isCandidate(letter.candidate, name, organizer.address)
    )
      found.push({
        name,
        address: organizer.address?.toLowerCase() ?? null,
        title: null,
        part: null,
        meets: false,
        origin: "calendar",
        sureness: 0.85,
        line: null,
      });
    for (const attendee of event.attendees.slice(0, 30)) {
      const called = human(attendee.name);
      if (!called || (attendee.address && isRobotAddress(attendee.address)) || isCandidate(letter.candidate, called, attendee.address))
        continue;
      const same = organizer?.address && attendee.address?.toLowerCase() === organizer.address.toLowerCase();
      found.push({
        name: called,
        address: attendee.address?.toLowerCase() ?? null,
        title: null,
        part: null,
        meets: !same,
        origin: "calendar",
        sureness: 0.85,
        line: null,
      });
    }
  }
  return found;
};
