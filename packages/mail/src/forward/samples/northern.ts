import type { Sample } from "./sample.ts";

const said = "You are booked for Tuesday at two.";

/** The north and the east of Europe, plain text. */
export const northern: readonly Sample[] = [
  {
    client: "Outlook, Danish",
    subject: "VS: Samtale nummer to",
    text: `Fra: Mara Quist <mara@linden.example>\nSendt: 4. november 2026 15:12\nTil: Robin Ashe <robin.ashe@home.example>\nEmne: Samtale nummer to\n\nHej,\n${said}\n`,
    original: { from: ["Mara Quist", "mara@linden.example"], subject: "Samtale nummer to", date: "2026-11-04T15:12:00Z", begins: "Hej," },
  },
  {
    client: "Apple Mail, Danish, dotted time",
    subject: "Vs: Samtale nummer to",
    text: `> Start på videresendt besked:\n> \n> Fra: Mara Quist <mara@linden.example>\n> Emne: Samtale nummer to\n> Dato: 4. november 2026 kl. 15.12.09 CET\n> Til: Robin Ashe <robin.ashe@home.example>\n> \n> Hej,\n> ${said}\n`,
    original: { from: ["Mara Quist", "mara@linden.example"], subject: "Samtale nummer to", date: "2026-11-04T14:12:09Z", begins: "Hej," },
  },
  {
    client: "Gmail, Norwegian",
    subject: "Fwd: Andre intervju",
    text: `---------- Forwarded message ---------\nFra: Mara Quist <mara@linden.example>\nDate: ons. 4. nov. 2026 kl. 15:12\nSubject: Andre intervju\nTo: <robin.ashe@home.example>\n\nHei,\n${said}\n`,
    original: { from: ["Mara Quist", "mara@linden.example"], subject: "Andre intervju", date: "2026-11-04T15:12:00Z", begins: "Hei," },
  },
  {
    client: "Outlook, Swedish",
    subject: "VB: Andra intervjun",
    text: `Från: Mara Quist <mara@linden.example>\nSkickat: den 4 november 2026 15:12\nTill: Robin Ashe <robin.ashe@home.example>\nÄmne: Andra intervjun\n\nHej,\n${said}\n`,
    original: { from: ["Mara Quist", "mara@linden.example"], subject: "Andra intervjun", date: "2026-11-04T15:12:00Z", begins: "Hej," },
  },
  {
    client: "Yahoo, Swedish",
    subject: "Vb: Andra intervjun",
    text: `----- Vidarebefordrat meddelande -----\nFrån: Mara Quist <mara@linden.example>\nTill: "robin.ashe@home.example" <robin.ashe@home.example>\nSkickat: onsdag 4 november 2026 15:12:09 CET\nÄmne: Andra intervjun\n\nHej,\n${said}\n`,
    original: { from: ["Mara Quist", "mara@linden.example"], subject: "Andra intervjun", date: "2026-11-04T14:12:09Z", begins: "Hej," },
  },
  {
    client: "Outlook, Finnish",
    subject: "VL: Toinen haastattelu",
    text: `Lähettäjä: Mara Quist <mara@linden.example>\nLähetetty: keskiviikko 4. marraskuuta 2026 15.12\nVastaanottaja: Robin Ashe <robin.ashe@home.example>\nAihe: Toinen haastattelu\n\nHei,\n${said}\n`,
    original: { from: ["Mara Quist", "mara@linden.example"], subject: "Toinen haastattelu", date: "2026-11-04T15:12:00Z", begins: "Hei," },
  },
  {
    client: "Gmail, Polish",
    subject: "Fwd: Druga rozmowa",
    text: `---------- Forwarded message ---------\nOd: Mara Quist <mara@linden.example>\nDate: śr., 4 lis 2026 o 15:12\nSubject: Druga rozmowa\nTo: <robin.ashe@home.example>\n\nDzień dobry,\n${said}\n`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Druga rozmowa",
      date: "2026-11-04T15:12:00Z",
      begins: "Dzień dobry,",
    },
  },
  {
    client: "Outlook, Polish",
    subject: "PD: Druga rozmowa",
    text: `Od: Mara Quist <mara@linden.example>\nWysłano: środa, 4 listopada 2026 15:12\nDo: Robin Ashe <robin.ashe@home.example>\nDW: Paul Ode <paul@linden.example>\nTemat: Druga rozmowa\n\nDzień dobry,\n${said}\n`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Druga rozmowa",
      date: "2026-11-04T15:12:00Z",
      begins: "Dzień dobry,",
    },
  },
  {
    client: "Seznam, Czech",
    subject: "Fwd: Druhé kolo",
    text: `---------- Původní e-mail ----------\nOd: Mara Quist <mara@linden.example>\nKomu: robin.ashe@home.example\nDatum: 4. 11. 2026 15:12:09\nPředmět: Druhé kolo\n\nDobrý den,\n${said}\n`,
    original: { from: ["Mara Quist", "mara@linden.example"], subject: "Druhé kolo", date: "2026-11-04T15:12:09Z", begins: "Dobrý den," },
  },
  {
    client: "Outlook, Slovak",
    subject: "FW: Druhé kolo",
    text: `Od: Mara Quist <mara@linden.example>\nOdoslané: streda 4. novembra 2026 15:12\nKomu: Robin Ashe <robin.ashe@home.example>\nPredmet: Druhé kolo\n\nDobrý deň,\n${said}\n`,
    original: { from: ["Mara Quist", "mara@linden.example"], subject: "Druhé kolo", date: "2026-11-04T15:12:00Z", begins: "Dobrý deň," },
  },
  {
    client: "Gmail, Hungarian",
    subject: "Fwd: Második interjú",
    text: `---------- Forwarded message ---------\nFeladó: Mara Quist <mara@linden.example>\nDate: 2026. nov. 4., Sze, 15:12\nSubject: Második interjú\nTo: <robin.ashe@home.example>\n\nJó napot,\n${said}\n`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Második interjú",
      date: "2026-11-04T15:12:00Z",
      begins: "Jó napot,",
    },
  },
  {
    client: "Outlook, Romanian",
    subject: "FW: Al doilea interviu",
    text: `De la: Mara Quist <mara@linden.example>\nTrimis: miercuri, 4 noiembrie 2026 15:12\nCătre: Robin Ashe <robin.ashe@home.example>\nSubiect: Al doilea interviu\n\nBună ziua,\n${said}\n`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Al doilea interviu",
      date: "2026-11-04T15:12:00Z",
      begins: "Bună ziua,",
    },
  },
  {
    client: "ABV, Bulgarian",
    subject: "Fwd: Второ интервю",
    text: `-------- Оригинално съобщение --------\nОт: Mara Quist <mara@linden.example>\nОтносно: Второ интервю\nДо: robin.ashe@home.example\nИзпратено на: 04.11.2026 15:12\n\nЗдравейте,\n${said}\n`,
    original: { from: ["Mara Quist", "mara@linden.example"], subject: "Второ интервю", date: "2026-11-04T15:12:00Z", begins: "Здравейте," },
  },
  {
    client: "Gmail, Russian",
    subject: "Fwd: Второе интервью",
    text: `---------- Forwarded message ---------\nОт: Mara Quist <mara@linden.example>\nDate: ср, 4 нояб. 2026 г. в 15:12\nSubject: Второе интервью\nTo: <robin.ashe@home.example>\n\nЗдравствуйте,\n${said}\n`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Второе интервью",
      date: "2026-11-04T15:12:00Z",
      begins: "Здравствуйте,",
    },
  },
  {
    client: "Mail.ru, Russian",
    subject: "Fwd: Второе интервью",
    text: `-------- Пересылаемое сообщение --------\nОт кого: Mara Quist <mara@linden.example>\nКому: Robin Ashe <robin.ashe@home.example>\nДата: Среда, 4 ноября 2026, 15:12 +03:00\nТема: Второе интервью\n\nЗдравствуйте,\n${said}\n`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Второе интервью",
      date: "2026-11-04T12:12:00Z",
      begins: "Здравствуйте,",
    },
  },
  {
    client: "Yandex, one line without a label",
    subject: "Fwd: Второе интервью",
    text: `-------- Пересылаемое сообщение --------\n04.11.2026, 15:12, "Mara Quist" <mara@linden.example>:\n\nЗдравствуйте,\n${said}\n`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Второе интервью",
      date: "2026-11-04T15:12:00Z",
      begins: "Здравствуйте,",
    },
  },
  {
    client: "Ukr.net, Ukrainian",
    subject: "Fwd: Друга співбесіда",
    text: `--- Оригінальне повідомлення ---\nВід кого: "Mara Quist" <mara@linden.example>\nКому: robin.ashe@home.example\nДата: 4 листопада 2026, 15:12:09\nТема: Друга співбесіда\n\nДобрий день,\n${said}\n`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Друга співбесіда",
      date: "2026-11-04T15:12:09Z",
      begins: "Добрий день,",
    },
  },
  {
    client: "Apple Mail, Croatian",
    subject: "Fwd: Drugi razgovor",
    text: `> Početak proslijeđene poruke:\n> \n> Šalje: Mara Quist <mara@linden.example>\n> Predmet: Drugi razgovor\n> Datum: 4. studenoga 2026. u 15:12:09 CET\n> Prima: Robin Ashe <robin.ashe@home.example>\n> \n> Dobar dan,\n> ${said}\n`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Drugi razgovor",
      date: "2026-11-04T14:12:09Z",
      begins: "Dobar dan,",
    },
  },
  {
    client: "Gmail, Estonian",
    subject: "Fwd: Teine vestlus",
    text: `---------- Forwarded message ---------\nSaatja: Mara Quist <mara@linden.example>\nDate: K, 4. november 2026 kell 15:12\nSubject: Teine vestlus\nTo: <robin.ashe@home.example>\n\nTere,\n${said}\n`,
    original: { from: ["Mara Quist", "mara@linden.example"], subject: "Teine vestlus", date: "2026-11-04T15:12:00Z", begins: "Tere," },
  },
  {
    client: "Outlook, Turkish",
    subject: "İLT: İkinci görüşme",
    text: `Kimden: Mara Quist <mara@linden.example>\nGönderildi: 4 Kasım 2026 Çarşamba 15:12\nKime: Robin Ashe <robin.ashe@home.example>\nKonu: İkinci görüşme\n\nMerhaba,\n${said}\n`,
    original: { from: ["Mara Quist", "mara@linden.example"], subject: "İkinci görüşme", date: "2026-11-04T15:12:00Z", begins: "Merhaba," },
  },
  {
    client: "Gmail, Greek",
    subject: "Fwd: Δεύτερη συνέντευξη",
    text: `---------- Forwarded message ---------\nΑπό: Mara Quist <mara@linden.example>\nDate: Τετ 4 Νοε 2026 στις 3:12 μ.μ.\nSubject: Δεύτερη συνέντευξη\nTo: <robin.ashe@home.example>\n\nΓεια σας,\n${said}\n`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Δεύτερη συνέντευξη",
      date: "2026-11-04T15:12:00Z",
      begins: "Γεια σας,",
    },
  },
  {
    client: "Outlook, Greek",
    subject: "ΠΡΘ: Δεύτερη συνέντευξη",
    text: `Από: Mara Quist <mara@linden.example>\nΣτάλθηκε: Τετάρτη, 4 Νοεμβρίου 2026 3:12 μμ\nΠρος: Robin Ashe <robin.ashe@home.example>\nΘέμα: Δεύτερη συνέντευξη\n\nΓεια σας,\n${said}\n`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Δεύτερη συνέντευξη",
      date: "2026-11-04T15:12:00Z",
      begins: "Γεια σας,",
    },
  },
];
