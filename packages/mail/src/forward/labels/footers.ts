/**
 * Lines that devices and mail programs add by themselves ("Sent from my iPhone"): nobody wrote them. A short line that begins with one of these is a
 * footer. One row a language.
 */
export const footerRows: readonly (readonly [language: string, starts: string])[] = [
  [
    "en",
    "sent from my |sent from outlook|sent from mail for |sent from yahoo|sent from proton|sent with proton|sent via |get outlook for |sent from samsung|sent from a mobile|sent from mobile|sent using |sent from email for|sent from spark|sent from gmail|sent with spark|sent from blackmail|sent from bluemail|yahoo mail: search|sent from huawei",
  ],
  ["de", "von meinem |gesendet von |gesendet mit |diese nachricht wurde von meinem|outlook für |holen sie sich outlook|gesendet über"],
  [
    "fr",
    "envoyé de mon |envoyé depuis |envoyé à partir |télécharger outlook|obtenez outlook|obtenir outlook|provenance : courrier|envoyé avec ",
  ],
  ["es", "enviado desde |obtener outlook|enviado con |enviado de samsung"],
  ["it", "inviato da |inviato dal |ottieni outlook|inviata da |scarica outlook|inviato con "],
  ["pt", "enviado do meu |enviado de |enviado a partir |enviado pelo |obter o outlook|obter outlook|enviado com |baixar o outlook"],
  ["nl", "verstuurd vanaf |verzonden vanaf |verzonden met |outlook voor |download outlook|verstuurd met "],
  ["da", "sendt fra |hent outlook|sendt med "],
  ["no", "sendt fra |hent outlook|skaff deg outlook"],
  ["sv", "skickat från |hämta outlook|skickades från "],
  ["fi", "lähetetty |hanki outlook"],
  ["pl", "wysłane z |wysłano z |pobierz outlook|pobierz program outlook"],
  ["cs", "odesláno z |získat outlook|získejte outlook"],
  ["sk", "odoslané z |získať outlook"],
  ["hu", "az outlook |küldve |iphone-omról küldve|samsung galaxy"],
  ["ro", "trimis de pe |trimis din |descărcați outlook|obțineți outlook"],
  ["bg", "изпратено от |изтегляне на outlook"],
  ["ru", "отправлено с |отправлено из |отправлено от |скачать outlook"],
  ["uk", "надіслано з |відправлено з |завантажити outlook"],
  ["hr", "poslano s |poslano sa |preuzmi outlook"],
  ["et", "saadetud minu |hangi outlook"],
  ["tr", "iphone'umdan gönderildi|ipad'imden gönderildi|outlook edinin|android için outlook|ios için outlook|galaxy cihazımdan"],
  ["el", "στάλθηκε από |αποστολή από |λήψη του outlook"],
  ["he", "נשלח מה|נשלח מ"],
  ["ar", "أرسلت من |مرسل من |تم الإرسال من "],
  ["vi", "đã gửi từ |được gửi từ |tải outlook"],
  ["th", "ส่งจาก |ส่งจากiphone"],
  ["id", "dikirim dari |terkirim dari |dapatkan outlook"],
  ["zh", "发自我的|发自|從我的|從 |从我的|获取 outlook|取得 outlook|傳送自|寄自"],
  ["ja", "iphoneから送信|ipadから送信|outlook for ios を|outlook を入手|私のiphoneから"],
  ["ko", "나의 iphone|내 iphone|iphone에서 보냄|outlook for |삼성 galaxy"],
];
