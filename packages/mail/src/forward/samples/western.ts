import type { Sample } from "./sample.ts";

const said = "You are booked for Tuesday at two.";

/** German, Dutch and the Romance languages, plain text. */
export const western: readonly Sample[] = [
  {
    client: "GMX, German",
    subject: "Fwd: Zweites Gespräch",
    text: `Gesendet: Mittwoch, 04. November 2026 um 15:12 Uhr\nVon: "Mara Quist" <mara@linden.example>\nAn: robin.ashe@home.example\nBetreff: Zweites Gespräch\n\nGuten Tag,\n${said}\n`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Zweites Gespräch",
      date: "2026-11-04T15:12:00Z",
      begins: "Guten Tag,",
    },
  },
  {
    client: "Outlook, German",
    subject: "WG: Zweites Gespräch",
    text: `Von: Quist, Mara <mara@linden.example>\nGesendet: Mittwoch, 4. November 2026 10:15\nAn: Robin Ashe <robin.ashe@home.example>\nCc: Ode, Paul\nBetreff: Zweites Gespräch\nWichtigkeit: Hoch\n\nGuten Tag,\n${said}\n`,
    original: {
      from: ["Quist, Mara", "mara@linden.example"],
      subject: "Zweites Gespräch",
      date: "2026-11-04T10:15:00Z",
      begins: "Guten Tag,",
    },
  },
  {
    client: "Apple Mail, German",
    subject: "WG: Zweites Gespräch",
    text: `Anfang der weitergeleiteten Nachricht:\n\nVon: Mara Quist <mara@linden.example>\nBetreff: Zweites Gespräch\nDatum: 4. November 2026 um 15:12:09 MEZ\nAn: Robin Ashe <robin.ashe@home.example>\n\nGuten Tag,\n${said}\n`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Zweites Gespräch",
      date: "2026-11-04T14:12:09Z",
      begins: "Guten Tag,",
    },
  },
  {
    client: "Gmail, German",
    subject: "Fwd: Zweites Gespräch",
    text: `---------- Forwarded message ---------\nVon: Mara Quist <mara@linden.example>\nDate: Mi., 4. Nov. 2026 um 15:12 Uhr\nSubject: Zweites Gespräch\nTo: <robin.ashe@home.example>\n\nGuten Tag,\n${said}\n`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Zweites Gespräch",
      date: "2026-11-04T15:12:00Z",
      begins: "Guten Tag,",
    },
  },
  {
    client: "Outlook, French",
    subject: "TR : Deuxième entretien",
    text: `De : Mara Quist <mara@linden.example> \nEnvoyé : mercredi 4 novembre 2026 15:12\nÀ : Robin Ashe <robin.ashe@home.example>\nCc : Paul Ode <paul@linden.example>\nObjet : Deuxième entretien\n\nBonjour,\n${said}\n`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Deuxième entretien",
      date: "2026-11-04T15:12:00Z",
      begins: "Bonjour,",
    },
  },
  {
    client: "Gmail, French, weekday that looks like a month",
    subject: "Fwd: Deuxième entretien",
    text: `---------- Forwarded message ---------\nDe : Mara Quist <mara@linden.example>\nDate: mar. 3 nov. 2026 à 10:12\nSubject: Deuxième entretien\nTo: <robin.ashe@home.example>\n\nBonjour,\n${said}\n`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Deuxième entretien",
      date: "2026-11-03T10:12:00Z",
      begins: "Bonjour,",
    },
  },
  {
    client: "Apple Mail, French",
    subject: "Fwd: Deuxième entretien",
    text: `> Début du message réexpédié :\n> \n> De: Mara Quist <mara@linden.example>\n> Objet: Deuxième entretien\n> Date: 4 novembre 2026 à 15:12:09 UTC+1\n> À: Robin Ashe <robin.ashe@home.example>\n> \n> Bonjour,\n> ${said}\n`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Deuxième entretien",
      date: "2026-11-04T14:12:09Z",
      begins: "Bonjour,",
    },
  },
  {
    client: "Orange webmail, French",
    subject: "TR: Deuxième entretien",
    text: `> Message du 04/11/26 15:12\n> De : "Mara Quist" <mara@linden.example>\n> A : robin.ashe@home.example\n> Copie à : \n> Objet : Deuxième entretien\n> \n> Bonjour,\n> ${said}\n`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Deuxième entretien",
      date: "2026-11-04T15:12:00Z",
      begins: "Bonjour,",
    },
  },
  {
    client: "Gmail, Spanish",
    subject: "Fwd: Segunda entrevista",
    text: `---------- Forwarded message ---------\nDe: Mara Quist <mara@linden.example>\nDate: mié, 4 nov 2026 a las 15:12\nSubject: Segunda entrevista\nTo: <robin.ashe@home.example>\n\nHola,\n${said}\n`,
    original: { from: ["Mara Quist", "mara@linden.example"], subject: "Segunda entrevista", date: "2026-11-04T15:12:00Z", begins: "Hola," },
  },
  {
    client: "Outlook, Spanish",
    subject: "RV: Segunda entrevista",
    text: `De: Mara Quist <mara@linden.example>\nEnviado el: miércoles, 4 de noviembre de 2026 15:12\nPara: Robin Ashe <robin.ashe@home.example>\nAsunto: Segunda entrevista\n\nHola,\n${said}\n`,
    original: { from: ["Mara Quist", "mara@linden.example"], subject: "Segunda entrevista", date: "2026-11-04T15:12:00Z", begins: "Hola," },
  },
  {
    client: "iPhone, Spanish, p. m.",
    subject: "Fwd: Segunda entrevista",
    text: `Enviado desde mi iPhone\n\nInicio del mensaje reenviado:\n\n> De: Mara Quist <mara@linden.example>\n> Fecha: 4 de noviembre de 2026, 3:12:09 p. m. CET\n> Para: Robin Ashe <robin.ashe@home.example>\n> Asunto: Segunda entrevista\n> \n> Hola,\n> ${said}\n`,
    original: { from: ["Mara Quist", "mara@linden.example"], subject: "Segunda entrevista", date: "2026-11-04T14:12:09Z", begins: "Hola," },
    own: "",
  },
  {
    client: "Apple Mail, Italian",
    subject: "I: Secondo colloquio",
    text: `Inizio messaggio inoltrato:\n\nDa: Mara Quist <mara@linden.example>\nOggetto: Secondo colloquio\nData: 4 novembre 2026 alle ore 15:12:09 CET\nA: Robin Ashe <robin.ashe@home.example>\n\nBuongiorno,\n${said}\n`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Secondo colloquio",
      date: "2026-11-04T14:12:09Z",
      begins: "Buongiorno,",
    },
  },
  {
    client: "Outlook, Italian",
    subject: "I: Secondo colloquio",
    text: `Da: Mara Quist <mara@linden.example>\nInviato: mercoledì 4 novembre 2026 15:12\nA: Robin Ashe <robin.ashe@home.example>\nOggetto: Secondo colloquio\n\nBuongiorno,\n${said}\n`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Secondo colloquio",
      date: "2026-11-04T15:12:00Z",
      begins: "Buongiorno,",
    },
  },
  {
    client: "Gmail, Brazilian",
    subject: "Fwd: Segunda entrevista",
    text: `---------- Forwarded message ---------\nDe: Mara Quist <mara@linden.example>\nDate: qua., 4 de nov. de 2026 às 15:12\nSubject: Segunda entrevista\nTo: <robin.ashe@home.example>\n\nOlá,\n${said}\n`,
    original: { from: ["Mara Quist", "mara@linden.example"], subject: "Segunda entrevista", date: "2026-11-04T15:12:00Z", begins: "Olá," },
  },
  {
    client: "Outlook, Portuguese",
    subject: "ENC: Segunda entrevista",
    text: `De: Mara Quist <mara@linden.example>\nEnviada em: quarta-feira, 4 de novembro de 2026 15:12\nPara: Robin Ashe <robin.ashe@home.example>\nAssunto: Segunda entrevista\n\nOlá,\n${said}\n`,
    original: { from: ["Mara Quist", "mara@linden.example"], subject: "Segunda entrevista", date: "2026-11-04T15:12:00Z", begins: "Olá," },
  },
  {
    client: "Outlook, Dutch",
    subject: "FW: Tweede gesprek",
    text: `Van: Mara Quist <mara@linden.example>\nVerzonden: woensdag 4 november 2026 15:12\nAan: Robin Ashe <robin.ashe@home.example>\nOnderwerp: Tweede gesprek\n\nHallo,\n${said}\n`,
    original: { from: ["Mara Quist", "mara@linden.example"], subject: "Tweede gesprek", date: "2026-11-04T15:12:00Z", begins: "Hallo," },
  },
  {
    client: "Apple Mail, Dutch",
    subject: "Doorst: Tweede gesprek",
    text: `> Begin doorgestuurd bericht:\n> \n> Van: Mara Quist <mara@linden.example>\n> Onderwerp: Tweede gesprek\n> Datum: 4 november 2026 om 15:12:09 CET\n> Aan: Robin Ashe <robin.ashe@home.example>\n> \n> Hallo,\n> ${said}\n`,
    original: { from: ["Mara Quist", "mara@linden.example"], subject: "Tweede gesprek", date: "2026-11-04T14:12:09Z", begins: "Hallo," },
  },
];
