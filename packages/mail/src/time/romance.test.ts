import { describe, expect, it } from "vitest";
import { readInWords } from "./in-words.sample.ts";
import type { TimeContext } from "./mention.ts";

/** Text, what is found in it, and what was known beforehand. */
const cases: [text: string, found: string[], context?: Partial<TimeContext>][] = [
  ["entretien le mardi 3 mars 2026 à 14h30", ["event 2026-03-03 14:30"], { language: "fr" }],
  ["mardi 3 mars à 14 h", ["event 2026-03-03 14:00"], { language: "fr" }],
  ["le 03/02/2027 à 10h", ["event 2027-02-03 10:00"], { language: "fr" }],
  ["mardi prochain à 10h", ["event 2026-03-03 10:00"], { language: "fr" }],
  ["jeudi prochain à 10h", ["event 2026-03-05 10:00 ?start"], { language: "fr" }],
  ["demain à midi", ["event 2026-02-25 12:00"], { language: "fr" }],
  ["mardi 3 mars de 14h à 15h (heure de Paris)", ["event 2026-03-03 14:00-15:00 Europe/Paris"], { language: "fr" }],
  ["à deux heures et demie mardi 3 mars", ["event 2026-03-03 14:30"], { language: "fr" }],
  ["Merci de confirmer avant le 27 février", ["deadline 2026-02-27 day"], { language: "fr" }],
  ["jeudi 5 mars à 15h au lieu du mardi 3 mars à 14h", ["event 2026-03-05 15:00", "old 2026-03-03 14:00"], { language: "fr" }],
  [
    "L'entretien du mardi 3 mars à 14h est reporté au jeudi 5 mars à 15h.",
    ["old 2026-03-03 14:00", "event 2026-03-05 15:00"],
    { language: "fr" },
  ],
  ["Date : mardi 3 mars 2026\nHeure : 9h15\nDurée : 45 minutes", ["event 2026-03-03 09:15 45min"], { language: "fr" }],
  ["mardi 3 mars, 14h. Durée : 1h30", ["event 2026-03-03 14:00 90min"], { language: "fr" }],
  [
    "Seriez-vous disponible mardi 3 mars à 14h ou mercredi 4 mars à 10h ?",
    ["slot 2026-03-03 14:00", "slot 2026-03-04 10:00"],
    { language: "fr" },
  ],
  ["el martes 3 de marzo de 2026 a las 16:30 h", ["event 2026-03-03 16:30"], { language: "es" }],
  ["el martes 3 de marzo a las cuatro y media de la tarde", ["event 2026-03-03 16:30"], { language: "es" }],
  ["mañana a las 10 de la mañana", ["event 2026-02-25 10:00"], { language: "es" }],
  ["el próximo jueves a las 10:00", ["event 2026-02-26 10:00"], { language: "es" }],
  ["el 12/03 a las 16h", ["event 2026-03-12 16:00"], { language: "es" }],
  [
    "el jueves 5 de marzo en lugar del martes 3 de marzo, a las 12:00",
    ["event 2026-03-05 12:00", "old 2026-03-03 12:00"],
    { language: "es" },
  ],
  [
    "Fecha: 3 de marzo de 2026\nHora: 16:30 (hora peninsular)\nDuración: 1 hora",
    ["event 2026-03-03 16:30 Europe/Madrid 60min"],
    { language: "es" },
  ],
  ["antes del 27 de febrero", ["deadline 2026-02-27 day"], { language: "es" }],
  ["al mediodía del martes 3 de marzo", ["event 2026-03-03 12:00"], { language: "es" }],
  ["martedì 3 marzo alle ore 15:30", ["event 2026-03-03 15:30"], { language: "it" }],
  ["martedì 3 marzo alle 15 e 30", ["event 2026-03-03 15:30"], { language: "it" }],
  ["domani alle tre e mezza", ["event 2026-02-25 15:30"], { language: "it" }],
  ["domani a mezzogiorno", ["event 2026-02-25 12:00"], { language: "it" }],
  ["giovedì 5 marzo alle 10 invece di martedì 3 marzo", ["event 2026-03-05 10:00", "old 2026-03-03 day"], { language: "it" }],
  ["La preghiamo di confermare entro il 27 febbraio", ["deadline 2026-02-27 day"], { language: "it" }],
  ["dalle 15:00 alle 16:00 di martedì 3 marzo", ["event 2026-03-03 15:00-16:00"], { language: "it" }],
  ["terça-feira, 3 de março de 2026, às 14h30", ["event 2026-03-03 14:30"], { language: "pt" }],
  ["terça-feira, dia 3/3, às 14h", ["event 2026-03-03 14:00"], { language: "pt" }],
  ["amanhã às 10h da manhã", ["event 2026-02-25 10:00"], { language: "pt" }],
  ["quinta-feira às três e meia da tarde", ["event 2026-02-26 15:30"], { language: "pt" }],
  ["das 14h às 15h do dia 3 de março (horário de Brasília)", ["event 2026-03-03 14:00-15:00 America/Sao_Paulo"], { language: "pt" }],
  [
    "A entrevista do dia 3 de março às 14h foi remarcada para o dia 5 de março às 15h.",
    ["old 2026-03-03 14:00", "event 2026-03-05 15:00"],
    { language: "pt" },
  ],
  ["Infelizmente precisamos cancelar a entrevista de quinta-feira, dia 5/3, às 14h.", ["event 2026-03-05 14:00"], { language: "pt" }],
  [
    "Nous devons reporter l'entretien prévu mardi 3 mars à 14h. Nouvelle date : jeudi 5 mars à 10h.",
    ["old 2026-03-03 14:00", "event 2026-03-05 10:00"],
    { language: "fr" },
  ],
  [
    "La entrevista del martes 3 de marzo a las 10:00 se aplaza al jueves 5 de marzo a las 12:00.",
    ["old 2026-03-03 10:00", "event 2026-03-05 12:00"],
    { language: "es" },
  ],
  [
    "Il colloquio di martedì 3 marzo alle 10 è spostato a giovedì 5 marzo alle 12.",
    ["old 2026-03-03 10:00", "event 2026-03-05 12:00"],
    { language: "it" },
  ],
  ["Il colloquio dura circa 45 minuti ed è fissato per martedì 3 marzo alle 9.30.", ["event 2026-03-03 09:30 45min"], { language: "it" }],
  ["La durée prévue est d'une heure. Rendez-vous mardi 3 mars à 9 h 30.", ["event 2026-03-03 09:30 60min"], { language: "fr" }],
  [
    "Por favor, confirme antes del viernes. La entrevista será el martes 3 de marzo, 10:00-10:45 h.",
    ["deadline 2026-02-27 day", "event 2026-03-03 10:00-10:45"],
    { language: "es" },
  ],
  [
    "Por favor confirme até sexta. A entrevista será terça, 3 de março, das 10h às 10h45.",
    ["deadline 2026-02-27 day", "event 2026-03-03 10:00-10:45"],
    { language: "pt" },
  ],
  ["24 horas antes de la entrevista del 3 de marzo a las 10:00 le llamaremos.", ["event 2026-03-03 10:00"], { language: "es" }],
  ["Ci vediamo mercoledì alle 15.", ["event 2026-02-25 15:00"], { language: "it" }],
  ["On se voit mercredi à 15h ?", ["event 2026-02-25 15:00"], { language: "fr" }],
  ["Quedamos el miércoles a las 3?", ["event 2026-02-25 15:00"], { language: "es" }],
  [
    "Bonjour,\n\nSuite à notre échange téléphonique de ce matin, je vous confirme notre rendez-vous du jeudi 12 mars à 10h30 dans nos locaux. Prévoyez une heure environ.\n\nCordialement",
    ["other 2026-02-24 day", "event 2026-03-12 10:30 60min"],
    { language: "fr" },
  ],
  [
    "Hola Marta:\n\nTe confirmo la entrevista para el próximo miércoles 4 de marzo a las 11:30. Durará unos 45 minutos y será por Teams.\n\nSi necesitas cambiarla, avísame antes del lunes.",
    ["event 2026-03-04 11:30 45min", "deadline 2026-03-02 day"],
    { language: "es" },
  ],
  [
    "Buongiorno,\nle confermo il colloquio per mercoledì 4 marzo, ore 11. La preghiamo di presentarsi 10 minuti prima.",
    ["event 2026-03-04 11:00"],
    { language: "it" },
  ],
  [
    "Olá Rita,\nA sua entrevista ficou agendada para quarta-feira, 4 de março, às 11h00 (hora de Lisboa). Duração prevista: 45 min.",
    ["event 2026-03-04 11:00 Europe/Lisbon 45min"],
    { language: "pt" },
  ],
  ["3 March 10h-10h45", ["event 2026-03-03 10:00-10:45"], { language: "fr" }],
  ["Mardi 3 mars, 10h-10h45, visio", ["event 2026-03-03 10:00-10:45"], { language: "fr" }],
  ["Mardi 3 mars entre 10h et 12h", ["event 2026-03-03 10:00-12:00"], { language: "fr" }],
  ["le 3 mars prochain à 10 heures", ["event 2026-03-03 10:00"], { language: "fr" }],
  ["miércoles 4 de marzo, 10:00 a. m. - 10:45 a. m.", ["event 2026-03-04 10:00-10:45"], { language: "es" }],
  ["mardi 3 mars à midi et demi", ["event 2026-03-03 12:30"], { language: "fr" }],
  ["mardi 3 mars, 13 h à 13 h 45 (HNE)", ["event 2026-03-03 13:00-13:45 America/Toronto"], { language: "fr" }],
  ["mercoledì 4 marzo, ore 11,30 – 12,15", ["event 2026-03-04 11:30-12:15"], { language: "it" }],
  ["Terça-feira, 3 de março, às 15h30. A conversa terminará, no máximo, às 16h15.", ["event 2026-03-03 15:30-16:15"], { language: "pt" }],
  ["Você está na etapa 3 de 5: entrevista. Remarque até 24 horas antes.", [], { language: "pt" }],
  ["quarta-feira 4/3 às 10h30min", ["event 2026-03-04 10:30"], { language: "pt" }],
];

describe("times in French, Spanish, Italian and Portuguese mails", () => {
  it.each(cases)("%s", (text, found, context) => {
    expect(readInWords(text, context)).toEqual(found);
  });
});
