/** What the label before a value says about it ("Position:", "Wo:", "Con:"). `skip` are labels whose values must not be read as anything. */
export const labelFields = [
  "role",
  "company",
  "client",
  "agency",
  "people",
  "contact",
  "location",
  "room",
  "format",
  "round",
  "length",
  "phone",
  "link",
  "date",
  "time",
  "zone",
  "summary",
  "skip",
] as const;
export type LabelField = (typeof labelFields)[number];

/**
 * The words of one language, as sources of regular expressions (flags `iu`). Every gap is bounded, so that each pattern is linear in the text.
 * Text is matched after tidying: one kind of apostrophe, one space between words, wrapped lines joined.
 */
export type LetterWords = {
  /** Labels, lower case without accents. */
  labels: Partial<Record<LabelField, string>>;
  /** Opens a letter; the addressed name follows. */
  greeting: string;
  /** A line that ends a letter; the signature follows. */
  signOff: string;
  /** Nouns and verbs of interviewing. */
  interview: string;
  /** The job title begins where these end. */
  roleAfter: readonly string[];
  /** The job title ends where these begin; it begins after one of `determiner`. */
  roleBefore: readonly string[];
  determiner: string;
  /** A job title or a name of a company ends before one of these words. */
  stops: string;
  /** The employer's name begins where these end. */
  companyAfter: readonly string[];
  /** Follows the employer's name at the start of a sentence. */
  companyBefore: readonly string[];
  /** Says that an agency writes, not the employer. */
  client: readonly string[];
  /** A person to be met is named where these end. */
  meetAfter: readonly string[];
  /** Follows the name of a person to be met. */
  meetBefore: readonly string[];
  /** The writer will be there too. */
  selfMeets: readonly string[];
  /** Somebody will be there who is not named. */
  unnamed: readonly string[];
  phone: readonly string[];
  video: readonly string[];
  onsite: readonly string[];
  /** The interview's name, as written. */
  round: readonly string[];
};
