/**
 * One piece of a mail text. `text` is folded (lower case, no accents, one dash, one apostrophe), the offsets are those of the
 * text as it came. Invisible marks, emphasis (`*`, `_`) and pictures are between tokens, never in one.
 */
export type Token = {
  kind: "number" | "word" | "mark" | "tab" | "line" | "link";
  text: string;
  start: number;
  end: number;
  /** Value of a number of up to nine digits; NaN for everything else. */
  value: number;
  /** How many digits a number was written with ("09" has two); 0 for everything else. */
  digits: number;
  /** Nothing at all stands between this token and the one before. */
  glued: boolean;
  /** Begins with a capital letter. */
  capital: boolean;
  /** Stands between `~~` and `~~`. */
  struck: boolean;
};
