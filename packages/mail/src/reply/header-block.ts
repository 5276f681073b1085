import { trimInvisible } from "./words.ts";

// The labels of the header block that Outlook, Samsung, GMX and others write above the quoted mail, in the languages they ship in.
const labels = {
  from: "from|von|de|da|van|od|från|fra|lähettäjä|feladó|kimden|gönderen|από|от|від|expéditeur|remitente|mittente|afzender|nadawca|avsändare|afsender|avsender|saatja|nuo|no|de la|差出人|送信者|发件人|寄件者|보낸 사람|보낸사람|מאת|من|dari|từ|จาก",
  date: "sent|date|gesendet|datum|envoyé|date d'envoi|enviado|enviado el|fecha|enviada em|enviado em|enviada|data|inviato|verzonden|wysłano|data wysłania|skickat|sendt|dato|päivämäärä|lähetetty|elküldve|dátum|tarih|gönderilme tarihi|gönderildi|ημερομηνία|στάλθηκε|дата|отправлено|надіслано|odesláno|odoslané|trimis|poslano|poslato|saadetud|išsiųsta|nosūtīts|日時|送信日時|日期|发送时间|發送時間|寄件日期|날짜|보낸 날짜|보낸날짜|נשלח|תאריך|تاريخ الإرسال|تاريخ|dikirim|tanggal|ngày|đã gửi|วันที่|ส่ง",
  to: "to|an|à|a|para|naar|aan|do|till|til|vastaanottaja|címzett|kime|alıcı|προς|кому|komu|către|prima|za|kellele|kam|kam:|destinataire|destinatario|destinatário|per|宛先|收件人|收件者|받는 사람|받는사람|אל|إلى|kepada|đến|ถึง",
  subject:
    "subject|betreff|objet|asunto|oggetto|onderwerp|assunto|temat|ämne|emne|aihe|tárgy|konu|θέμα|тема|předmět|predmet|subiect|zadeva|naslov|teema|tema|件名|主题|主旨|주제|제목|נושא|الموضوع|subjek|perihal|chủ đề|tiêu đề|เรื่อง",
};

type Label = keyof typeof labels;

const byWord = (): Map<string, Label[]> => {
  const found = new Map<string, Label[]>();
  for (const [label, words] of Object.entries(labels))
    for (const word of words.split("|")) found.set(word, [...(found.get(word) ?? []), label as Label]);
  return found;
};

const cc = /^(?:cc|kopie|copie|kopia|kopi|copia|cópia|cc)$/i;

/** At most so many lines from the first label to the last: long recipient lines are wrapped. */
const maxLines = 12;

/**
 * Finds header blocks: at least three different labels of one mail within a few lines, the first of them at the start. Returns a
 * function that tells whether one begins at a line. Linear: each line is looked at once, each start looks at twelve.
 */
export const headerBlocks = (lines: string[]): ((index: number) => boolean) => {
  const words = byWord();
  const labelOf = (line: string): Label[] => {
    const text = trimInvisible(line)
      .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
      .replace(/^[*_]{1,2}|[*_](?=\s*[:：])/g, "");
    const found = /^(\p{L}[\p{L}\p{M} '’.-]{0,24}?)\s?[*_]{0,2}\s?[:：]/u.exec(text);
    const word = found?.[1]?.toLowerCase().replace("’", "'").trim() ?? "";
    return words.get(word) ?? (cc.test(word) ? ["to"] : []);
  };
  const labelled = lines.map(labelOf);
  return (index) => {
    if ((labelled[index] ?? []).length === 0) return false;
    const seen = new Set<Label>();
    for (let at = index; at < Math.min(lines.length, index + maxLines); at += 1) {
      const line = trimInvisible(lines[at] ?? "");
      if (line === "" && seen.size > 0 && trimInvisible(lines[at + 1] ?? "") !== "" && (labelled[at + 1] ?? []).length === 0) break;
      for (const label of labelled[at] ?? [])
        if (!seen.has(label)) {
          seen.add(label);
          break;
        }
    }
    // "When: … Role: …" in a correction has one of these labels at most; a block has a sender or a date, and a subject or a recipient.
    return seen.size >= 3 && (seen.has("from") || seen.has("date"));
  };
};
