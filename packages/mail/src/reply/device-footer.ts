import { footerRows } from "../forward/labels/footers.ts";
import { isWeighty } from "./signature.ts";
import { fold, trimInvisible } from "./words.ts";

const knownStarts = footerRows.flatMap(([, starts]) => starts.split("|"));

/** What mail programs and phones are called, folded. A footer names one, or says "my phone" in its language. */
const devices =
  /\b(?:iphon\w*|ipad\w*|ipod|ios|iwatch|apple watch|macbook|mac|android\w*|galaxy|samsung\w*|pixel|huawei|honor|xiaomi|redmi|oneplus|oppo|vivo|nokia|motorola|blackberry|sony|xperia|lg|htc|windows phone|fairphone|outlook|gmail|yahoo|aol|mail|e-?mail|app|phone|smartphone|handy|mobile|mobil\w*|tablet|smarttelefon\w*|telefoon|telefono|telefon\w*|telephone|movil|telemovel|celular|cellulare|mobiltelefon|proton\w*|tutanota|tuta|spark|k-?9|thunderbird|superhuman|fastmail|airmail|edison|bluemail|blue mail|newton|canary|hey|zoho|mailbird|mailspring|missive|front|gmx|web\.de|libero|orange|sfr|free|laposte|t-online|freenet|posteo|mail\.ru|yandex|qq|163|naver|daum|windows|microsoft|aquamail|fairemail|typeapp|nine|mymail|shortwave|mimestream|vodafone|telekom|verizon|at&t|at and t|t-mobile|sprint|xfinity|comcast|icloud)/;

/** How a footer begins, folded. Latin scripts; "gesendet" and its like may also end the line. */
const beginnings =
  /^(?:sent (?:from|with|via|using|by)|get (?:outlook|yahoo|the)|gesendet (?:mit|von|vom|aus|uber|via|per)|diese (?:nachricht|e-?mail|mail) wurde (?:von|mit)|von mein\w* .* gesendet|von mein\w*|vom .* gesendet|aus (?:outlook|der)|holen sie sich|envoye (?:de|depuis|a partir|avec|par|via)|obtenir|obtenez|telecharge\w*|enviado (?:desde|con|de|do|da|a partir|pelo|pela|com|via|por|mediante)|enviada (?:do|da|pelo|com)|obtener|obtenga|descargar|obter|inviato (?:da|dal|dall|con|tramite)|scarica|ottieni|verzonden (?:vanaf|vanuit|met|via|door)|verstuurd (?:vanaf|met|vanuit|via)|download|wyslano? (?:z|za|przez|ze)|wyslane (?:z|za|przez)|pobierz|skickat (?:fran|med|via)|skickades fran|hamta|skaffa|skaff deg|sendt (?:fra|med|via)|hent|lahetetty|hanki|odeslano|odoslane|ziskat|elkuldve|trimis (?:de|din|cu)|poslano (?:iz|s|sa|z|preko)|poslato|isto iz|enviat (?:des|amb)|dikirim dari|duoc gui|gonderildi|iphone'umdan|sendita)\b/;

const endings = /\b(?:gesendet|verzonden|verstuurd|gonderildi|lahetetty|kuldve|kuldtem|poslano|from my (?:iphone|phone|mobile))\.?$/;

/** Footers of other scripts, as they stand. */
const otherScripts =
  /送信$|送信されました|からの送信|から送信|发自|發自|从我的|從我的|来自我的|发送自|傳送自|에서 보냄|에서 전송|보냈습니다|отправлено (?:с|из|от)|мобильной почты|надіслано (?:з|із)|изпратено от|послато са|στάλθηκε από|נשלח מ|أُ?رسلت من|تم الإرسال من|ส่งจาก/iu;

/** Lines about the environment, virus scanners and the like, that programs put under every mail. */
const notices =
  /^(?:this e-?mail (?:has been|was) (?:checked|scanned)|virus-?free|diese e-?mail wurde (?:von .* )?auf viren|cet e-?mail a ete verifie|este (?:correo|e-?mail|mensaje) ha sido (?:comprobado|analizado)|questa e-?mail e stata controllata|(?:please )?(?:consider|think of) the environment|think before (?:you )?print|bitte (?:denken|prufen) sie .*(?:drucken|umwelt)|pensez a l'environnement|sent securely|protected by|antes de imprimir|prima di stampare|think green|yahoo mail:|unsubscribe\b.*(?:https?:|<|list|here)|to unsubscribe\b|sie mochten keine|www\.avast|www\.avg)/;

/** "[image: photo]", "[cid:…]", "<https://…>" alone: what is left of a logo. */
const leftovers = /^(?:\[(?:image|cid|bild|imagen|immagine)[^\]]{0,120}\]|<https?:[^<>\s]{1,300}>|https?:\/\/\S{1,300})$/i;

/** "Sent via Notion Mail": after the verb and a small word, up to four words as programs are called, none of which says anything. */
const namesProgram = (line: string): boolean => {
  const words = withoutLinks(line)
    .replace(/[.!]+$/, "")
    .split(/\s+/)
    .slice(2);
  return (
    words.length > 0 &&
    words.length <= 4 &&
    words.every((word) => /^[\p{Lu}\d]|^\p{Ll}\p{Lu}|^(?:my|for|on|the)$/u.test(word)) &&
    !words.every((word) => /^\p{Ll}/u.test(word)) &&
    !isWeighty(words.filter((word) => word !== "my").join(" "))
  );
};

/** What a line must be read without: links behind the words ("Get Outlook for iOS<https://aka.ms/…>"). */
const withoutLinks = (line: string): string => line.replace(/\s?[<([]?https?:\/\/[^\s<>)\]]{1,300}[>)\]]?/g, "").trim();

/**
 * True for a line that a phone or a mail program put there ("Sent from my iPhone", "Enviado desde mi Galaxy"), and for notices under
 * every mail of a program. Never for a line that says more: "Sent it from my phone already" is the candidate's.
 */
export const isDeviceFooter = (line: string): boolean => {
  const written = trimInvisible(line);
  if (written.length > 160) return false;
  if (leftovers.test(written)) return true;
  const text = fold(withoutLinks(written).replace(/\s+/g, " ")).replace(/^[-_*~ ]+|[*_~ .!]+$/g, "");
  if (text === "" || text.split(" ").length > 14) return false;
  if (notices.test(text)) return true;
  if (otherScripts.test(written)) return !/[.!?。！？].+\S/u.test(written) && written.length <= 60;
  if (/[?]|\b(?:it|this|already|yesterday|myself|not|nicht|don't|wait)\b/.test(text.replace(/^diese? /, ""))) return false;
  const known = knownStarts.some((start) => written.toLowerCase().startsWith(start));
  if ((known || beginnings.test(text)) && namesProgram(written)) return true;
  return (known || beginnings.test(text) || endings.test(text)) && (devices.test(text) || (known && /[\u0250-\uffff]/.test(written)));
};
