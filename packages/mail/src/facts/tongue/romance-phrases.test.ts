import { describe, expect, it } from "vitest";
import type { Sign } from "../../language/kind-words.ts";
import { flatten } from "../sentence.ts";
import { tongues } from "./tongues.ts";

/** What people and systems write in these countries, and what it is a sign of. */
const sentences: Record<string, [sentence: string, sign: Sign][]> = {
  fr: [
    ["Nous ne sommes pas en mesure d'y donner une suite favorable.", "rejection"],
    ["Votre profil ne correspond pas aux attentes du poste.", "rejection"],
    ["Notre visio de 15h saute, je te redis.", "cancellation"],
    ["Votre entrevue est remise au 14 avril à 13 h.", "reschedule"],
    ["Avez-vous une préférence entre ces deux dates ?", "choice"],
    ["Notre choix s'est porté sur vous.", "offer"],
    ["Ça marche pour jeudi 17h.", "fixed"],
  ],
  es: [
    ["Has sido descartado del proceso.", "rejection"],
    ["Hemos optado por un perfil con más experiencia.", "rejection"],
    ["Queda sin efecto la convocatoria.", "cancellation"],
    ["Queda reagendada para el miércoles 13 a las 9:30.", "reschedule"],
    ["Elegí el turno que te quede mejor.", "choice"],
    ["Queremos que seas nuestro nuevo terapeuta ocupacional.", "offer"],
    ["Tu entrevista ha quedado programada.", "fixed"],
  ],
  it: [
    ["Stato candidatura: non idoneo", "rejection"],
    ["Niente colloquio domani, mi spiace.", "cancellation"],
    ["Il colloquio è differito al 10 marzo ore 9.", "reschedule"],
    ["Dimmi quando ti fa comodo.", "choice"],
    ["La nostra scelta è caduta su di lei.", "offer"],
    ["Restiamo intesi per giovedì alle 16.", "fixed"],
  ],
  pt: [
    ["Você foi desclassificado da vaga.", "rejection"],
    ["A nossa reunião de amanhã caiu.", "cancellation"],
    ["Empurrei a nossa call para quinta.", "reschedule"],
    ["Qual destas datas lhe dá mais jeito?", "choice"],
    ["A escolha recaiu sobre si.", "offer"],
    ["Combinado, sexta às 14h.", "fixed"],
  ],
};

/** What only looks like a sign. */
const others: [code: string, sentence: string, sign: Sign][] = [
  ["fr", "Notre choix s'est porté sur vous.", "rejection"],
  ["fr", "Entretien à l'Atelier des Tilleuls", "notice"],
  ["es", "No hace falta que te arregles.", "cancellation"],
  ["es", "Lamentablemente no has sido seleccionada.", "offer"],
  ["pt", "A entrevista realizar-se-á na quinta.", "conditional"],
];

const matches = (code: string, sentence: string, sign: Sign): boolean =>
  flatten(sentence).search(tongues.find((tongue) => tongue.code === code)?.signs[sign] ?? /(?!)/) >= 0;

describe.each(Object.entries(sentences))("what sentences in %s are a sign of", (code, cases) => {
  it.each(cases)("%s: %s", (sentence, sign) => expect(matches(code, sentence, sign)).toBe(true));
});
describe("what is no sign", () => {
  it.each(others)("%s: %s (%s)", (code, sentence, sign) => expect(matches(code, sentence, sign)).toBe(false));
});
