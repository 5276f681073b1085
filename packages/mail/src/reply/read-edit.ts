import { isNameLike, isSenderName } from "./signature.ts";
import { tidyLines } from "./split-reply.ts";
import { fold, trimInvisible } from "./words.ts";

/** A new body and, where it was given, a new subject. */
export type Edit = { text: string | null; subject: string | null };

// The line that announces a new text, folded. It stands alone, or ends in a colon with the text after it.
const announcement = new RegExp(
  `^(?:please |pls |bitte |ok |yes |no |hi |hello |(?:can|could|would) you (?:please )?|i'd rather |let's |\\W){0,3}(?:${[
    "edit(?:ed)?(?: (?:it|this|the (?:note|draft|text|mail|email|message))(?: to| as follows)?| to| as follows)?",
    "chang(?:e|ed) (?:it |this |that |the (?:note|draft|text|mail|email|message|body|wording) )?to(?: this| the following| read)?",
    "use (?:this|the following|mine|my (?:version|text))(?: (?:one|text|version|note|draft|wording|body))?(?: instead)?(?: please)?",
    "use instead",
    "replace (?:it|this|the (?:note|draft|text|mail|email|body)) (?:with|by)(?: this| the following)?",
    "replace with(?: this)?",
    "send (?:this|the following|my version|this (?:one|text|version|note))(?: one)? instead",
    "instead(?:,? (?:send|use) (?:this|the following))?",
    "(?:here is |here's )?(?:my|the|a) (?:new|own|edited|revised|corrected|updated) (?:version|text|draft|note|body|wording)",
    "here(?: is|'s) my (?:version|text|draft|note)",
    "my version",
    "new (?:version|text|body|note|draft|wording)",
    "(?:revised|updated|corrected|edited) (?:version|text|draft|note)",
    "make it(?: say| read)?",
    "it should (?:say|read)",
    "say(?: this| the following)?(?: instead)?",
    "(?:here is |here's |this is )?my edit(?:s|ed (?:text|version))?",
    "(?:the )?text(?: below)?(?: instead)?",
    "rewrite(?: it)?(?: to| as)?",
    // German, French, Spanish, Italian, Dutch, Portuguese, Polish, Scandinavian
    "(?:andern|andere|bearbeiten|geandert|ersetzen)(?: (?:in|zu|durch|auf))?",
    "(?:nimm|nehmt|verwende|verwenden sie|benutze|sende|schicke?)(?: bitte)?(?: stattdessen)? (?:das|diesen text|dies|das hier|folgendes)(?: stattdessen)?",
    "stattdessen",
    "(?:mein |der )?neue[rn]? text",
    "modifi(?:er|e|ez|é)(?: (?:en|par))?",
    "(?:changer|change|changez|remplacer|remplace|remplacez)(?: (?:en|par|avec|pour))?",
    "(?:utilise[rz]?|mets|mettez) (?:plutot )?(?:ceci|ca|ce texte|cela)(?: a la place)?",
    "(?:mon |le )?(?:nouveau|nouvelle) (?:texte|version)",
    "(?:editar|edita|cambiar|cambia|cambialo|modificar|reemplazar)(?: (?:a|por|con))?",
    "(?:usa|use|utiliza|envia) (?:esto|este texto|este)(?: en su lugar| en vez)?",
    "(?:mi |el )?nuevo texto",
    "(?:modifica(?:re)?|cambia(?:re)?|sostituisci|sostituire)(?: (?:in|con))?",
    "(?:usa|usare) (?:questo|questo testo|invece questo)(?: invece| al suo posto)?",
    "(?:il |mio )?nuovo testo",
    "(?:wijzig(?:en)?|bewerk(?:en)?|verander(?:en)?|aanpassen|vervang(?:en)?)(?: (?:in|naar|door))?",
    "gebruik (?:dit|deze tekst|deze)(?: in plaats daarvan| liever)?",
    "nieuwe tekst",
    "(?:alterar|altere|mudar|mude|substituir|substitua)(?: (?:para|por))?",
    "(?:usa|use|utilize) (?:isto|isso|este texto|este)(?: em vez disso| no lugar)?",
    "novo texto",
    "(?:edytuj|zmien|zmienic|popraw)(?: na)?",
    "(?:nowy tekst|uzyj tego(?: tekstu)?(?: zamiast tego)?)",
    "(?:redigera|andra|rediger|endre|ret)(?: till| til)?",
    "(?:ny text|ny tekst|anvand (?:detta|den har)(?: i stallet)?|brug (?:dette|denne)(?: i stedet)?|bruk (?:dette|denne)(?: i stedet)?)",
  ].join("|")})(?: please| bitte)?`,
);

const salutation =
  /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|to whom|sehr geehrte|liebe|lieber|hallo|guten|bonjour|cher|chere|madame|monsieur|estimad|querid|hola|buen|gentile|egregi|caro|cara|buon|geachte|beste|hoi|prezad|ola|bom dia|boa|szanown|drog|dzien|hej|kara|bista|kjære|kaere|hei)/;

const subjectLine =
  /^(?:subject|betreff|objet|asunto|oggetto|onderwerp|assunto|temat|amne|emne|aihe|new subject|subject line)\s?[:：]\s*(.+)$/;

const greetingLine =
  /^(?:hi|hello|hey|dear|hallo|bonjour|hola|ciao|hoi|ola|hej|good (?:morning|afternoon|evening))(?:,? (?:afterword|there|team|all))?[,.!]*$/;

/** What stands after the announcement in its own line: null when the line does not announce a text. */
const afterAnnouncement = (line: string): string | null => {
  const written = trimInvisible(line).replace(/^["“*_]+|["”*_]+$/g, "");
  const folded = fold(written);
  // Folding can lengthen a line (ß); the rest is cut from the written line only where both have the same length.
  const found = announcement.exec(folded.slice(0, 120));
  if (!found || found[0] === "") return null;
  const rest = folded.slice(found[0].length);
  if (/^[\s:：.!?,…–—-]*$/.test(rest)) return "";
  if (folded.length !== written.length) return null;
  const colon = /^\s?(?:[:：]|\s[-–—]\s|,)\s*/.exec(rest);
  const tail = written.slice(found[0].length + (colon?.[0].length ?? 0)).trim();
  if (colon && !/^\s?,/.test(colon[0])) return tail;
  return salutation.test(fold(tail)) ? tail : null;
};

/** A second signature under the signed note, as some mail programs add it: from the line where the name stands again. */
const withoutSecondSignature = (lines: string[], sender: Set<string>): string[] => {
  const named = lines.flatMap((line, at) => (trimInvisible(line) !== "" && isSenderName(line, sender) ? [at] : []));
  const [first, second] = named;
  if (first === undefined || second === undefined || first < 2) return lines;
  const between = lines.slice(first + 1, second);
  return between.length > 0 && between.every((line) => trimInvisible(line) === "") && lines.length - second <= 8
    ? lines.slice(0, first + 1)
    : lines;
};

/** What is struck out is not part of the new text. */
const withoutStruck = (line: string): string =>
  line.includes("~~")
    ? line
        .split("~~")
        .filter((_, at) => at % 2 === 0)
        .join("")
        .replace(/ {2,}/g, " ")
    : line;

/** Reads "edit" and the new body under it; a first line "Subject: …" is the new subject. Null when no new text is announced. */
export const readEdit = (lines: string[], sender: Set<string>): Edit | null => {
  let at = 0;
  while (at < lines.length && (trimInvisible(lines[at] ?? "") === "" || greetingLine.test(fold(trimInvisible(lines[at] ?? ""))))) at += 1;
  const announced = lines[at];
  if (announced === undefined) return null;
  const inline = afterAnnouncement(announced);
  if (inline === null) return null;
  let body = tidyLines([...(inline === "" ? [] : [inline]), ...lines.slice(at + 1)]);
  const first = trimInvisible(body[0] ?? "");
  const subject = subjectLine.exec(fold(first)) ? first.slice(first.search(/[:：]/) + 1).trim() : null;
  if (subject !== null) body = tidyLines(body.slice(1));
  const text = tidyLines(withoutSecondSignature(body, sender).map(withoutStruck)).join("\n");
  if (text === "" && subject === null) return null;
  return { text: text === "" ? null : text, subject };
};

const changed =
  /\b(?:edited|changed|fixed|corrected|revised|modified|updated|tweaked|adjusted|rewrote|rewritten|reworded|rephrased|amended|shortened|changes|edits|corrections|geandert|angepasst|korrigiert|uberarbeitet|anderungen|modifie|corrige|change|modifications|cambie|cambiado|modificado|modifique|corregido|corregi|cambios|modificato|corretto|cambiato|modifiche|aangepast|gewijzigd|veranderd|wijzigingen|alterei|modifiquei|mudei|corrigi|alteracoes|zmienilem|zmienilam|poprawilem|poprawilam|andrat|andringar|rattat|aendret|andret|rettet|endret|endringer)\b/;

const inPlace =
  /\b(?:below|in place|inline|in line|in-line|above|in the (?:text|note|draft|quote|body|mail|email)|between the (?:lines|markers|marks)|directly|unten|weiter unten|im text|im entwurf|darunter|direkt|ci-dessous|plus bas|dans le texte|directement|abajo|mas abajo|en el texto|directamente|sotto|qui sotto|nel testo|direttamente|hieronder|beneden|onder|in de tekst|abaixo|no texto|ponizej|w tekscie|nedan|i texten|nedenfor|i teksten|herunder|under)\b/;

/** True when the answer says, in one or two sentences, that the draft was changed where it stands. */
export const saysEditedInPlace = (lines: string[]): boolean => {
  const text = fold(lines.join(" ").replace(/\s+/g, " ")).slice(0, 400);
  if (
    text.length > 300 ||
    /[?]|\b(?:will|would|should|could|can you|please change|not|don't|didn't|haven't|nothing|if|nicht|pas|niet|nao|nie|inte|ikke)\b/.test(
      text,
    )
  )
    return false;
  if (/^edited(?: it| this| in place| below)?[.!]*$/.test(text)) return true;
  return (
    changed.test(text) &&
    inPlace.test(text) &&
    /\b(?:i|i've|my|me|see|edited|changed|fixed|corrected|revised|modified|updated|tweaked|adjusted|amended|reworded|changes|edits|ich|habe|siehe|meine|j'ai|voir|mes|he|ho|ik|heb|zie|eu|alterei|modifiquei|mudei|corrigi|mis|mie|jag|har|jeg|zmienil\w+|poprawil\w+|wprowadzil\w+|cambie|modifique|corregi)\b/.test(
      text,
    )
  );
};

/** Takes the candidate's closing and name from the end of a correction or a note to us: they are not part of what is said. */
export const withoutClosing = (lines: string[], sender: Set<string>, isClosing: (line: string) => boolean): string[] => {
  const kept = tidyLines(lines);
  while (kept.length > 1) {
    const last = kept.at(-1) ?? "";
    const above = kept.length > 2 ? (kept.at(-2) ?? "") : "";
    const signed = isSenderName(last, sender) || (isNameLike(last) && isClosing(above));
    if (last !== "" && !signed && !isClosing(last)) break;
    kept.pop();
  }
  return kept;
};
