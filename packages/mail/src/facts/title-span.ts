import { isWeekday } from "../language/day-names.ts";
import { grammarOfAll } from "../language/grammar-of-all.ts";
import { cleanTitle, looksLikeJobTitle } from "./job-title.ts";
import { plain } from "./plain.ts";
import type { Tongue } from "./tongue/tongue.ts";

/** Before a title, and no part of it. "i", "a", "o" and "e" may be the first letters of something. */
const article = new RegExp(`^(?!(?:i|a|o|e)$)(?:${grammarOfAll("the", "a", "our", "your", "of")}|this|that)$`, "iu");
const inner = new RegExp(`^(?:${grammarOfAll("and", "of", "the", "for", "with", "insideTitles")}|[&/–+-])$`, "iu");
const joins = new RegExp(`^(?:${grammarOfAll("and")})$`, "iu");
/** The bare word as a weekday: "Tecnico di radiologia" and "Diretor do Serviço" have none, "Di" in a German letter is one. */
const isDay = (flat: string, tongue: Tongue): boolean => isWeekday(flat.split(/[^\p{L}]/u, 1)[0] ?? "", tongue.code);
const abbreviated =
  /^(?:sr|jr|st|dr|no|ltd|asst|mgr|dir|ass|st\.-|wiss|med|techn|stv|stellv|adj|bitr|exam|dipl|staatl|u|inkl|kaufm|ltd|ref|resp)\.$/i;

/** Tables are written with accents; tokens are compared both ways. */
const isIn = (words: RegExp, token: string, flat: string) => words.test(flat) || words.test(bare(token).toLowerCase());

/** Fields of work: after "in" or "en" they belong to the title ("Consultant in Geriatric Medicine", "infirmière en néonatologie"), other words tell a place. */
const fieldOfWork =
  /(?:medicine|surgery|psychiatry|anaesthetics|anesthesia|nursing|research|science|sciences|engineering|education|radiology|(?:o|a)logy|(?:o|a)log[ií]a|(?:o|a)logie|(?:o|a)logi|paediatrics|pediatrics|orthopaedics|geriatrics|obstetrics|medizin|chirurgi\p{L}*|psychiatrie|psichiatria|psiquiatría|anästhesi\p{L}*|pflege|ped[iy]atr\p{L}*|pédiatrie|urgencias|urgences|cuidados|documentation|réanimation|gériatrie|hygiène|comptabilité|gestion|santé|soins|médecine|medicina|enfermería|obstetricia|soporte|ventas|atención|logística|logistique|logistica|restauration|maintenance|informatique|psychomotricité|communication|marketing|finance|practice|care|hjemmetjenesten|psykiatri\p{L}*|akutmodtagelsen|geneeskunde|opleiding)$/iu;

/** When somebody works: part of the title behind a comma, also in small letters. */
const shift =
  /^(?:nights?|days?|evenings?|weekends?|part-time|full-time|natt|nat|dag|kveld|kväll|aften|deltid|heltid|nacht|nachtdienst|teilzeit|vollzeit|nuit|jour|noche|noches|tarde|mañana|notte|giorno|noite|avond|weekend|parttime|fulltime|noc|noce)$/iu;

/** Does a field of work follow the small word at `at`? */
const inField = (tokens: readonly string[], at: number): boolean =>
  /^(?:in|en|i)$/.test(tokens[at] ?? "") &&
  !/,$/.test(tokens[at - 1] ?? "") &&
  tokens.slice(at + 1, at + 3).some((next, ahead, pair) => fieldOfWork.test(bare(next)) && (ahead === 0 || isCapital(pair[0])));

const bare = (token: string) => token.replace(/^[("“„'«[]+|[)"”“'»\].,;:!?]+$/gu, "");
const isCapital = (token: string | undefined) => token !== undefined && /^[("“„'«]*[\p{Lu}\d]/u.test(token);

const strip = (title: string): string => {
  let rest = title;
  for (let times = 0; times < 2; times++) rest = rest.replace(/^(\S+)\s/u, (whole, first: string) => (article.test(first) ? "" : whole));
  return cleanTitle(rest);
};

/**
 * Reads a job title that begins at `at`: up to a stop word of the language, the end of the sentence, a comma before a small letter, or a date.
 * Parentheses that belong to the title ("(Nights)", "(m/w/d)", "(Band 5)") stay. Empty when there is none.
 */
export const titleForward = (text: string, at: number, tongue: Tongue): string => {
  const tokens = text
    .slice(at, at + 220)
    .split(/\s+/)
    .filter((token) => token !== "");
  const taken: string[] = [];
  for (let i = 0; i < tokens.length && taken.length < 15; i++) {
    const token = tokens[i] ?? "";
    const flat = plain(bare(token));
    if (token.startsWith("(")) {
      const close = tokens.slice(i, i + 9).findIndex((next) => next.includes(")"));
      const inside = tokens.slice(i, i + close + 1).join(" ");
      if (
        close < 0 ||
        inside.length > 60 ||
        /\d[:.]\d\d|@|https?:|\b(?:see|as|you|we|your|right)\b/i.test(inside) ||
        (taken.length === 0 && !looksLikeJobTitle(inside))
      )
        break;
      taken.push(inside.replace(/\)[.,;:!?]+$/, ")"));
      i += close;
      if (/\)[.;:!?]$/.test(tokens[i] ?? "")) break;
      if (/\),$/.test(tokens[i] ?? "")) {
        if (!isCapital(tokens[i + 1]) || isDay(plain(bare(tokens[i + 1] ?? "")), tongue)) break;
        taken[taken.length - 1] += ",";
      }
      continue;
    }
    if (
      taken.length > 0 &&
      !inField(tokens, i) &&
      (isIn(tongue.stop, token, flat) || isDay(flat, tongue)) &&
      !(isCapital(token) && /-/.test(token)) &&
      !/-$/.test(taken[taken.length - 1] ?? "")
    )
      break;
    if (
      joins.test(flat) &&
      !(taken.length > 0 && inField(tokens, i)) &&
      (taken.length === 0 || (!isCapital(tokens[i + 1]) && !(taken[taken.length - 1] ?? "").endsWith("-")))
    )
      break;
    // In German a noun has a capital: a small word that leads to none ends the title ("Physiotherapeutin vorstellen").
    if (
      tongue.code === "de" &&
      taken.length > 0 &&
      isCapital(taken[taken.length - 1]) &&
      /^\p{Ll}/u.test(token) &&
      !inner.test(bare(token)) &&
      !(isCapital(tokens[i + 1]) && /(?:e|en|er|es|em)$/.test(flat) && !/[.,;:]$/.test(token))
    )
      break;
    if (taken.length > 0 && /^for$/i.test(token) && /^(?:the|this|our|a)$/.test(tokens[i + 1] ?? "") && !isCapital(tokens[i + 2])) break;
    if (/^(?:\d{1,2}[:.h]\d\d|\d{1,2}(?:am|pm))/i.test(flat) || /^(?:https?:|www\.)/.test(flat) || /^~~/.test(token)) break;
    if (/^[–—|•·@]$/.test(token) || token === "-") {
      const next = tokens[i + 1];
      if (!isCapital(next) || isDay(plain(bare(next ?? "")), tongue) || token === "@" || token === "|") break;
      taken.push(token);
      continue;
    }
    taken.push(token);
    if (
      /[;!?]["”]?$/.test(token) ||
      /["”»]$/.test(token) ||
      (/[.:]["”]?$/.test(token) && !abbreviated.test(token) && !(/^\p{Lu}\.$/u.test(token) && isCapital(tokens[i + 1])))
    )
      break;
    if (
      token.endsWith(",") &&
      !shift.test(bare(tokens[i + 1] ?? "")) &&
      (!isCapital(tokens[i + 1]) || /^\d/.test(tokens[i + 1] ?? "") || isDay(plain(bare(tokens[i + 1] ?? "")), tongue))
    )
      break;
  }
  while (taken.length > 0 && (inner.test(bare(taken[taken.length - 1] ?? "")) || /^[–—-]$/.test(taken[taken.length - 1] ?? "")))
    taken.pop();
  return strip(taken.join(" ").replace(/[.,;:!?]+$/, ""));
};

/** Reads a job title that ends at `end`: back to a determiner or a stop word of the language, or the beginning of the sentence. */
export const titleBackward = (text: string, end: number, tongue: Tongue): string => {
  const tokens = text
    .slice(Math.max(0, end - 160), end)
    .split(/\s+/)
    .filter((token) => token !== "");
  const taken: string[] = [];
  for (let i = tokens.length - 1; i >= 0 && taken.length < 9; i--) {
    const token = tokens[i] ?? "";
    // "the Rotational Pharmacist (Band 6) post"
    const open =
      taken.length === 0 && token.endsWith(")")
        ? tokens.slice(Math.max(0, i - 3), i + 1).findLastIndex((each) => each.startsWith("("))
        : -1;
    if (open >= 0) {
      const from = Math.max(0, i - 3) + open;
      taken.unshift(...tokens.slice(from, i + 1));
      i = from;
      continue;
    }
    const flat = plain(bare(token));
    if (/[.;:!?]$/.test(token) && !abbreviated.test(token) && !/^\p{Lu}\.$/u.test(token)) break;
    if (token.endsWith(",") && (!isCapital(taken[0]) || !isCapital(token))) break;
    if (
      flat !== "of" &&
      (isIn(tongue.determiner, token, flat) ||
        (isIn(tongue.stop, token, flat) && !isCapital(token)) ||
        isDay(flat, tongue) ||
        /^(?:interview(?:s|ing)?|application|with|into|within)$/.test(flat))
    ) {
      if (flat === "for" && taken.length > 0 && isCapital(taken[0]) && isCapital(tokens[i - 1]) && looksLikeJobTitle(tokens[i - 1] ?? "")) {
        taken.unshift(token);
        continue;
      }
      break;
    }
    if (
      /^[–—-]$/.test(token) &&
      taken.length > 0 &&
      isCapital(taken[0]) &&
      isCapital(tokens[i - 1]) &&
      looksLikeJobTitle(tokens[i - 1] ?? "")
    ) {
      taken.unshift(token);
      continue;
    }
    if (/^[–—|•·-]$/.test(token) || /^\(/.test(token)) break;
    taken.unshift(token);
  }
  while (taken.length > 0 && inner.test(bare(taken[0] ?? ""))) taken.shift();
  return strip(taken.join(" "));
};
