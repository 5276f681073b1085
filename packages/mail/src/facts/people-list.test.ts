import { expect, it } from "vitest";
import { readPeopleList } from "./people-list.ts";

it.each([
  ["Ana Ruiz, Nurse Manager, and Joel Fenn, Assistant Nurse Manager", ["Ana Ruiz|Nurse Manager", "Joel Fenn|Assistant Nurse Manager"]],
  ["Okafor, Chidi; Lindgren, Paula", ["Chidi Okafor|", "Paula Lindgren|"]],
  [
    "Gomez, Rita (Rehab Manager); Shaw, Brian (Director, Therapy Services)",
    ["Rita Gomez|Rehab Manager", "Brian Shaw|Director, Therapy Services"],
  ],
  ["Dr. med. Ulrike Zankl (Praxisinhaberin), Steffen Raab (Ltd. MTR)", ["Dr. med. Ulrike Zankl|Praxisinhaberin", "Steffen Raab|Ltd. MTR"]],
  ["our CEO, Renee Dupont, and our Chief Nursing Officer, Mark Eng", ["Renee Dupont|CEO", "Mark Eng|Chief Nursing Officer"]],
  [
    "Mme Hélène Vidal, directrice des soins ; M. Karim Saïdi, cadre de bloc",
    ["Hélène Vidal|directrice des soins", "Karim Saïdi|cadre de bloc"],
  ],
  ["Lynsey Garvie (Transport Manager) & someone from HR, name tbc", ["Lynsey Garvie|Transport Manager"]],
  ["avdelingsleder Torleif Haugsdal og tillitsvalgt Amina Warsame", ["Torleif Haugsdal|avdelingsleder", "Amina Warsame|tillitsvalgt"]],
  ["Severin Kowalczyk, Director of Hardware", ["Severin Kowalczyk|Director of Hardware"]],
])("reads the people of %s", (text, people) =>
  expect(readPeopleList(text, true).map(({ name, title }) => `${name}|${title ?? ""}`)).toEqual(people),
);
