import type { Verb } from "@afterword/core/command/command";
import { readCommandTime } from "./command-time.ts";
import { byFirstWord } from "./courtesy.ts";
import { type CourtesyReader, readPhrase } from "./courtesy-reader.ts";
import { readPeople } from "./people.ts";
import type { AnswerContext } from "./read-send.ts";
import { sendObjects } from "./send-words.ts";
import { readWords, type Word } from "./words.ts";

/** A command other than an approval: none of them lets anything leave. */
export type PlainVerb = { command: Extract<Verb, "skip" | "snooze" | "undo" | "stop" | "help">; at: string | null; to: string[] | null };

type Name = PlainVerb["command"];

const list = (text: string): string[] =>
  text
    .split("|")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");

const verbs: Record<Name, string[]> = {
  skip: list(
    "skip | drop | discard | pass on | uberspringen | uberspringe | auslassen | verwerfen | passer | ignorer | ignore | sauter | saute | omitir | omite | omitelo | saltar | salta | saltalo | descartar | saltare | tralascia | overslaan | sla over | pular | pule | pula | ignorar | pomin | pominac | hoppa over | spring over | hopp over | dropp",
  ),
  snooze: list(
    "snooze | remind me | remind me again | ask me again | ask again | ask me | check back | check with me again | postpone | delay | not now remind me | erinnere mich | erinner mich | spater erinnern | verschieben | schlummern | rappelle-moi | rappelez-moi | reporter | recuerdame | recuerdamelo | posponer | aplazar | ricordamelo | ricordami | rimanda | posticipa | herinner me | herinner mij | uitstellen | snoozen | lembre-me | lembra-me | adiar | adia | przypomnij | przypomnij mi | odloz | pamin mig | paminn mig | snooza | mind mig om det | pamind mig | paminn meg | utsett",
  ),
  undo: list(
    "undo | recall | recall it | recall that | take it back | take that back | call it back | bring it back | revert | cancel | ruckgangig | ruckgangig machen | zuruckholen | annuler | annulez | annule | deshacer | deshaz | cancelar | cancela | annulla | annullare | ongedaan maken | annuleren | annuleer | desfazer | desfaz | anular | cofnij | anuluj | angra | fortryd | angre | annuller",
  ),
  stop: list(
    "stop | stop it all | unsubscribe | unsubscribe me | no more mails | no more emails | no more mail | opt out | remove me | stopp | aufhoren | abmelden | abbestellen | arreter | arrete | arretez | desabonner | me desabonner | se desabonner | desinscrire | parar | pare | para | basta | darse de baja | dar de baja | fermare | ferma | disiscrivimi | cancella iscrizione | stoppen | uitschrijven | afmelden | cancelar subscricao | parem | zatrzymaj | wypisz mnie | sluta | avsluta | avregistrera | stop det | afmeld | avmeld",
  ),
  help: list(
    "help | help me | options | what are the options | what can i do here | info | commands | hilfe | aide | ayuda | aiuto | hulp | ajuda | pomoc | hjalp | hjaelp | hjelp | what can i say | what can i answer | what can i do | what are the commands | what are my options | how does this work | how does it work | what do i do | what do i do now | was kann ich sagen | wie geht das | comment ca marche | como funciona | come funziona | hoe werkt dit | hoe werkt het",
  ),
};

const objects: Record<Name, string[]> = {
  skip: [
    ...sendObjects,
    "this time",
    "that one too",
    "this step",
    "the whole thing",
    "this person",
    "the one",
    "the ones",
    "just",
    "only",
    "diese",
    "diesen",
    "das",
    "es",
    "celui-ci",
    "esto",
    "este",
    "questo",
    "deze",
    "dit",
    "este",
    "isso",
    "isto",
    "to",
    "den",
    "det",
    "denne",
  ],
  snooze: [
    "it",
    "this",
    "that",
    "this one",
    "again",
    "me",
    "me again",
    "about it",
    "about this",
    "of it",
    "of this",
    "the draft",
    "the note",
  ],
  undo: [
    ...sendObjects,
    "that send",
    "the send",
    "the sending",
    "send",
    "sending",
    "the last one",
    "last",
    "the last send",
    "immediately",
    "now",
  ],
  stop: [
    ...list(
      "all | it all | these | this | everything | all of this | all of it | mails | emails | e-mails | messages | reminders | follow-ups | these mails | these emails | these messages | these reminders | all mails | all emails | all messages | the mails | the emails | your mails | your emails | following up | follow ups | the follow-ups | all follow-ups | this application | with this | mailing me | emailing me | writing me | writing to me | contacting me | sending mails | sending emails | sending me mails | sending me emails | sending me these | sending these | sending me these mails | sending me these emails | sending me messages | sending me anything | sending me drafts | me from this list | me | from this list | from this | from all | now | immediately",
    ),
  ],
  help: ["please", "me", "me please"],
};

/** Words that begin another command. Where one of them stands beside a command, nobody can say which is meant. */
const otherVerbs = new Set(
  "send sends approve approved skip snooze edit undo stop unsubscribe change replace instead resend forward".split(" "),
);

/** What calls a note back that is about to leave: only in an answer to the mail that says so. */
const refusals = list(
  "unsend | unsend it | unsend that | don't send | don't send it | don't send that | don't send this | do not send | do not send it | do not send this | dont send | dont send it | don't | not yet | wait | please wait | hold | hold it | hold on | hold off | stop it | stop that | stop sending | stop sending it | no | no don't | nicht senden | nicht abschicken | noch nicht | bitte nicht | halt | warte | warten | ne pas envoyer | n'envoyez pas | n'envoie pas | attendez | attends | pas encore | no enviar | no lo envies | espera | todavia no | non inviare | aspetta | non ancora | niet versturen | niet verzenden | wacht | nog niet | nao enviar | nao envie | espere | ainda nao | nie wysylaj | czekaj | jeszcze nie | skicka inte | vanta | inte an | send ikke | ikke send | vent | ikke endnu | ikke enna",
);

/** Said in haste before "undo". */
const interjections = byFirstWord(
  list(
    "wait | oops | oh no | oh | no | sorry | hold on | actually | stop | ah | argh | damn | help | warte | halt | attends | espera | aspetta | wacht | vent | vanta",
  ),
);

/** A no before the word that leaves it: "No thanks, skip it." */
const noes = byFirstWord(
  list(
    "no | nope | nah | no thanks | no thank you | no need | not this one | not needed | don't send | don't send it | don't send this | do not send | do not send it | please don't send | please don't send it | nein | nein danke | nicht senden | non | non merci | no gracias | no grazie | nee | nee bedankt | nee dank je | nao | nao obrigado | nao obrigada | nie | nie dziekuje | nej | nej tack | nej tak | nei | nei takk",
  ),
);

const spoken = (words: Word[], at: number): string => (words[at]?.kind === "word" ? (words[at]?.word ?? "") : "");

const ends = (words: Word[], at: number): boolean =>
  at >= words.length || words[at]?.kind === "line" || words[at]?.kind === "mark" || words[at]?.kind === "emoji";

/** The next word behind marks and line ends. */
const pastEnds = (words: Word[], from: number): number => {
  let at = from;
  while (at < words.length && ends(words, at)) at += 1;
  return at;
};

/** What follows a command and its objects: courtesy, a signature, a reason after a comma; but no other command and no question. */
const harmless = (words: Word[], from: number, readCourtesy: CourtesyReader): boolean => {
  let at = from;
  while (at < words.length && !ends(words, at)) {
    const courtesy = readCourtesy(words, at);
    if (!courtesy || courtesy.kind === "joint") {
      if (!["because", "since", "as", "weil", "porque", "parce"].includes(spoken(words, at))) return false;
      break;
    }
    at = courtesy.next;
  }
  return words.slice(at).every((word) => !otherVerbs.has(word.word) && !(word.kind === "strange" && word.raw.includes("?")));
};

const notYet = new Set(["not now", "not yet", "later"]);

/**
 * Reads skip, snooze, undo, stop and help: the verb comes first (after a greeting, a yes or thanks), what it is about comes next, and
 * a reason may follow. Null when there is none, when two commands stand there, or when it is a question.
 */
export const readVerb = (lines: string[], context: AnswerContext, readCourtesy: CourtesyReader): PlainVerb | null => {
  const asks = lines.some((line) => /[?？]/.test(line));
  const words = readWords(asks ? lines.map((line) => line.replace(/[?？]+/g, ".")) : lines);
  if (/^\s*[?？]+\s*$/.test(lines.join("\n"))) return { command: "help", at: null, to: null };
  let at = 0;
  for (let steps = 0; steps < 20; steps += 1) {
    if (words[at] && ends(words, at)) at += 1;
    else {
      if (notYet.has(`${spoken(words, at)} ${spoken(words, at + 1)}`) && ends(words, at + 2)) {
        at += 2;
        continue;
      }
      if (/^(?:skip|stop|undo)$/.test(spoken(words, at))) break;
      const courtesy = readCourtesy(words, at);
      if (!courtesy) break;
      at = courtesy.next;
    }
  }
  let found: { command: Name; next: number } | null = null;
  for (const [command, phrases] of Object.entries(verbs) as [Name, string[]][]) {
    const next = readPhrase(byFirstWord(phrases), words, at);
    if (next !== null && (found === null || next > found.next)) found = { command, next };
  }
  if (!found && !context.leaving) {
    const over = readPhrase(noes, words, at);
    if (over !== null && ends(words, over)) {
      const left = readPhrase(byFirstWord(verbs.skip), words, pastEnds(words, over));
      if (left !== null) found = { command: "skip", next: left };
    }
  }
  if (!found || found.command === "help") {
    let start = at;
    for (let steps = 0; steps < 4; steps += 1) {
      const over = readPhrase(interjections, words, start);
      if (over === null) break;
      start = pastEnds(words, over);
    }
    const undone = readPhrase(byFirstWord(verbs.undo), words, start);
    if (start > at && undone !== null) found = { command: "undo", next: undone };
  }
  if (!found && context.leaving && !asks) {
    const refused = readPhrase(byFirstWord(refusals), words, at);
    return refused !== null && harmless(words, refused, readCourtesy) ? { command: "undo", at: null, to: null } : null;
  }
  if (!found) return null;
  const { command } = found;
  if (command === "help")
    return ends(words, found.next) || harmless(words, readPhrase(byFirstWord(objects.help), words, found.next) ?? found.next, readCourtesy)
      ? { command, at: null, to: null }
      : null;
  if (asks) return null;
  const objectEnd = readPhrase(byFirstWord(objects[command]), words, found.next) ?? found.next;
  if (command === "snooze") return readSnooze(words, objectEnd, context);
  if (command === "skip") {
    const from = ["to", "for"].includes(spoken(words, objectEnd)) ? objectEnd + 1 : objectEnd;
    const people = readPeople(words, from, context.known);
    const next = people?.next ?? objectEnd;
    if (["only", "for", "please", "bitte", "this"].includes(spoken(words, next)) && people)
      return harmless(words, next + 1, readCourtesy) ? { command, at: null, to: people.names.length > 0 ? people.names : null } : null;
    if (!harmless(words, next, readCourtesy)) return null;
    return { command, at: null, to: people && people.names.length > 0 ? people.names : null };
  }
  return harmless(words, objectEnd, readCourtesy) ? { command, at: null, to: null } : null;
};

const snoozeLeads = new Set([
  "until",
  "till",
  "til",
  "to",
  "for",
  "by",
  "on",
  "bis",
  "jusqu'a",
  "jusqu'au",
  "hasta",
  "fino",
  "tot",
  "ate",
  "do",
  "tills",
  "indtil",
  "inntil",
  "'til",
]);

/** Until when: what is not understood leaves the time open, and the usual pause is made. */
const readSnooze = (words: Word[], from: number, context: AnswerContext): PlainVerb | null => {
  if (words.slice(from).some((word) => ["send", "skip", "edit", "undo", "stop", "approve"].includes(word.word))) return null;
  let at = from;
  if (snoozeLeads.has(spoken(words, at))) at += 1;
  const time = context.now ? readCommandTime(words, at, context.now, true) : null;
  const whole =
    time !== null &&
    (ends(words, time.next) ||
      ["please", "pls", "thanks", "thank", "bitte", "merci", "gracias", "grazie", "por", "tack", "tak"].includes(spoken(words, time.next)));
  return { command: "snooze", at: whole ? time.at : null, to: null };
};
