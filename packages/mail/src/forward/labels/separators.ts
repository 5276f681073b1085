/** The line above a forwarded mail, one row a language: forwarded ("Forwarded message"), original ("Original Message"); phrases parted by `|`. */
export const separatorRows: readonly (readonly [language: string, forwarded: string, original: string])[] = [
  [
    "en",
    "forwarded message|begin forwarded message|forwarded mail|forwarded email|forwarded e-mail|forwarded by|start of forwarded message|start forwarded message|forward message|forwarded from|forwarded letter",
    "original message|original email|original mail|original e-mail|original appointment|reply message|message from",
  ],
  [
    "de",
    "weitergeleitete nachricht|anfang der weitergeleiteten nachricht|beginn der weitergeleiteten nachricht|weitergeleitete e-mail|weitergeleitete mail|weitergeleitet von|anfang weitergeleitete nachricht",
    "ursprüngliche nachricht|originalnachricht|original-nachricht|ursprüngliche e-mail|ursprüngliche mail|ursprünglicher termin|urspr. nachricht|originalmail|original nachricht",
  ],
  [
    "fr",
    "message transféré|début du message transféré|message transmis|début du message réexpédié|mail transféré|message réexpédié|courriel transféré|début du courriel transféré|transféré par",
    "message d'origine|message original|message initial|courriel original|e-mail d'origine|mail original",
  ],
  [
    "es",
    "mensaje reenviado|inicio del mensaje reenviado|comienzo del mensaje reenviado|correo reenviado|reenviado por|empieza el mensaje reenviado",
    "mensaje original|correo original|cita original",
  ],
  [
    "it",
    "messaggio inoltrato|inizio messaggio inoltrato|inizio del messaggio inoltrato|messaggio reinoltrato|mail inoltrata|e-mail inoltrata|inoltrato da",
    "messaggio originale|messaggio originario|mail originale|e-mail originale",
  ],
  [
    "pt",
    "mensagem encaminhada|mensagem reencaminhada|início da mensagem reencaminhada|início da mensagem encaminhada|início de mensagem encaminhada|início da mensagem reenviada|email encaminhado|e-mail encaminhado|encaminhado por",
    "mensagem original|e-mail original|compromisso original",
  ],
  [
    "nl",
    "doorgestuurd bericht|begin doorgestuurd bericht|begin van doorgestuurd bericht|doorgestuurde mail|doorgestuurde e-mail|doorgestuurd door",
    "oorspronkelijk bericht|origineel bericht|oorspronkelijk e-mailbericht|oorspronkelijke mail|oorspronkelijke afspraak",
  ],
  [
    "da",
    "videresendt besked|start på videresendt besked|videresendt meddelelse|begynd videresendt besked|begyndelse på videresendt besked|videresendt mail|videresendt e-mail|videresendt af",
    "oprindelig meddelelse|original meddelelse|oprindelig besked|oprindelig mail|original besked",
  ],
  [
    "no",
    "videresendt melding|start på videresendt melding|begynnelse på videresendt melding|videresendt e-post|videresendt av|begynn videresendt melding",
    "opprinnelig melding|original melding|opprinnelig e-post",
  ],
  [
    "sv",
    "vidarebefordrat meddelande|vidarebefordrat brev|vidarebefordrat mail|vidarebefordrat mejl|börja vidarebefordrat meddelande|påbörja vidarebefordrat meddelande|början på vidarebefordrat meddelande|vidarebefordrad av|vidarebefordrat e-post",
    "ursprungligt meddelande|originalmeddelande|ursprungligt mail|ursprungligt brev",
  ],
  [
    "fi",
    "välitetty viesti|edelleenlähetetty viesti|välitetty viesti alkaa|aloita edelleenlähetetty viesti|edelleen lähetetty viesti|välitetty sähköposti",
    "alkuperäinen viesti|alkuperäinen sähköposti",
  ],
  [
    "pl",
    "wiadomość przekazana dalej|przekazana wiadomość|początek przekazywanej wiadomości|początek przekazanej wiadomości|treść przekazanej wiadomości|wiadomość przesłana dalej|przesłana wiadomość|wiadomość przekazana|przekazana przez",
    "wiadomość oryginalna|oryginalna wiadomość|pierwotna wiadomość|wiadomość pierwotna|oryginalny e-mail",
  ],
  [
    "cs",
    "přeposlaná zpráva|začátek přeposlané zprávy|předaná zpráva|začátek předané zprávy|přeposlaný e-mail|přeposláno",
    "původní zpráva|původní e-mail|původní mail",
  ],
  [
    "sk",
    "preposlaná správa|začiatok preposlanej správy|odovzdaná správa|postúpená správa|preposlaný e-mail",
    "pôvodná správa|pôvodný e-mail",
  ],
  [
    "hu",
    "továbbított üzenet|továbbított levél kezdete|továbbított levél|a továbbított üzenet kezdete|továbbított üzenet kezdete|továbbított e-mail",
    "eredeti üzenet|eredeti levél|eredeti e-mail",
  ],
  [
    "ro",
    "mesaj redirecționat|mesaj redirectionat|mesaj redirecţionat|începutul mesajului redirecționat|începe mesajul redirecționat|mesaj transmis|mesaj înaintat|început mesaj redirecționat|e-mail redirecționat",
    "mesaj original|mesajul original|mesaj inițial",
  ],
  [
    "bg",
    "препратено съобщение|начало на препратеното съобщение|начало на препратено съобщение|препратен имейл",
    "оригинално съобщение|първоначално съобщение|оригинален имейл",
  ],
  [
    "ru",
    "пересылаемое сообщение|пересланное сообщение|начало переадресованного сообщения|перенаправленное сообщение|начало пересылаемого сообщения|пересылаемое письмо|пересланное письмо|начало пересланного сообщения|пересылаемое сообщение от",
    "исходное сообщение|оригинальное сообщение|исходное письмо|первоначальное сообщение",
  ],
  [
    "uk",
    "переслане повідомлення|початок листа, що пересилається|початок переадресованого повідомлення|перенаправлене повідомлення|пересланий лист|початок пересланого повідомлення|переадресоване повідомлення|пересилання листа",
    "вихідне повідомлення|оригінальне повідомлення|початкове повідомлення|первинне повідомлення",
  ],
  [
    "hr",
    "proslijeđena poruka|početak proslijeđene poruke|prosljeđena poruka|prosljeđena e-poruka|započni proslijeđenu poruku",
    "izvorna poruka|originalna poruka|izvorna e-poruka",
  ],
  ["sr", "prosleđena poruka|прослеђена порука|prosledjena poruka", "originalna poruka|оригинална порука|izvorna poruka"],
  ["sl", "posredovano sporočilo|začetek posredovanega sporočila", "izvirno sporočilo|prvotno sporočilo"],
  [
    "et",
    "edastatud kiri|edastatud sõnum|algab edastatud sõnum|edastatud kirja algus|edasisaadetud kiri|edastatud sõnumi algus",
    "algne sõnum|algkiri|originaalsõnum|algne kiri|originaalkiri",
  ],
  ["lv", "pārsūtīts ziņojums|pārsūtītā ziņojuma sākums|pārsūtīta ziņa", "sākotnējais ziņojums|oriģinālais ziņojums"],
  ["lt", "persiųstas laiškas|persiunčiamas laiškas|persiųstas pranešimas", "originalus laiškas|pradinis laiškas|pirminis pranešimas"],
  [
    "tr",
    "yönlendirilen ileti|iletilen ileti|iletilen mesaj|yönlendirilmiş ileti|iletilmiş mesaj|iletilen ileti başlangıcı|yönlendirilen ileti başlangıcı|iletilmiş ileti|ileti başlangıcı|iletilen e-posta|yönlendirilmiş mesaj",
    "özgün ileti|orijinal mesaj|orijinal ileti|asıl ileti|orijinal e-posta",
  ],
  [
    "el",
    "προωθημένο μήνυμα|μήνυμα που προωθήθηκε|αρχή προωθημένου μηνύματος|έναρξη προωθημένου μηνύματος|προωθούμενο μήνυμα|αρχή μηνύματος που προωθήθηκε",
    "αρχικό μήνυμα|πρωτότυπο μήνυμα",
  ],
  [
    "he",
    "הודעה מועברת|הודעה שהועברה|תחילת ההודעה שהועברה|התחל הודעה שהועברה|תחילת הודעה שהועברה|הועברה הודעה",
    "הודעה מקורית|ההודעה המקורית",
  ],
  [
    "ar",
    "رسالة معاد توجيهها|رسالة تمت إعادة توجيهها|بدء الرسالة المعاد توجيهها|الرسالة المعاد توجيهها|رسالة محولة|بداية الرسالة المعاد توجيهها|رسالة مُعاد توجيهها|رسالة مُحوّلة",
    "الرسالة الأصلية|رسالة أصلية|الرسالة الاصلية",
  ],
  ["fa", "پیام هدایت‌شده|پیام باز ارسال شده|پیام فوروارد شده", "پیام اصلی"],
  [
    "vi",
    "thư đã chuyển tiếp|tin nhắn được chuyển tiếp|bắt đầu thư được chuyển tiếp|chuyển tiếp tin nhắn|thư được chuyển tiếp|thư chuyển tiếp|tin nhắn đã chuyển tiếp|bắt đầu tin nhắn được chuyển tiếp",
    "thư gốc|tin nhắn gốc|tin gốc",
  ],
  ["th", "ข้อความที่ส่งต่อ|เริ่มข้อความที่ส่งต่อ|ข้อความที่ถูกส่งต่อ|ข้อความส่งต่อ|เริ่มต้นข้อความที่ส่งต่อ", "ข้อความต้นฉบับ|ข้อความเดิม"],
  [
    "id",
    "pesan terusan|pesan yang diteruskan|pesan diteruskan|mulai pesan yang diteruskan|memulai pesan terusan|pesan yang diteruskan dimulai|mulai pesan terusan|email terusan",
    "pesan asli|email asli",
  ],
  ["ms", "mesej dimajukan|mesej yang dimajukan", "mesej asal"],
  [
    "zh",
    "转发的邮件|转发邮件|已转发邮件|以下是转发的邮件|转发邮件信息|开始转发的邮件|下面是被转发的邮件|转发的消息|转发的信息|轉寄的郵件|轉寄郵件|轉寄訊息|開始轉寄郵件|已轉寄的郵件|轉寄的訊息|已轉寄郵件|以下是轉寄的郵件|开始转发邮件|已转发的邮件|被转发邮件信息|转发邮件正文|轉寄信件|转发消息",
    "原始邮件|邮件原件|原始郵件|原始信件|原郵件|原邮件|原始訊息|原始消息|原信",
  ],
  [
    "ja",
    "転送メッセージ|転送されたメッセージ|転送されたメール|転送メール|転送元メッセージ|転送するメッセージ|以下、転送メッセージ",
    "元のメッセージ|元のメール|オリジナルメッセージ|オリジナル メッセージ|元メッセージ|元の予定",
  ],
  [
    "ko",
    "전달된 메시지|전달한 메시지|전달된 메일|전달된 이메일|전달 메시지|전달된 메시지 시작|전달 메일",
    "원본 메시지|원본 메일|원본메일|원본 이메일|원본메시지|원래 메시지",
  ],
  ["hi", "अग्रेषित संदेश|अग्रेषित संदेश प्रारंभ करें|फ़ॉरवर्ड किया गया संदेश", "मूल संदेश"],
  ["ca", "missatge reenviat|inici del missatge reenviat", "missatge original"],
];
