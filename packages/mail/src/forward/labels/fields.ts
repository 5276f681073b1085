/** What a line of a header block names. `other` lines belong to the block and say nothing that is needed. */
export type Field = "from" | "date" | "to" | "cc" | "subject" | "other";

/** The labels of one language. */
export type FieldRow = { language: string } & Record<Field, readonly string[]>;

/**
 * How mail programs label the lines of a header block, one row a language, in any case:
 * language: from; date; to; cc; subject; other. A new language is a new row.
 */
const table: readonly string[] = [
  "en: from|sender; sent|date|sent on|date sent|sent at|received|sent date; to|recipient|recipients; cc|copy; subject; reply-to|reply to|bcc|importance|priority|attachments|attachment|sensitivity|message-id|categories|organization|mailed-by|signed-by|security|resent-from|resent-to|resent-date|envelope-to|x-mailer|sender-ip",
  "de: von|absender; gesendet|datum|gesendet am|verschickt|geschickt|gesendet um; an|empfänger; cc|kopie|kopie an; betreff; antwort an|antworten an|antwort-an|bcc|wichtigkeit|priorität|anlagen|anhänge|anlage|anhang|blindkopie|vertraulichkeit",
  "fr: de|expéditeur|de la part de; envoyé|date|envoyé le|date d'envoi|le|envoyée; à|a|pour|destinataire|destinataires; cc|copie à|copie|cci; objet|sujet; répondre à|importance|pièces jointes|pièce jointe|priorité|répondre-à|réponse à|cci",
  "es: de|remitente; enviado|enviado el|fecha|fecha de envío|enviado a las|enviada|enviado en; para|destinatario|destinatarios|a; cc|copia|con copia; asunto; responder a|datos adjuntos|importancia|prioridad|adjuntos|cco|responder-a",
  "it: da|mittente; inviato|data|data invio|inviato il|inviata|inviata il; a|per|destinatario; cc|per conoscenza|copia; oggetto; rispondi a|allegati|priorità|importanza|ccn|rispondi-a",
  "pt: de|remetente; enviado|enviada|enviada em|enviado em|data|data de envio|enviado a|enviada a|date; para|destinatário|destinatários; cc|cópia|com cópia; assunto; responder a|responder para|anexos|importância|prioridade|cco|bcc",
  "nl: van|afzender; verzonden|datum|verstuurd|verzonden op|verzonden op datum; aan|naar|ontvanger; cc|kopie|kopie aan; onderwerp; antwoord aan|beantwoorden aan|antwoorden aan|bijlagen|bijlage|urgentie|prioriteit|belang|bcc",
  "da: fra|afsender; sendt|dato|afsendt|sendt den; til|modtager; cc|kopi; emne; svar til|vedhæftede filer|vedhæftet|prioritet|vigtighed|bcc",
  "no: fra|avsender; sendt|dato|sendt den; til|mottaker; kopi|cc; emne; svar til|vedlegg|prioritet|viktighet|blindkopi",
  "sv: från|avsändare; skickat|datum|skickades|skickat den|skickad; till|mottagare; kopia|kopia till|cc; ämne; svara till|svar till|svar-till|bifogade filer|bilagor|prioritet|angelägenhetsgrad|hemlig kopia",
  "fi: lähettäjä; lähetetty|päivämäärä|päiväys|pvm; vastaanottaja|vastaanottajat|saaja|kenelle; kopio|kopioija|cc; aihe; vastausosoite|vastaus|vastaa|liitteet|tärkeys|prioriteetti|piilokopio",
  "pl: od|nadawca; wysłano|wysłane|data|data wysłania|wysłany|dnia; do|adresat|odbiorca; dw|do wiadomości|kopia|cc; temat; odpowiedź do|odpowiedz do|załączniki|ważność|priorytet|udw",
  "cs: od|odesílatel; odesláno|datum|odesláno dne|datum odeslání|dne; komu|pro|příjemce; kopie|cc; předmět; odpověď-komu|odpovědět komu|přílohy|důležitost|priorita|skrytá",
  "sk: od|odosielateľ; odoslané|dátum|odoslané dňa|poslané|odoslaná; komu|pre|príjemca; kópia|cc; predmet; odpovedať|odpoveď pre|odpoveď komu|prílohy|dôležitosť|priorita",
  "hu: feladó|küldő; elküldve|küldve|dátum|küldés ideje|küldés dátuma|elküldött; címzett|címzettek; másolatot kap|másolat|cc; tárgy; válaszcím|mellékletek|fontosság|prioritás",
  "ro: de la|expeditor|de; trimis|data|trimis la|trimisă|dată|trimis în data; către|catre|pentru|destinatar; cc|copie|copie către; subiect|subiectul; răspunde la|răspuns către|atașamente|importanță|prioritate",
  "bg: от|подател; изпратено|дата|изпратен|изпратено на; до|получател|кому; копие|копие до|як; тема|относно; отговор до|отговор на|прикачени файлове|важност|приоритет",
  "ru: от|от кого|отправитель; отправлено|дата|дата отправки|отправлен|дата и время; кому|получатель|для; копия|копии|копия (cc); тема|предмет; ответить|кому ответить|ответ кому|обратный адрес|вложения|важность|приоритет",
  "uk: від|від кого|відправник; надіслано|дата|відправлено|дата надсилання|надісланий; кому|отримувач|одержувач|до; копія|копія (cc)|копії; тема; відповісти|кому відповісти|вкладення|важливість|пріоритет",
  "hr: od|šalje|pošiljatelj; poslano|datum|poslan|datum slanja; za|prima|komu|primatelj; kopija|cc; predmet|naslov; odgovori na|odgovor na|privici|važnost|prioritet",
  "sr: od|šalje|од|шаље|пошиљалац; poslato|datum|послато|датум; za|kome|за|коме|прима; kopija|копија; predmet|naslov|tema|предмет|наслов|тема; odgovor na|одговор на|одговори на",
  "sl: od|pošiljatelj; poslano|datum|poslano dne; za|prejemnik|komu; kp|kopija|v vednost; zadeva; odgovori|odgovor za|priloge|pomembnost",
  "et: saatja|kellelt; saadetud|kuupäev|saatmisaeg; adressaat|saaja|kellele|saajad; koopia|cc; teema|pealkiri; vastus|vastuse aadress|vasta|manused|tähtsus",
  "lv: no|sūtītājs; nosūtīts|datums|sūtīts; kam|adresāts|saņēmējs; kopija; temats|tēma; atbildēt|pielikumi",
  "lt: nuo|siuntėjas; išsiųsta|data|išsiuntimo data; kam|iki|gavėjas; kopija; tema; atsakyti|priedai",
  "tr: kimden|gönderen|from; gönderildi|tarih|gönderme tarihi|gönderilme tarihi|gönderilen|tarihi; kime|alıcı|kime gönderildi; bilgi|cc|kopya; konu; yanıtla|yanıt adresi|ekler|önem|öncelik|gizli",
  "el: από|αποστολέας; στάλθηκε|ημερομηνία|ημ/νία|εστάλη|αποστολή|ημερομηνία αποστολής; προς|παραλήπτης|παραλήπτες; κοιν.|κοιν|κοινοποίηση|cc; θέμα; απάντηση προς|απάντηση σε|συνημμένα|σπουδαιότητα|προτεραιότητα",
  "he: מאת|מ|מאת השולח|שולח; נשלח|תאריך|נשלח ב|נשלח בתאריך|בתאריך; אל|נמען|ל|לכבוד; עותק|העתק; נושא|הנדון|נדון; השב אל|תשובה אל|קבצים מצורפים|חשיבות",
  "ar: من|المرسل|مِن; تم الإرسال|التاريخ|تاريخ|تاريخ الإرسال|أرسلت|أُرسلت|تم إرسال|مُرسل|الإرسال|تاريخ الارسال; إلى|الى|المستلم|المرسل إليه; نسخة|نسخة إلى|نسخة الى|نسخه; الموضوع|موضوع|العنوان; الرد على|رد إلى|رد على|المرفقات|الأهمية",
  "fa: از|فرستنده; تاریخ|ارسال شده|ارسال‌شده; به|گیرنده; رونوشت|کپی; موضوع; پاسخ به|پیوست‌ها",
  "vi: từ|người gửi; đã gửi|ngày|gửi|vào|đã gửi lúc|thời gian|ngày gửi|date; đến|tới|người nhận|cho; cc|đồng kính gửi|bản sao; chủ đề|tiêu đề|chủ đề thư; trả lời tới|trả lời đến|trả lời cho|tệp đính kèm|tầm quan trọng",
  "th: จาก|ผู้ส่ง; ส่ง|วันที่|เมื่อ|ส่งเมื่อ|วันที่ส่ง; ถึง|ผู้รับ; สำเนา|สำเนาถึง; เรื่อง|หัวข้อ|หัวเรื่อง; ตอบกลับ|ตอบกลับไปยัง|สิ่งที่แนบมา|ความสำคัญ",
  "id: dari|pengirim; dikirim|tanggal|terkirim|dikirim pada; kepada|untuk|ke|penerima; cc|tembusan; subjek|perihal|judul|subyek; balas ke|balas-ke|lampiran|prioritas",
  "ms: daripada|dari; dihantar|tarikh; kepada; salinan; subjek|perkara; balas kepada",
  "zh: 发件人|发送人|寄件人|寄件者|发信人|自|从|從|寄信人|寄件人姓名; 发送时间|发送日期|日期|时间|发件时间|寄件日期|傳送時間|傳送日期|已傳送|時間|发送于|发信时间|寄件時間|传送日期; 收件人|收件者|至|到|收信人; 抄送|抄送人|副本|副本抄送|抄送至; 主题|标题|主旨|主題|標題; 回复|回复至|答复|附件|重要性|回覆|回覆至|密送|密件副本|回复地址",
  "ja: 差出人|送信者|発信者|送信元|from; 送信日時|日時|日付|送信|送信日|受信日時|date; 宛先|宛て先|受信者|to|あて先; cc|同報; 件名|題名|subject; 返信先|添付ファイル|重要度|reply-to",
  "ko: 보낸 사람|보낸사람|발신자|보낸이|발신|보낸이 주소; 보낸 날짜|날짜|보낸 시간|보냄|일시|전송일시|보낸날짜|보낸시간|발송일|작성일; 받는 사람|받는사람|수신자|받는이|수신; 참조|참조인; 제목; 회신|회신 대상|답장받는 사람|첨부|첨부 파일|중요도|숨은참조",
  "hi: प्रेषक|से|भेजने वाला; दिनांक|तारीख|तारीख़|भेजा गया|भेजने का समय; प्रति|को|प्राप्तकर्ता; प्रतिलिपि; विषय; जवाब दें",
  "ca: de|remitent; enviat|data|enviat el; per a|a|per; cc|a/c; assumpte|tema; respon a|adjunts",
  "is: frá; sent|dagsetning|dags; til; afrit; efni; svara til",
];

const rowOf = (line: string): FieldRow => {
  const [language = "", columns = ""] = line.split(": ");
  const [from, date, to, cc, subject, other] = columns.split("; ").map((words) => words.split("|"));
  return { language, from: from ?? [], date: date ?? [], to: to ?? [], cc: cc ?? [], subject: subject ?? [], other: other ?? [] };
};

/** The table, read. */
export const fieldRows: readonly FieldRow[] = table.map(rowOf);

/** The key under which a label is looked up: case, inner spaces, asterisks and direction marks make no difference. */
export const labelKey = (label: string): string =>
  label
    .normalize("NFC")
    .toLowerCase()
    .replace(/i̇/g, "i")
    .replace(/[\s*_\u00a0\u3000\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g, "")
    .replaceAll("’", "'");

const build = (): ReadonlyMap<string, readonly Field[]> => {
  const map = new Map<string, Field[]>();
  for (const entry of fieldRows) {
    for (const field of ["from", "date", "to", "cc", "subject", "other"] as const) {
      for (const label of entry[field]) {
        const key = labelKey(label);
        const fields = map.get(key) ?? [];
        if (!fields.includes(field)) fields.push(field);
        map.set(key, fields);
      }
    }
  }
  return map;
};

/** Label to fields. Some words name two fields in two languages ("A" is To in Italian, "От" From); the rest of the block decides. */
export const fieldsOfLabel: ReadonlyMap<string, readonly Field[]> = build();
