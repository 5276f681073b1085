import type { Level } from "../forward/source.ts";
import type { Line } from "./line.ts";
import { isSameName, readName } from "./person-name.ts";
import { plain } from "./plain.ts";
import { afterSignOff, isSignOff, tongues } from "./tongue/tongues.ts";

export type LineKind = "blank" | "greeting" | "body" | "signature" | "machinery";

/** What each line of a letter is there for. */
export type Parts = {
  kind: LineKind[];
  /** The name in the greeting ("Dear Ana Ruiz,"), as written. */
  greeting: string | null;
  /** The lines under the last sign-off, or the block that stands in its place. */
  signature: Line[];
};

/** Lines of meeting tools, mail tools and lawyers. Nothing in them is about the interview's people, place or role. */
const machinery =
  /meeting id|passcode|kenncode|code secret|besprechungs-?id|id de (?:la )?r[ée]uni[oó]n|id riunione|vergader-?id|\bpin\b ?:|dial-in|dial ?in (?:by|details|numbers?|info\w*|:)|^dial[ -]?in|one tap mobile|dial by your location|find (?:your|a) local number|join by (?:sip|phone)|zoomcrc|phone conference id|need help\?|meeting options|for organi[sz]ers|unsubscribe|abmelden|se d[ée]sinscrire|darse de baja|confidential(?! reference)|vertraulichkeit|confidentiel(?:le)?s? |intended recipient|intended for|not the intended|automated (?:message|e-?mail)|do not reply|not reply to this|replies to this mailbox|sent (?:from|with|via) (?:my|calendly|calendar)|(?:^|\s)(?:enviado (?:desde|por|com|a través)|envoyé (?:par|depuis|via|avec)|gesendet (?:von|über|mit)|verstuurd (?:via|vanaf|met)|verzonden (?:via|met)|skickat (?:från|via|med)|sendt (?:fra|via|med)|wysłano (?:przez|z|za)|inviato (?:da|tramite|con))\s|get outlook|you are receiving|privacy (?:policy|notice)|view (?:it )?(?:on|in) (?:google|your browser|candidate portal)|add to (?:calendar|google|outlook|my)|report this event|rsvp for|more phone numbers|\(toll[- ]?free\)|reset (?:dial-in )?pin|learn more(?! about you)|invitation from google|security options|\bviruses\b|\bvirus[- ](?:free|scan|check)\w*|scanned for (?:any )?virus|please consider the environment|posting close|download teams|join on the web|skype test call|^(?:yes|no|maybe)(?: <|$)|make changes to this event|international numbers|local numbers|^id: ?\d|pronouns|all rights reserved|©|acts as an employment|registered (?:in|office|number|company)|company (?:no|number|reg)|global call-in|call-in numbers|more ways to join|join from the meeting|meeting number|what is \w+\?|powered by|^(?:need to|can't make it|cannot make it|want to|problem joining)[^.]{0,40}\?|^(?:re-?schedule|cancel)\b[^.]{0,40}(?:\||https?:|<|$)|manage (?:your )?(?:booking|preferences)|external (?:e-?mail|sender)|caution:|geschäftsführ\w*:|handelsregister|\bHRB \d|amtsgericht|aufsichtsrat|siège social|sede legale|kvk[- ](?:nummer|nr)|org\.? ?n[ru]\b|rejestr\w* sąd|you don't often get/iu;
const aside =
  /(?:other|similar|more|further|weitere|autres|otras|altre|andere|outras|inne|andra|andre) (?:openings|jobs|roles|vacancies|positions|stellen|offres|ofertas|offerte|vacatures|vagas|oferty|tjänster|stillinger|opportunities)/iu;
const phoneList = /^[•*\s]*\+?\(?\+?\d[\d\s().,#*-]{7,}(?:\s|,|#|$)[^:]{0,40}$/u;

const isMachinery = (line: Line) =>
  machinery.test(line.raw) || (phoneList.test(line.text) && /,,|#/.test(line.text)) || /^[_=*~#-]{5,}$/.test(line.raw.trim());

/** A line that is nothing but the words of links ("Cancel | Reschedule"). */
const isLinksOnly = (line: Line, labels: ReadonlySet<string>): boolean => {
  if (labels.size === 0 || line.text.length > 90 || line.field === "link") return false;
  const bare = line.text.replace(/<?https?:\/\/\S+>?/g, " ");
  const pieces = bare
    .split(/\s*(?:\||·|•|\bor\b|\s{2,})\s*/)
    .map((piece) => plain(piece.trim()))
    .filter((piece) => piece !== "");
  return pieces.length > 0 && (pieces.every((piece) => labels.has(piece)) || labels.has(plain(bare.trim()))) && !/@/.test(bare);
};

const isShort = (line: Line) => line.text.length <= 110 && !/[a-zà-ÿ]{2}[!?]$/u.test(line.text);
/** Ends like running text: a full stop after a small word, not after an abbreviation. */
const endsLikeProse = (line: Line) => /\p{Ll}{3,}[)\]"”']?[.!?:]$/u.test(line.text) && line.text.split(" ").length > 4;

const findGreeting = (lines: readonly Line[]): { line: Line; name: string } | null => {
  const opening = lines.filter((line) => !line.blank).slice(0, 14);
  for (const line of opening) {
    if (line.text.length > 90 && !/^[^,!:–-]{1,40}[,!:–-]/.test(line.text)) continue;
    const head =
      /^[^,!:–—\n]{1,60}(?:, \p{Lu}\p{L}+)?/u.exec(line.text.replace(/^([^,]{1,20}),(?= (?:a chara|\p{Lu}\p{L}+[,:!]))/u, "$1"))?.[0] ?? "";
    for (const tongue of tongues) {
      const name = tongue.greeting.exec(head.trim())?.[1];
      if (name) return { line, name: name.replace(/[,.!]+$/, "") };
    }
  }
  return null;
};

/** Finds greeting, signature and machinery. Sign-offs are looked for in all languages. */
export const markParts = (lines: readonly Line[], level: Level): Parts => {
  const labels = new Set(level.links.map((link) => plain(link.label)).filter((label) => label.length > 2));
  const kind: LineKind[] = lines.map((line) =>
    line.blank ? "blank" : isMachinery(line) || isLinksOnly(line, labels) ? "machinery" : "body",
  );
  for (const line of lines) {
    if (kind[line.index] !== "body" || !aside.test(line.text) || line.text.length > 90) continue;
    for (let at = line.index; at < lines.length && at < line.index + 12; at++) {
      const next = lines[at];
      if (!next || (at > line.index + 1 && !next.blank && !next.bullet)) break;
      if (!next.blank) kind[at] = "machinery";
    }
  }
  const greeting = findGreeting(lines);
  // A letter in one line, "Hi Robin, sorry ...", is a letter whatever words of tools and lawyers are in it.
  if (greeting) kind[greeting.line.index] = greeting.line.text.length <= 70 ? "greeting" : "body";
  const start = findSignature(lines, kind, level, greeting?.line.index ?? -1);
  const signature: Line[] = [];
  if (start !== null) {
    for (let at = start; at < lines.length; at++) {
      const line = lines[at];
      if (!line || kind[at] !== "body" || /^p\.? ?s\b\.?/i.test(line.text)) continue;
      kind[at] = "signature";
      const signer = at === start ? signerOn(line) : null;
      signature.push(signer === null ? line : { ...line, text: signer });
    }
  }
  return { kind, greeting: greeting?.name ?? null, signature };
};

/** "Viele Grüße, Jana (Anmeldung)": who signs on the line of the sign-off itself. */
const signerOn = (line: Line): string | null => {
  const rest = line.field === null ? afterSignOff(line.text) : null;
  return rest !== null && readName(/^[^,|(–]+/u.exec(rest)?.[0]?.trim() ?? "") !== null ? rest : null;
};

/** The index of the first line of the signature, or null. */
const findSignature = (lines: readonly Line[], kind: readonly LineKind[], level: Level, greetingAt: number): number | null => {
  const written = lines.filter((line) => kind[line.index] === "body");
  // From the bottom up: the first sign-off below which only short lines stand.
  let best: number | null = null;
  for (let at = written.length - 1; at >= Math.max(0, written.length - 22); at--) {
    const line = written[at];
    if (!line || line.index <= greetingAt) break;
    if (/^\s*--\s*$/.test(line.raw)) return line.index + 1;
    if ((line.text.length <= 60 && isSignOff(line.text)) || signerOn(line) !== null) best = line.index;
    if (!isShort(line) || (endsLikeProse(line) && !/^p\.? ?s/i.test(line.text))) break;
  }
  const signer = level.from?.name ? readName(level.from.name) : null;
  if (best !== null) return best;
  // No sign-off: the line that is the sender's own name, with what follows it.
  const tail = written.slice(-12).filter((line) => line.index > greetingAt);
  const own_ = tail.find(
    (line, at) =>
      isShort(line) &&
      line.field === null &&
      signer !== null &&
      startsWithName(line.text, signer) &&
      tail.slice(at + 1).every((next) => !endsLikeProse(next)),
  );
  if (own_) return own_.index;
  // Else the last block of short lines that stands apart.
  let first: number | null = null;
  for (let at = written.length - 1; at >= 0; at--) {
    const line = written[at];
    if (
      !line ||
      line.index <= greetingAt ||
      !isShort(line) ||
      endsLikeProse(line) ||
      line.bullet ||
      (line.field !== null && line.field !== "skip" && line.field !== "phone" && line.field !== "contact") ||
      /https?:\/\/|\d{1,2}[:.]\d\d|\d ?[ap]m\b|\b20\d\d\b/i.test(line.raw)
    ) {
      // Right below a time stands a row of a timetable, not a signature.
      if (line && first === line.index + 1 && /^\(?\d{1,2}[:.]\d\d/.test(line.text)) first = null;
      break;
    }
    first = line.index;
    if (lines[line.index - 1]?.blank && kindsAbove(lines, kind, line.index)) break;
  }
  return first !== null && written.some((line) => line.index < (first ?? 0)) ? first : null;
};

/** Is there running text above the block? A block right below another block of short lines belongs to it. */
const kindsAbove = (lines: readonly Line[], kind: readonly LineKind[], index: number): boolean => {
  for (let at = index - 1; at >= 0; at--) {
    const line = lines[at];
    if (!line || line.blank) continue;
    return (
      kind[at] === "greeting" ||
      kind[at] === "machinery" ||
      endsLikeProse(line) ||
      !isShort(line) ||
      line.field !== null ||
      line.text.length > 50
    );
  }
  return false;
};

const startsWithName = (text: string, name: string): boolean => {
  const head = /^[^|,·•/–(-]{2,50}/u.exec(text)?.[0]?.trim() ?? "";
  const read = readName(head);
  return read !== null && isSameName(read, name);
};
