import { loopReasons } from "@afterword/core/inbound/loop";
import { decodeWords } from "../mime/decode-words.ts";
import { readHeaderLines, valuesOf } from "./header-lines.ts";

/** A person's mail has passed fewer machines than this (design of trust, "Bounds"). */
const maxReceived = 30;

/** Subjects of out-of-office answers and delivery reports. They stand at the beginning: a person's "Re: Out of office?" is no robot's. */
const robotSubjects = [
  // English
  "automatic reply",
  "auto reply",
  "auto-reply",
  "autoreply",
  "auto response",
  "auto-response",
  "automated reply",
  "automated response",
  "automatic response",
  "out of office",
  "out of the office",
  "out-of-office",
  "ooo:",
  "on vacation",
  "vacation reply",
  "away from the office",
  "undelivered mail",
  "undeliverable",
  "delivery status notification",
  "delivery failure",
  "delivery has failed",
  "mail delivery failed",
  "mail delivery failure",
  "mail delivery subsystem",
  "returned mail",
  "failure notice",
  "message undeliverable",
  "read:",
  "not read:",
  "read receipt",
  "return receipt",
  // German
  "automatische antwort",
  "abwesenheitsnotiz",
  "abwesenheitsmeldung",
  "abwesend",
  "abwesenheit",
  "nicht im büro",
  "unzustellbar",
  "gelesen:",
  // French
  "réponse automatique",
  "message automatique",
  "absence du bureau",
  "absent du bureau",
  "absent",
  "non remis",
  "échec de remise",
  // Spanish
  "respuesta automática",
  "fuera de la oficina",
  "fuera de oficina",
  "ausente",
  "no se puede entregar",
  // Italian
  "risposta automatica",
  "fuori sede",
  "fuori ufficio",
  "non recapitabile",
  // Dutch
  "automatisch antwoord",
  "automatische reactie",
  "afwezig",
  "niet aanwezig",
  "onbestelbaar",
  // Portuguese
  "resposta automática",
  "fora do escritório",
  "ausência temporária",
  "ausente do escritório",
  "não entregue",
  // Polish
  "automatyczna odpowiedź",
  "odpowiedź automatyczna",
  "autoodpowiedź",
  "poza biurem",
  "nie można dostarczyć",
  // Swedish, Danish, Norwegian, Finnish
  "autosvar",
  "automatiskt svar",
  "automatisk svar",
  "frånvaro",
  "ikke på kontoret",
  "fravær",
  "automaattinen vastaus",
  "poissa",
  // Czech, Hungarian, Romanian, Turkish, Greek, Russian, Ukrainian
  "automatická odpověď",
  "automatikus válasz",
  "răspuns automat",
  "otomatik yanıt",
  "αυτόματη απάντηση",
  "автоматический ответ",
  "автоответ",
  "автоматична відповідь",
  // Japanese, Chinese, Korean, Hebrew, Arabic
  "自動応答",
  "自動返信",
  "不在通知",
  "自动回复",
  "自动答复",
  "自動回覆",
  "자동 회신",
  "자동 응답",
  "부재중",
  "מענה אוטומטי",
  "תשובה אוטומטית",
  "رد تلقائي",
  "الرد التلقائي",
];

const robotNames =
  /^(?:mailer-daemon|postmaster|mail-daemon|no[-_.]?reply|do[-_.]?not[-_.]?reply|donotreply|bounces?|auto[-_.]?reply|autoresponder|daemon|root)(?:[-+_.=].*)?$/;

/** The first word of a header value: what stands before parameters and comments, lower-cased. */
const firstWord = (value: string): string => {
  let rest = value.trim();
  while (rest.startsWith("(")) {
    const close = rest.indexOf(")");
    if (close < 0) return "";
    rest = rest.slice(close + 1).trim();
  }
  return (/^[^\s;(,]*/.exec(rest)?.[0] ?? "").toLowerCase();
};

const subjectIsRobots = (subject: string): boolean => {
  let text = subject.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
  // Some programs put an answer mark or a list name before it: "Re: Automatic reply: …", "[EXTERNAL] …".
  const tag = /^\[[^\]]{1,40}\] ?/.exec(text);
  if (tag) text = text.slice(tag[0].length);
  return robotSubjects.some((start) => text.startsWith(start));
};

/**
 * Why a mail was not written by a person just now, in a few words, or null. Such mail never acts and is never answered
 * (RFC 3834, and what programs do without it). A forward by hand keeps none of these headers, so it is not touched.
 */
export const automaticReason = (raw: Uint8Array): string | null => {
  const block = readHeaderLines(raw);
  if (block.kind === "unreadable") return `cannot be read: ${block.why}`;
  const { lines } = block;
  const values = (name: string) => valuesOf(lines, name);
  if (values("x-afterword-hop").length > 0) return loopReasons.hop;
  if (values("received").length > maxReceived) return loopReasons.far;
  const submitted = values("auto-submitted").map(firstWord);
  if (submitted.some((word) => word !== "no" && word !== "")) return "Auto-Submitted";
  if (values("x-autoreply").some((value) => firstWord(value) !== "no")) return "X-Autoreply";
  if (values("x-autorespond").length > 0 || values("x-autoreply-from").length > 0 || values("x-mail-autoreply").length > 0)
    return "X-Autorespond";
  if (values("precedence").some((value) => ["bulk", "list", "junk", "auto_reply", "auto-reply"].includes(firstWord(value))))
    return "Precedence";
  if (values("return-path").some((value) => /^<?\s*>?$/.test(value))) return "empty Return-Path";
  if (lines.some((line) => /^list-[a-z-]+\s*$/i.test(line.name))) return "List headers";
  const contentType = firstWord(values("content-type")[0] ?? "");
  if (contentType === "multipart/report" || contentType === "message/delivery-status") return "delivery report";
  const suppress = values("x-auto-response-suppress").join(",").toLowerCase();
  if (submitted.length === 0 && /(?:^|[\s,;])(?:oof|all)(?=$|[\s,;])/.test(suppress)) return "X-Auto-Response-Suppress";
  for (const value of [...values("from"), ...values("sender")]) {
    const address = value.slice(value.lastIndexOf("<") + 1).replace(/>.*$/, "");
    if (
      robotNames.test(
        address
          .slice(0, Math.max(0, address.indexOf("@")))
          .trim()
          .toLowerCase(),
      )
    )
      return "a robot's address";
  }
  const subject = values("subject")[0];
  if (subject !== undefined && subjectIsRobots(decodeWords(Buffer.from(subject.slice(0, 2_000), "latin1").toString("utf8"))))
    return "subject";
  return null;
};
