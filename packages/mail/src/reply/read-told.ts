import { isClosingLine } from "./closing-line.ts";
import type { CourtesyReader } from "./courtesy-reader.ts";
import { withoutClosing } from "./read-edit.ts";
import { tidyLines } from "./split-reply.ts";
import { fold, trimInvisible } from "./words.ts";

/** Something the candidate tells us, as written, without the word that announces it. */
export type Told = { command: "correct" | "note"; text: string };

const noteLead =
  /^(?:(?:please )?(?:add )?(?:a )?notes?(?: to self| for later| for myself| to file)?|fyi|memo|remember|reminder|nb|n\.b\.|notiz|anmerkung|notieren|note a moi-meme|nota|notas|appunto|notitie|aantekening|notatka|anteckning|notat|notering|merknad)\s*(?:[:：]|\s[-–—]\s)\s*|^(?:note|notes|notiz|nota|notitie|notatka|anteckning|notat)[.!]?$/;

const correctLead =
  /^(?:please )?(?:correct(?:ions?|ed|ing)?|to correct|fix|wrong|korrektur|korrigieren|korrigiere|berichtigung|richtig ist|correction|corriger|corrigez|corrige|correccion|corregir|corrige|corrigir|correcao|correzione|correggi|correggere|correctie|corrigeer|verbeteren|korekta|popraw|poprawka|rattelse|ratta|rettelse|ret|rett|korriger)(?: (?:this|it|that|please))?\s*(?:[:：]|\s[-–—]\s)\s*|^(?:please )?(?:correct|correction|corrections|korrektur|correccion|correzione|correctie|correcao|korekta|rattelse|rettelse)$/;

/** "Correct the time is 3pm": the word goes on into a statement. */
const correctStatement =
  /^correct (?=(?:the|her|his|their|my|it|its|she|he|they|there)\b[^.?!]{0,80}\b(?:is|are|was|were|should|must|starts|begins|ends|takes)\b)/;

const fields =
  "time|date|day|when|where|place|location|address|room|company|employer|hospital|school|role|position|job|job title|title|name|full name|last name|first name|surname|interviewer|interviewers|person|people|with|who|contact|start|start time|end|end time|duration|length|format|phone|phone number|number|link|email|e-mail|round|stage|zone|time zone|timezone|agency|recruiter|interview|uhrzeit|zeit|datum|wann|wo|ort|firma|stelle|mit|heure|quand|lieu|entreprise|poste|avec|nom|hora|fecha|cuando|donde|lugar|empresa|puesto|nombre|con|ora|data|quando|dove|luogo|azienda|ruolo|nome|tijd|wanneer|waar|plaats|bedrijf|functie|naam|met|cargo|godzina|data|firma|stanowisko|tid|datum|foretag|roll|namn|dato|rolle|navn";

const fieldLine = new RegExp(`^(?:${fields})\\s?(?:[:：=])\\s*\\S`);

/** "Ana Ruiz: ana@example.com": an address for somebody. */
const addressLine = /^\p{L}[\p{L}\p{M} .'-]{1,60}\s?[:：]\s*<?[^\s@<>]{1,64}@[^\s@<>]{1,120}>?[.]?$/u;

const statement = new RegExp(
  `^(?:(?:actually|sorry|oh|hi|hello|no|just|small correction|one correction|nearly|almost)[,:.! ]+){0,2}(?:the|her|his|their|its|my)(?: (?:correct|right|actual|new|real))? (?:${fields})(?: (?:of|for|with|in|at) [^.?!]{1,60})? (?:is|was|are|should be|should read|must be|isn't|is not|wasn't|has changed to|changed to|moved to)\\b`,
);

const notButRather =
  /^(?:(?:actually|sorry|no|oh)[,:.! ]+){0,2}(?:it's|it is|it was|its|she's|she is|he's|he is|they're|they are|that's|that is|this is|it starts|it begins|it ends|it takes|the interview is|the interview was|the interview starts|the interview begins)\b[^?]{1,120}(?:,? (?:and )?not\b|\binstead of\b|\brather than\b)/;

/** "Wrong time, it is at 3pm", "you got the name wrong: it's Anna". */
const gotWrong = new RegExp(
  `^(?:wrong (?:${fields})\\b|(?:you|i) (?:got|have|read) (?:the|her|his|their|my) (?:${fields}) wrong\\b|the (?:${fields}) is (?:wrong|not right)\\b).{0,3}\\S`,
);

const isCalled =
  /^(?:(?:actually|sorry|no|oh)[,:.! ]+){0,2}(?:she|he|the (?:interviewer|manager|recruiter)) (?:is called|is named|is actually|spells)\b/;

const rest = (lines: string[], at: number, lead: number): string[] => {
  const line = trimInvisible(lines[at] ?? "");
  return [...(lead >= line.length ? [] : [line.slice(lead)]), ...lines.slice(at + 1)];
};

/**
 * Reads a note ("note: …") and corrections of what was understood ("correct: …", "Time: 3pm", "her name is Anna"). A statement
 * without the word counts only when it is about a field of the record, and is no question.
 */
export const readTold = (lines: string[], sender: Set<string>, readCourtesy: CourtesyReader): Told | null => {
  const isClosing = isClosingLine(readCourtesy);
  const written = tidyLines(lines);
  let at = 0;
  while (at < written.length - 1 && (written[at] === "" || isClosing(written[at] ?? ""))) at += 1;
  const line = trimInvisible(written[at] ?? "");
  const folded = fold(line);
  const finish = (command: Told["command"], told: string[]): Told | null => {
    const text = withoutClosing(told, sender, isClosing).join("\n").trim();
    return text === "" ? null : { command, text };
  };
  const note = noteLead.exec(folded);
  if (note && folded.length === line.length) return finish("note", rest(written, at, note[0].length));
  const correct = correctLead.exec(folded) ?? correctStatement.exec(folded);
  if (correct && folded.length === line.length) return finish("correct", rest(written, at, correct[0].length));
  if (written.some((text) => /[?]/.test(text)) || written.join(" ").length > 600) return null;
  const said = withoutClosing(written.slice(at), sender, isClosing);
  const content = said.filter((text) => text !== "");
  const allFields =
    content.length > 0 && content.every((text) => fieldLine.test(fold(trimInvisible(text))) || addressLine.test(trimInvisible(text)));
  const about = statement.test(folded) || notButRather.test(folded) || isCalled.test(folded) || gotWrong.test(folded);
  const commands = content.some((text) => /^(?:send|skip|edit|snooze|stop|undo|approve|go ahead)\b/.test(fold(trimInvisible(text))));
  if ((allFields || about) && !commands && !/\b(?:send|if|maybe|perhaps)\b/.test(fold(content.join(" ")))) return finish("correct", said);
  return null;
};
