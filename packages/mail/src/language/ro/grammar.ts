import type { GrammarWords } from "../grammar-words.ts";

export const grammar: GrammarWords = {
  // "si" is left out: it is "if" and "himself" in the languages around.
  and: "și|şi",
  asWellAs: "precum și|precum şi|împreună cu|alături de",
  with: "cu",
  // "la" is left out: it is an article in French, Spanish and Italian.
  at: "în cadrul|din cadrul|la sediul",
  in: "în",
  // "de la" is left out for the same reason.
  from: "din partea",
  // The genitive is an ending, and its small words are others elsewhere ("al", "ale", "ai").
  of: "",
  for: "pentru",
  // "ca" is left out: it is "about" before numbers.
  as: "în calitate de|în funcția de|pe postul de",
  about: "despre|privind",
  via: "prin|prin intermediul",
  onBehalfOf: "în numele|din partea",
  // The article is an ending.
  the: "",
  // "o" is left out: it is "the" in Portuguese and "or" in Italian.
  a: "un|unui|unei",
  my: "mea",
  our: "nostru|noastră|noastra|noștri|noastre",
  your: "dumneavoastră|dumneavoastra|dvs|tău",
  me: "eu|subsemnatul|subsemnata",
  they: "ea|dânsa|dânsul",
  also: "de asemenea|totodată",
  afterwards: "apoi|ulterior",
  neither: "nici",
  will: "va|urmează",
  // "la", "care", "vor" and "va" are left out, which stand inside names and titles of other languages.
  endsNames: "pe|în|din|pentru|prin|vă",
  insideHouses: "pentru|din",
  insideTitles: "în|din",
  particles: "",
  weakParticles: "",
  courtesy: "domnul|doamna|domnului|doamnei|domnișoara|domnule|doamnă|dl|dna|d-na|d-l|dlui|dnei",
  smallCourtesy: "domnul|doamna|domnului|doamnei|domnișoara|dl|dna|d-na|d-l|dlui|dnei|ing|ec|farm|as|asist|jr",
  doctor: "doctorul|doctorița|doctorului|doctoriței",
  // With their full stops: without them they are words of other languages.
  callings: "ing.|ec.|farm.|as.|asist.|jr.|părintele",
  titles: "conf|univ",
  faculties: "",
  abbreviations: "dl|dna|dlui|dnei|ing|ec|conf|univ|sf|farm|asist",
};
