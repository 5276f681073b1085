import type { Outcome } from "@afterword/core/command/command";
import { fold } from "./words.ts";

// Answers of one word or two to "How did it end?", folded, in the main languages.
const answers: Record<Outcome, string> = {
  rejected:
    "rejected|rejection|rejected me|got rejected|i was rejected|i got rejected|was rejected|been rejected|declined by them|turned down|got turned down|a rejection|a no|it's a no|it was a no|they said no|they rejected me|unsuccessful|not selected|not successful|not chosen|didn't get it|did not get it|abgelehnt|absage|eine absage|leider absage|abgesagt|refuse|refusee|refus|recale|rejete|reponse negative|rechazado|rechazada|rechazo|descartado|descartada|rifiutato|rifiutata|rifiuto|scartato|scartata|respinto|respinta|afgewezen|afwijzing|rejeitado|rejeitada|recusado|recusada|nao passei|odrzucony|odrzucona|odmowa|avslag|fick avslag|nej tack fick jag|afslag|fik afslag|fikk avslag",
  offer:
    "offer|an offer|job offer|got an offer|i got an offer|got the offer|received an offer|offer received|offered|they made an offer|they made me an offer|got the job|i got the job|hired|i'm hired|zusage|angebot|jobangebot|stellenangebot|offre|une offre|offre recue|oferta|una oferta|oferta recibida|offerta|un'offerta|aanbod|een aanbod|aanbieding|baan aangeboden|proposta|uma proposta|oferta pracy|erbjudande|jobberbjudande|jobbtilbud|jobtilbud|tilbud|fikk tilbud|fik tilbud",
  accepted:
    "accepted|i accepted|offer accepted|accepted the offer|accepted it|i've accepted|signed|i signed|contract signed|angenommen|zugesagt|akzeptiert|unterschrieben|accepte|acceptee|j'ai accepte|offre acceptee|aceptado|aceptada|acepte|he aceptado|accettato|accettata|ho accettato|geaccepteerd|aangenomen|aceito|aceite|aceitei|przyjete|przyjalem|przyjelam|accepterat|accepterade|accepteret|akseptert|takket ja",
  withdrawn:
    "withdrawn|withdrew|i withdrew|i have withdrawn|i've withdrawn|withdraw|withdrawn by me|zuruckgezogen|retire|retiree|candidature retiree|retirado|retirada|me retire|ritirato|ritirata|mi sono ritirato|mi sono ritirata|teruggetrokken|ingetrokken|desisti|retirei|wycofany|wycofana|wycofalem sie|wycofalam sie|wycofane|dragit tillbaka|tillbakadragen|trukket|trukket tilbage|trukket meg",
  "no-answer":
    "no answer|no-answer|no reply|no response|no answer yet|no news|nothing yet|silence|radio silence|ghosted|they ghosted me|i was ghosted|got ghosted|keine antwort|keine ruckmeldung|nichts gehort|pas de reponse|aucune reponse|sans reponse|sin respuesta|ninguna respuesta|nessuna risposta|geen antwoord|geen reactie|niets gehoord|sem resposta|nenhuma resposta|brak odpowiedzi|inget svar|intet svar|ingen svar|ikke svar",
  passed:
    "passed|i passed|next round|i'm through|i am through|made it|made it through|moving on|moving forward|advanced|second round|final round|next stage|second interview|passed next round|passed the round|passed to the next round|bestanden|nachste runde|eine runde weiter|tour suivant|deuxieme tour|deuxieme entretien|siguiente ronda|segunda entrevista|paso a la siguiente ronda|prossimo turno|secondo colloquio|volgende ronde|tweede ronde|tweede gesprek|proxima fase|segunda fase|proxima etapa|passei|nastepny etap|kolejny etap|nasta runda|gick vidare|naeste runde|neste runde|gikk videre",
};

// Sentences, folded. Each is about what has happened, in the past or present tense.
const sentences: [Outcome, RegExp][] = [
  ["accepted", /\b(?:offer|job|it)\b.{0,40}\b(?:and|which|then) (?:i )?(?:have |'ve |just |already ){0,2}(?:accepted|signed|said yes)\b/],
  ["accepted", /\bi(?: have|'ve)?(?: just| already| happily| gladly)? (?:accepted|signed|said yes)\b/],
  [
    "accepted",
    /\b(?:ich habe .{0,40}(?:angenommen|zugesagt|unterschrieben)|j'ai accepte|he aceptado|ho accettato|heb .{0,40}(?:geaccepteerd|aangenomen)|aceitei|jag har (?:accepterat|tackat ja)|jeg har (?:accepteret|akseptert|takket ja))\b/,
  ],
  [
    "withdrawn",
    /\bi(?: have|'ve)?(?: just| already)? (?:withdrew|withdrawn|pulled out|dropped out|stepped back|turned (?:it|them|the offer|the job) down|turned down (?:the|their) (?:offer|job)|(?:declined|rejected|refused) (?:the|their|it)\b.{0,30})/,
  ],
  [
    "withdrawn",
    /\b(?:ich habe .{0,60}zuruckgezogen|j'ai retire|he retirado|retire mi|me he retirado|ho ritirato|mi sono ritirat[oa]|heb .{0,60}(?:ingetrokken|teruggetrokken)|retirei|desisti|wycofal[ae]m|jag har dragit tillbaka|jeg har trukket)\b/,
  ],
  [
    "rejected",
    /\b(?:they|the (?:company|team|hospital|school|clinic|firm|manager|recruiter|panel)|we)? ?(?:have |has )?(?:just )?(?:turned me down|rejected (?:me|my application|us)|said no|decided against me|passed on me|chose (?:someone|somebody|another|a different)|went with (?:someone|somebody|another|a different)|picked (?:someone|somebody|another)|hired (?:someone|somebody|another)|gave (?:it|the (?:job|post|position|role)) to (?:someone|somebody|another))\b/,
  ],
  ["rejected", /\bi(?: was| got| have been|'ve been)(?: just)? (?:rejected|turned down|declined|not (?:selected|chosen|hired))\b/],
  ["rejected", /\b(?:i )?(?:didn't|did not) (?:get (?:it|the (?:job|post|position|role|place|offer))|make it|pass)\b/],
  [
    "rejected",
    /\b(?:not (?:moving|going) forward with (?:me|my)|i got a (?:rejection|no)|received a rejection|it was a (?:no|rejection)|i failed)\b/,
  ],
  [
    "rejected",
    /\b(?:(?:ich (?:wurde|bin)|man hat mich|sie haben mich) .{0,30}abgelehnt|absage (?:bekommen|erhalten)|haben (?:mir )?abgesagt|j'ai ete refuse|ils m'ont (?:refuse|dit non)|n'ai pas ete retenu|pas ete pris|me (?:han )?rechaz\w+|no me (?:cogieron|seleccionaron|han cogido|eligieron)|mi hanno (?:rifiutat[oa]|scartat[oa]|detto di no)|non (?:mi hanno pres[oa]|sono stat[oa] (?:scelt|pres)[oa])|ben .{0,30}afgewezen|hebben me afgewezen|niet geworden|fui (?:rejeitad|recusad)[oa]|nao fui (?:aceit|escolhid|selecionad)[oae]|odrzucili mnie|nie dostal[ae]m|fick inte jobbet|fik ikke jobbet|fikk ikke jobben|blev afvist)\b/,
  ],
  [
    "offer",
    /\b(?:they|the (?:company|team|hospital|school|clinic|firm|manager))? ?(?:have |has )?(?:just )?(?:offered me|made me an offer|made an offer|sent (?:me )?an offer|want to hire me|hired me|gave me the (?:job|post|position|role))\b/,
  ],
  [
    "offer",
    /\bi(?: have|'ve)?(?: just)? (?:got|received|landed|been given|have)(?: (?:the|an|a|their|my)){0,2} (?:written |formal |job )?(?:job|offer|position|role|post)\b/,
  ],
  [
    "offer",
    /\b(?:ich habe (?:die|eine|den|das) .{0,30}(?:zusage|stelle|job|angebot)|habe .{0,20}(?:zusage|angebot) (?:bekommen|erhalten)|j'ai (?:eu|recu|obtenu|decroche) .{0,20}(?:offre|poste|emploi|job)|me (?:han )?(?:ofrecid\w+|ofrecieron|dieron el)|consegui el (?:trabajo|puesto)|mi hanno (?:offert[oa]|assunt[oa]|fatto un'offerta)|ho (?:ottenuto|avuto|ricevuto) .{0,20}(?:lavoro|offerta|posto)|heb de baan|heb een aanbod|ben aangenomen|consegui o (?:emprego|trabalho)|recebi uma (?:oferta|proposta)|fui contratad[oa]|dostal[ae]m (?:prace|oferte)|fick jobbet|fik jobbet|fikk jobben)\b/,
  ],
  [
    "passed",
    /\b(?:i(?:'m| am| was| got|'ve| have)? ?)?(?:passed|through to|made it (?:in)?to|made it through|moved on to|moving on to|advanced to|advancing to|invited (?:me )?(?:in)?to|going to|on to) (?:the |a |my |their |round )?(?:next|second|third|final|last|two|three|2nd|3rd)? ?(?:round|stage|interview|step|phase)\b/,
  ],
  [
    "passed",
    /\b(?:i )?passed(?: the (?:interview|test|first round|screening|round|stage))?,? (?:the )?(?:next|second|third|final) (?:round|interview|stage)\b|\bi (?:have )?passed\b|\bnext round is\b/,
  ],
  [
    "passed",
    /\b(?:(?:bin|komme|kam) (?:ich )?(?:eine runde weiter|weiter|in die nachste runde|in der nachsten runde)|nachste[nr]? runde|suis (?:passe|admis)\w* au (?:\w+ )?(?:tour|entretien|etape|second)|pase a la siguiente|paso a la siguiente|siguiente (?:ronda|fase)|passat[oa] al (?:prossimo|secondo|turno)|ben door naar|door naar de volgende|passei (?:para|a) (?:a )?(?:proxima|segunda)|przeszed?l[ae]?m? do|gatt vidare|gick vidare|gik videre|gikk videre)\b/,
  ],
  [
    "no-answer",
    /\b(?:never|not|haven't|have not|hasn't|still|didn't|did not)(?: \w+){0,3} (?:heard|hear|replied|reply|answered|responded)\b|\b(?:no|zero) (?:answer|reply|response|news|word)\b|\bghosted\b|\bradio silence\b/,
  ],
  [
    "no-answer",
    /\b(?:(?:nie|nichts|noch nichts)(?: mehr)?(?: wieder)?(?: von \w+)? gehort|keine (?:antwort|ruckmeldung)|(?:pas|jamais|aucune)(?: eu)?(?: de)? (?:reponse|nouvelles?)|(?:sin|no (?:he recibido|recibi|me han dado|hubo)) (?:respuesta|noticias)|nessuna (?:risposta|notizia)|non (?:ho (?:mai )?(?:ricevuto|avuto)|mi hanno (?:mai )?risposto)|(?:geen|nooit) (?:antwoord|reactie)|niets (?:meer )?gehoord|(?:sem|nenhuma|nao (?:tive|recebi)) (?:resposta|retorno)|brak odpowiedzi|nie odpowiedzieli|(?:inget|intet|ikke noget|ikke fatt) svar)\b/,
  ],
];

// What makes a sentence a guess, a wish or a question.
const unsure =
  /[?]|\b(?:if|maybe|perhaps|might|may|hope|hoping|hopefully|expect|expecting|waiting|wait|should|would|could|will|think|probably|supposed|rumou?r|falls|wenn|vielleicht|hoffe|hoffentlich|wahrscheinlich|peut-etre|espere|si|quiza\w*|tal vez|espero|forse|spero|se|misschien|hoop|als|talvez|moze|kanske|maske|kanskje|hvis)\b/;

const denied =
  /\b(?:not|n't|never|haven't|hasn't|didn't|don't|wasn't|isn't|no|nicht|kein\w*|noch|ne|pas|aun|todavia|non|niet|geen|nog|nao|ainda|nie|jeszcze|inte|inget|ikke|yet)\b|n't\b/;

const fillers =
  /^(?:(?:the )?outcome|(?:the )?result|status|update|answer|ergebnis|resultat|resultado|risultato|uitslag|wynik|unfortunately|sadly|alas|sorry to say|i'm afraid|finally|great news|good news|bad news|sad news|news|well|so|yes|yay|hooray|woohoo|wow|hurra|leider|malheureusement|lamentablemente|purtroppo|helaas|infelizmente|niestety|tyvarr|desvaerre|dessverre|it was|it is|it's|it ended in|it ended with|it ended|ended in|i was|i am|i'm|i got|i've been|i have been|they|a|an|the|hi|hello|hey|thanks|thank you|danke|merci|gracias|grazie|just|also|endlich|enfin)[:,.!\s-]+/;

const enders =
  /(?:[,.!\s-]+(?:unfortunately|sadly|finally|today|yesterday|this morning|last week|last month|thanks|thank you|thanks anyway|thank you anyway|leider|malheureusement|purtroppo|helaas|danke|merci|gracias|grazie|please|by them|by me|again|me|now))$/;

const stripAround = (text: string): string => {
  let out = text.trim();
  for (let round = 0; round < 6; round += 1) {
    const next = out
      .replace(fillers, "")
      .replace(enders, "")
      .replace(/^[\s:,.!-]+|[\s:,.!-]+$/g, "");
    if (next === out) return out;
    out = next;
  }
  return out;
};

const asAnswer = (text: string): Outcome | null => {
  for (const candidate of [text, stripAround(text)])
    for (const [outcome, words] of Object.entries(answers)) if (words.split("|").includes(candidate)) return outcome as Outcome;
  return null;
};

/** Longer answers are stories: they are not read for an outcome. */
const maxCharacters = 600;

/** Reads how an application ended, from one word or a plain sentence. Null when it is not said, only hoped or asked, or said in two ways. */
export const readOutcome = (lines: string[]): Outcome | null => {
  const text = fold(lines.join("\n"))
    .replace(/[^\p{L}\p{N}\s'.,!?:;()\n-]+/gu, " ")
    .replace(/[ \t]+/g, " ")
    .trim();
  if (text === "" || text.length > maxCharacters) return null;
  const parts = text
    .split(/[.!;\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const first = parts.find((part) => stripAround(part) !== "") ?? "";
  if (!/\?/.test(text)) {
    // "Passed (next round)", "no answer, ghosted": the word alone, whatever is told after it.
    const short = asAnswer(first.replace(/[()]/g, " ").replace(/\s+/g, " ").trim()) ?? asAnswer(first.split(/[,:(]/)[0]?.trim() ?? "");
    const labelled = asAnswer(/^(?:(?:the )?outcome|result|status)\s?[:-]?\s+([^,.(]+)/.exec(first)?.[1]?.trim() ?? "");
    if (short ?? labelled) return short ?? labelled;
  }
  const found = new Set<Outcome>();
  for (const part of parts.slice(0, 6)) {
    if (unsure.test(part)) continue;
    for (const [outcome, pattern] of sentences) {
      const match = pattern.exec(part);
      if (!match) continue;
      const before = part.slice(0, match.index);
      if (!denied.test(before) || outcome === "no-answer") found.add(outcome);
    }
  }
  if (found.has("accepted")) found.delete("offer");
  if (found.has("withdrawn")) {
    found.delete("offer");
    found.delete("rejected");
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
};
