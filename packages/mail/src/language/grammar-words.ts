/**
 * The small words of grammar that sentences of every kind share. Each field is a list of alternatives parted by `|`, sources of regular
 * expressions with no `|` inside them; empty where the language has no such word. In small letters with accents, as written, but for words that always
 * carry a capital ("I"); a spelling without accents stands beside the right one where letters often lack it ("für|fur").
 */
export type GrammarWords = {
  /** Joins two words: "and". */
  and: string;
  /** Adds one more, where "and" stood before or would be too weak: "as well as". */
  asWellAs: string;
  /** In whose company: "with". */
  with: string;
  /** Stands before the name of a house, and hardly before anything else: "at". */
  at: string;
  /** Stands before the name of a house too, but also before places, fields of work and days: "en", "på". */
  in: string;
  /** From where somebody writes: "from". */
  from: string;
  /** Whose something is, before a name: "of", with its articles ("de la"). */
  of: string;
  /** Before the post that something is about: "for". */
  for: string;
  /** Before the post that somebody has or wants: "as". */
  as: string;
  /** What somebody writes about: "about". */
  about: string;
  /** Before the tool or the person that something goes through: "via". */
  via: string;
  /** Before the house in whose name a tool or an agency writes: "on behalf of". */
  onBehalfOf: string;
  /** Definite articles, in every gender and case. */
  the: string;
  /** Indefinite articles, in every gender and case. */
  a: string;
  /** Possessives of the writer alone. */
  my: string;
  /** Possessives of the writer's house. */
  our: string;
  /** Possessives of the reader. */
  your: string;
  /** The writer: "I", "me", "myself". */
  me: string;
  /** Of whom one speaks, as written in brackets behind a name: "she". */
  they: string;
  /** That one more comes: "also". */
  also: string;
  /** What comes after: "then". */
  afterwards: string;
  /** Says no of one of two: "neither", "nor". */
  neither: string;
  /** Says of one person what will be: "will", "is". */
  will: string;
  /** Words and short phrases of running text at which a list of names has ended: prepositions, relative words, forms of "be". */
  endsNames: string;
  /** Words beside `and`, `of` and `the` that stand small inside the name of a house ("Stratford upon Avon School"). */
  insideHouses: string;
  /** Words beside `and`, `of`, `the`, `for` and `with` that stand small inside a job title ("Consultant in Geriatric Medicine"). */
  insideTitles: string;
  /** Small words of family names, which between two words with capitals are nothing else: "van". */
  particles: string;
  /** Small words of family names that are everyday words too: "la", "op". */
  weakParticles: string;
  /** Forms of address before a name, with a full stop where they have one inside ("sig.ra"): people are met who are called so. */
  courtesy: string;
  /** Those of `courtesy` that stand before a name in small letters too: "la doctora", "pani". Short ones are everyday words then. */
  smallCourtesy: string;
  /** The doctor's title in full, a form of address as well. */
  doctor: string;
  /** Ranks, callings and degrees that are left out of a name: "colleague", "Captain", "Ing.". */
  callings: string;
  /** Academic titles that stay with a name: "Dr". */
  titles: string;
  /** Faculties behind such a title, each with its full stop: "med" of "Dr. med.". */
  faculties: string;
  /** Short forms before a name whose full stop ends no sentence: "Mr", "St". */
  abbreviations: string;
};
