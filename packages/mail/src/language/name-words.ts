/**
 * Sources of regular expressions with alternatives parted by `|`, in small letters as written.
 * - `officesBefore`: departments that stand before the name of their house ("Ressources humaines Bibliothèque ...").
 * - `officesBehind`: departments that stand behind it, in the name of a sender ("Farrier Talent").
 * - `teamOf`: leads from "the team" to the house ("Ihr Team der Radiologie"); the name begins where these end.
 */
export type NameSource = "officesBefore" | "officesBehind" | "teamOf";

/** What tells names of people, houses and posts from other words with a capital. Lists of words, parted by white space. */
export type NameWords = {
  /** Nouns that name an occupation or a rank. */
  occupations: string;
  /** Words that only names of organisations carry. */
  organisations: string;
  /** Words that name a department or an office inside a house, and no house. */
  departments: string;
  /** Words of letters that come with a capital and are no person's name. */
  notNames: string;
  /** Pronouns and possessives that begin a sentence: no name alone, though "Mia Hansen" and "Han Solberg" are. */
  pronouns: string;
  /**
   * Words that a line or a sentence may begin with, so that their capital says nothing: possessives, pronouns, articles, prepositions, words about
   * the mail and its buttons. None of them begins the name of a person or of a house; words that are names too ("Sue", "Vos", "Even") are left out.
   */
  smallWords: string;
  /** How words for occupations end in compounds, flat; sources of regular expressions. */
  occupationEndings: string;
  /** How words for organisations end in compounds, flat; sources of regular expressions. */
  organisationEndings: string;
  /** Nouns for a post, in the forms that stand before or after its title. */
  posts: string;
} & Record<NameSource, string>;
