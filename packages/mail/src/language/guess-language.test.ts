import { expect, it } from "vitest";
import { guessLanguage } from "./guess-language.ts";
import { languages } from "./languages.ts";

it.each([
  ["en", "Thank you for your application. We would like to invite you for an interview."],
  ["de", "Vielen Dank für Ihre Bewerbung. Wir möchten Sie gern zu einem Gespräch einladen."],
  ["fr", "Merci pour votre candidature. Nous souhaitons vous rencontrer pour un entretien."],
  ["es", "Gracias por su candidatura. Nos gustaría conocerle en una entrevista."],
  ["it", "Grazie per la sua candidatura. Vorremmo invitarla per un colloquio presso di noi."],
  ["nl", "Bedankt voor je sollicitatie. We willen je graag uitnodigen voor een gesprek."],
  ["pt", "Obrigada pela sua candidatura. Gostaríamos de convidar você para uma entrevista."],
  ["pl", "Dziękujemy za aplikację. Zapraszamy na rozmowę, proszę o potwierdzenie."],
  ["sv", "Tack för din ansökan. Vi vill gärna träffa dig för en intervju hos oss."],
  ["da", "Tak for din ansøgning. Vi vil gerne invitere dig til samtale hos os, kære Mette."],
  ["ja", "面接のご案内です。どうぞよろしくお願いいたします。"],
  ["ko", "지원해 주셔서 감사합니다. 면접에 초대합니다."],
  ["ru", "Здравствуйте! Спасибо за отклик, приглашаем вас на собеседование."],
  ["en", ""],
])("%s: %s", (code, text) => {
  expect(guessLanguage(text)).toBe(code);
});

it("every table names twelve months and seven weekdays, and its own code", () => {
  for (const table of languages) {
    expect(table.dates.months).toHaveLength(12);
    expect(table.dates.weekdays).toHaveLength(7);
  }
  expect(new Set(languages.map((table) => table.code)).size).toBe(languages.length);
});
