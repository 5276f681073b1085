import { describe, expect, it } from "vitest";
import { flatten } from "../facts/sentence.ts";
import { tongues } from "../facts/tongue/tongues.ts";
import { type Implied, impliedBy } from "./kind-concepts.ts";

const sentences: Record<string, [string, Implied | null | Implied[]][]> = {
  en: [
    ["In the end we're hiring someone with more experience in hardware.", "rejection"],
    ["We will not be taking your candidacy any further.", "rejection"],
    ["I don't want to do the chat on Thursday without her.", "negated"],
    ["We'll have to scrap tomorrow's meeting.", "cancellation"],
    ["I've had to shift our call to Friday.", "reschedule"],
    ["The interview set for Monday will not go forward because the position was filled internally.", ["rejection", "negated"]],
    ["We'd like to make you Fleet Coordinator from 7 December.", "offer"],
    ["We'd like you to join us for a chat on Monday.", null],
    ["We hope to appoint someone by Christmas.", null],
    ["We have not yet considered your application.", null],
    ["If you can't make it on Thursday, ring me.", null],
    ["We can't offer you an interview before Monday.", null],
    ["You don't need to bring anything on the day.", null],
  ],
  de: [
    ["Die Leitung hat sich für eine andere Person entschieden.", "rejection"],
    ["Unser Gespräch am Freitag kann leider nicht stattfinden.", "negated"],
    ["Das Telefonat am Montag muss ich leider streichen.", "cancellation"],
    ["Wir müssen das Gespräch auf nächste Woche schieben.", "reschedule"],
  ],
  fr: [
    ["Nous serions ravis de vous proposer le poste.", "offer"],
    ["Nous avons finalement choisi un autre profil.", "rejection"],
    ["Nous ne pouvons pas donner suite à votre candidature.", "rejection"],
    ["L'entretien de jeudi n'aura pas lieu.", "negated"],
    ["Je dois décaler notre rendez-vous.", "reschedule"],
  ],
  es: [
    ["Al final hemos elegido a otra persona.", "rejection"],
    ["No vamos a continuar con tu candidatura.", "rejection"],
    ["No podremos hacer la entrevista del jueves.", "negated"],
    ["Tengo que mover nuestra cita.", "reschedule"],
  ],
  it: [
    ["Alla fine abbiamo scelto un altro candidato.", "rejection"],
    ["Giovedì non riesco a fare il colloquio.", "negated"],
    ["Dobbiamo spostare il colloquio.", "reschedule"],
  ],
  nl: [
    ["We hebben gekozen voor een kandidaat met meer ervaring.", "rejection"],
    ["Het gesprek van donderdag kan niet doorgaan.", "negated"],
    ["We moeten de afspraak verzetten.", "reschedule"],
  ],
  pt: [
    ["Escolhemos outro candidato.", "rejection"],
    ["Não vamos avançar com a sua candidatura.", "rejection"],
    ["Precisamos mudar a entrevista.", "reschedule"],
  ],
  pl: [
    ["Wybraliśmy inną osobę.", "rejection"],
    ["Musimy odwołać jutrzejszą rozmowę.", "cancellation"],
    ["Musimy przełożyć rozmowę.", "reschedule"],
  ],
  sv: [
    ["Vi har valt en annan kandidat.", "rejection"],
    ["Vi måste flytta intervjun.", "reschedule"],
    ["Intervjun på torsdag blir inte av.", "cancellation"],
  ],
  da: [
    ["Vi vil meget gerne have dig på holdet fra 1. december.", "offer"],
    ["Vi har valgt en anden kandidat.", "rejection"],
    ["Vi bliver nødt til at flytte samtalen.", "reschedule"],
    ["Samtalen på torsdag bliver ikke til noget.", "cancellation"],
  ],
  nb: [
    ["Vi har valgt en annen kandidat.", "rejection"],
    ["Vi må flytte intervjuet.", "reschedule"],
    ["Intervjuet på torsdag blir ikke noe av.", "cancellation"],
  ],
};

describe.each(Object.entries(sentences))("what sentences in %s imply", (code, cases) => {
  const table = tongues.find((tongue) => tongue.code === code)?.concepts;
  it.each(cases)("%s", (sentence, implied) => {
    expect(table && impliedBy(flatten(sentence), table)).toEqual([implied ?? []].flat());
  });
});
