/** What mail programs write into the HTML around the mail they quote or forward. These need no language. */
export type QuoteMark = {
  /** One quote deeper. */
  deeper: boolean;
  /** This element is the quoted or forwarded mail. */
  quoted: boolean;
  /** Everything from here on is. */
  quotedFromHere: boolean;
  /** Holds a header block or "On … wrote:". */
  header: boolean;
};

/** Names of containers, as they stand in `class` or `id`; mail programs that pass HTML on put `x_` or `ydp…` before them. */
const containers = [
  "gmail_quote",
  "gmail_extra",
  "yahoo_quoted",
  "yahoo-quoted",
  "ydpquoted",
  "moz-forward-container",
  "moz-cite-prefix",
  "protonmail_quote",
  "tutanota_quote",
  "zmail_extra",
  "zmail_extra_hr",
  "reply-intro",
  "ms-outlook-mobile-reference-message",
  "mail-editor-reference-message-container",
  "originalcontent",
  "isForwardContent",
  "mcntmcntmcnt",
];

const headers = [
  "gmail_attr",
  "divrplyfwdmsg",
  "outlookmessageheader",
  "moz-email-headers-table",
  "moz-cite-prefix",
  "reply-intro",
  "protonmail_quote_header",
];

const fromHereOn = ["divrplyfwdmsg", "appendonsend", "outlookmessageheader", "x_divrplyfwdmsg"];

/** Reads one tag. `borderTop` is Outlook's: a line above the header block, drawn as the border of a div. */
export const readQuoteMark = (name: string, attributes: Record<string, string>, borderTop: boolean): QuoteMark => {
  const names = `${attributes.class ?? ""} ${attributes.id ?? ""} ${attributes.name ?? ""}`.slice(0, 500).toLowerCase();
  const cited =
    name === "blockquote" &&
    ((attributes.type ?? "").toLowerCase() === "cite" || /gmail_quote|cite|protonmail_quote|tutanota_quote/.test(names));
  const outlookBorder = borderTop && (name === "div" || name === "p");
  return {
    deeper: cited,
    quoted: cited || containers.some((container) => names.includes(container)),
    quotedFromHere: fromHereOn.some((mark) => names.includes(mark)),
    header: outlookBorder || headers.some((header) => names.includes(header)),
  };
};
