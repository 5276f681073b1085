import type { Arrival } from "@afterword/core/inbound/arrival";

/**
 * What becomes of a mail. IGN: ignored, nothing changes, nothing leaves. Q: cannot be read, which the candidate alone is told. ASK: the
 * candidate alone is asked on the web. NS: taken in or answered to the candidate alone, and no note leaves. OK: done as asked.
 */
export type Verdict = "IGN" | "Q" | "ASK" | "NS" | "OK";

/** A draft as its candidate was shown it: what an answer quotes and where it goes. */
export type Shown = { address: string; subject: string; messageId: string; text: string; html: string | null };

/** One mail of the catalogue: a variant of a row. */
export type HostileMail = {
  /** The row of the catalogue: `SP01`. */
  row: string;
  variant: string;
  /** `in@`, the candidate's secret address, or the address that a waiting draft came from. */
  to: "open" | "key" | "draft";
  /** Made when needed: some are large. The same call gives the same bytes. */
  raw(shown: Shown): Uint8Array;
  /** What the envelope and the provider say; a pass from the candidate unless said otherwise. */
  arrival?: Partial<Arrival>;
  /** Whose mail it may be beside the candidate's; registered before, verified or not. */
  registers?: { address: string; verified: boolean };
  /** Any of these is right. */
  may: readonly Verdict[];
  /** A new version of a draft, which waits anew, is right too. */
  edits?: true;
};

/** A draft that was never mailed, for those who only need the bytes of a hostile answer. */
export const someDraft: Shown = {
  address: "r-abcdefghijklmnopqrstuvwxyz@afterword.localhost",
  subject: "Draft: thank-you to Dr. Ana Ruiz (Mercy General Hospital)",
  messageId: "<eff_9.app_1@afterword.localhost>",
  text: "Hi Maya,\n\nhere is a draft for Dr. Ana Ruiz.\n\n--- your note begins ---\n\nDear Dr. Ruiz,\n\nThank you.\n\nMaya\n\n--- your note ends ---\n",
  html: null,
};
