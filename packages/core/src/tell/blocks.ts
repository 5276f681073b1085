/** A mail to the candidate as a list of blocks, from which both its plain text and its HTML are made: the two say the same. */
export type Block =
  | { kind: "text"; text: string }
  | { kind: "list"; items: string[] }
  | { kind: "facts"; rows: { label: string; value: string }[] }
  | { kind: "note"; body: string }
  /** Somebody's words, or words to copy: set apart, but not a note of ours. */
  | { kind: "words"; text: string }
  | { kind: "link"; label: string; url: string }
  | { kind: "small"; text: string };

export const text = (words: string): Block => ({ kind: "text", text: words });
export const list = (items: string[]): Block => ({ kind: "list", items });
export const small = (words: string): Block => ({ kind: "small", text: words });
export const link = (label: string, url: string): Block => ({ kind: "link", label, url });
export const words = (said: string): Block => ({ kind: "words", text: said });
export const note = (body: string): Block => ({ kind: "note", body });

/** Rows without a value are left out: nothing is said about what is not known. */
export const facts = (rows: [string, string | null | undefined][]): Block => ({
  kind: "facts",
  rows: rows.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
});

export const noteBegins = "--- your note begins ---";
export const noteEnds = "--- your note ends ---";

const plain = (block: Block): string => {
  switch (block.kind) {
    case "text":
    case "small":
    case "words":
      return block.text;
    case "list":
      return block.items.map((item) => `- ${item.replaceAll("\n", "\n  ")}`).join("\n");
    case "facts":
      return block.rows.map(({ label, value }) => `${label}: ${value.replaceAll("\n", `\n${" ".repeat(label.length + 2)}`)}`).join("\n");
    case "note":
      return `${noteBegins}\n\n${block.body}\n\n${noteEnds}`;
    case "link":
      return `${block.label}:\n${block.url}`;
  }
};

export const toText = (blocks: Block[]): string => `${blocks.map(plain).join("\n\n")}\n`;
