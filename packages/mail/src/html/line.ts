/** One link and the words it stood behind. */
export type Link = { label: string; url: string };

/**
 * One line of a mail as a reader sees it, from HTML or from plain text. Cells of a table row are joined with a tab, struck-out
 * words stand as `~~words~~`. Replies read the lines that are neither `quoted` nor deeper than 0.
 */
export type Line = {
  text: string;
  /** How many quotes it stands in: `>` marks, or blockquotes that a mail program marked as quotes. */
  depth: number;
  /** Inside what a mail program marked as the quoted or forwarded mail (`gmail_quote`, after `divRplyFwdMsg` and the like). */
  quoted: boolean;
  /** Inside an element in which mail programs write who wrote the mail below: a header block or "On … wrote:". */
  header: boolean;
  links: Link[];
};
