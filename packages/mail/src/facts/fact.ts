import type { Part } from "@afterword/core/reading/reading";

export const textFields = ["company", "agency", "role", "round"] as const;
export type TextField = (typeof textFields)[number];

/** Where in the mail a fact was read. */
export type Origin =
  | "calendar"
  | "label"
  | "sentence"
  | "subject"
  | "header"
  | "signature"
  | "footer"
  | "domain"
  | "location"
  | "thread"
  | "agenda";

/** One thing the mail says, with the line that says it. */
export type Fact = {
  field: TextField;
  value: string;
  origin: Origin;
  /** 0 to 1: how often a fact of this kind is right, judged over many mails. */
  sureness: number;
  line: string | null;
};

/** Somebody the mail names. */
export type PersonFact = {
  name: string;
  address: string | null;
  title: string | null;
  part: Part | null;
  /** The candidate will meet or speak with them; false for those who only write or arrange. */
  meets: boolean;
  origin: Origin;
  sureness: number;
  /** The line of the letter they are named in, for telling which day they belong to; null for header and calendar. */
  line: number | null;
};
