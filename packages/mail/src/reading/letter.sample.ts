import type { MailKind } from "@afterword/core/reading/reading";

/** A short mail as an employer would write it, with what must be read from it. */
export type SampleLetter = {
  kind: MailKind;
  subject: string;
  /** Who writes, as in a From line; an unnamed jobs mailbox when left out. */
  from?: string;
  text: string;
  company?: string;
  role?: string;
  people?: string[];
  start?: string;
};
