import { fold } from "./words.ts";

// What legal notices are made of, folded, in five groups. One paragraph that touches three groups and is long is a notice.
const groups = [
  /\b(?:e-?mail\w*|message|communication|transmission|nachricht|courriel|mensaje|correo|messaggio|bericht|mensagem|wiadomosc\w*|meddelande\w*|meddelelse\w*|besked|mitteilung|attachments?|anhang|pieces jointes|adjuntos|allegat\w+|bijlagen?|anexos?|zalacznik\w*)\b/,
  /\b(?:confidential\w*|privileged|proprietary|vertraulich\w*|confidentiel\w*|confidencial\w*|riservat\w+|vertrouwelijk\w*|poufn\w+|konfidentiel\w*|fortrolig\w*|legally|disclaimer|aviso legal|haftungsausschluss|reserves?)\b/,
  /\b(?:recipients?|addressees?|intended|empfanger\w*|adressat\w*|destinataires?|destinatari\w*|geadresseerde\w*|ontvanger\w*|adresat\w*|mottagare\w*|mottaker\w*|modtager\w*|bestimmt|destine\w*|dirigid[oa]|destinad[oa]|destinato|bestemd|avsed\w*)\b/,
  /\b(?:in error|by mistake|irrtumlich\w*|versehentlich\w*|par erreur|por error|por engano|por erro|per errore|per sbaglio|abusievelijk|ten onrechte|omylkowo|av misstag|ved en fejl|ved en feil|if you are not|if that is not you|if you have received|sollten sie nicht|wenn sie nicht|si vous n'etes|si vous l'avez recu|si no es|si no lo es|se non (?:e|siete)|chi lo ha|caso nao seja|se nao (?:e|for)|indien u niet|als u niet|jezeli nie|om du inte)\b/,
  /\b(?:delete|destroy|notify|disclos\w*|copy|copying|forward|distribut\w*|unauthori[sz]ed|prohibited|loschen|vernichten|informieren|weiterleit\w*|untersagt|detruire|avertir|supprimer|interdit\w*|diffus\w*|borr\w+|elimin\w+|avis\w+|reenvi\w+|copi\w+|prohibid\w+|cancell\w+|vietat\w+|distrugg\w+|vernietig\w*|verwijder\w*|verboden|apag\w+|proibid\w+|usun\w+|zabronion\w*|radera|slette?|contract|liab\w+|virus\w*|registered (?:in|office)|company number|geschaftsfuhrer|handelsregister)\b/,
];

const headings =
  /^(?:confidential|confidentiality|disclaimer|legal notice|privacy notice|avviso di riservatezza|aviso legal|aviso de confiden\w+|clause de confiden\w+|vertraulichkeitshinweis|haftungsausschluss|rechtlicher hinweis|nota legal|note legali|important notice)\b/;

/** Nobody speaks in the first person in a notice. */
const personal =
  /\b(?:i (?:have|am|will|can|want|need|do|did|was|think|would|got|say)|i'm|i'll|i've|i'd|my|ich|mich|mir|mein\w*|j'ai|moi|yo|ik|mijn|meu|minha)\b/;

/** A notice is at least so long: nobody's instruction to us is. */
const minLength = 80;

/** True for a paragraph that is a legal notice, in the main languages, whatever it tells its reader not to do. */
export const isDisclaimer = (paragraph: string): boolean => {
  const text = fold(paragraph.slice(0, 2_000).replace(/\s+/g, " ").trim());
  if (text.length < minLength || /\?/.test(text) || personal.test(text)) return false;
  const touched = groups.filter((group) => group.test(text)).length;
  return touched >= 3 || (touched >= 2 && headings.test(text));
};
