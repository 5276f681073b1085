import { Tokenizer } from "htmlparser2";

/** What a walk over HTML is told. Every `open` is followed by its `close`, in order; `close` of a void element comes at once. */
export type TagVisitor = {
  open: (name: string, attributes: Record<string, string>) => void;
  text: (text: string) => void;
  close: (name: string) => void;
};

/** Elements deeper than this are walked through as if their tags were not there. */
const maxNesting = 400;

const voids = new Set(["br", "hr", "img", "input", "meta", "link", "area", "base", "col", "wbr", "embed", "param", "source", "track"]);
const cells = new Set(["td", "th"]);
const endsParagraph = new Set([
  "p",
  "div",
  "table",
  "ul",
  "ol",
  "dl",
  "blockquote",
  "pre",
  "hr",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "form",
  "address",
  "section",
]);
const walls = new Set(["td", "th", "table"]);
const tableParts = new Set(["td", "th", "tr", "table", "thead", "tbody", "tfoot", "body", "html"]);

/**
 * Walks HTML as mails really have it: unclosed, misnested, hostile. Only the tokenizer of the HTML parser is used, because the
 * parser's own stack costs time in proportion to its depth (a million `<b>` would take minutes); here the nesting is bounded and
 * every step is constant.
 */
export const walkTags = (html: string, visitor: TagVisitor): void => {
  const stack: string[] = [];
  const openCount = new Map<string, number>();
  let beyond = 0;
  let name = "";
  let attribute = "";
  let value: string[] = [];
  let attributes: Record<string, string> = {};

  const pop = () => {
    const top = stack.pop();
    if (top === undefined) return;
    openCount.set(top, (openCount.get(top) ?? 1) - 1);
    visitor.close(top);
  };
  const isOpen = (tag: string): boolean => (openCount.get(tag) ?? 0) > 0;
  /** Closes down to the nearest of `tags` that stands before one of `stops`. */
  const closeNearest = (tags: (tag: string) => boolean, stops: (tag: string) => boolean) => {
    for (let i = stack.length - 1; i >= 0; i -= 1) {
      const tag = stack[i] ?? "";
      if (tags(tag)) {
        while (stack.length > i) pop();
        return;
      }
      if (stops(tag)) return;
    }
  };
  const opened = () => {
    if (voids.has(name)) {
      if (name === "hr" && stack.at(-1) === "p") pop();
      visitor.open(name, attributes);
      visitor.close(name);
      return;
    }
    if (endsParagraph.has(name) && stack.at(-1) === "p") pop();
    if (name === "li" && isOpen("li"))
      closeNearest(
        (tag) => tag === "li",
        (tag) => tag === "ul" || tag === "ol" || walls.has(tag),
      );
    if (cells.has(name) && (isOpen("td") || isOpen("th")))
      closeNearest(
        (tag) => cells.has(tag),
        (tag) => tag === "tr" || tag === "table",
      );
    if (name === "tr" && isOpen("tr"))
      closeNearest(
        (tag) => tag === "tr",
        (tag) => tag === "table",
      );
    if (stack.length >= maxNesting) {
      beyond += 1;
      return;
    }
    stack.push(name);
    openCount.set(name, (openCount.get(name) ?? 0) + 1);
    visitor.open(name, attributes);
  };
  const closed = (tag: string) => {
    if (tag === "br") {
      visitor.open("br", {});
      visitor.close("br");
    } else if (beyond > 0 && !tableParts.has(tag)) beyond -= 1;
    else if (isOpen(tag)) closeNearest((open) => open === tag, tableParts.has(tag) ? () => false : (open) => walls.has(open));
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (start, end) => {
        name = html.slice(start, Math.min(end, start + 40)).toLowerCase();
        attributes = {};
      },
      onattribname: (start, end) => {
        attribute = html.slice(start, Math.min(end, start + 60)).toLowerCase();
        value = [];
      },
      onattribdata: (start, end) => value.push(html.slice(start, Math.min(end, start + 8000))),
      onattribentity: (codepoint) => value.push(String.fromCodePoint(codepoint)),
      onattribend: () => {
        if (!Object.hasOwn(attributes, attribute) && attribute !== "__proto__") attributes[attribute] = value.join("");
      },
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag: (start, end) =>
        closed(
          html
            .slice(start, Math.min(end, start + 40))
            .trim()
            .toLowerCase(),
        ),
      ontext: (start, end) => visitor.text(html.slice(start, end)),
      ontextentity: (codepoint) => visitor.text(String.fromCodePoint(codepoint)),
      oncdata: (start, end, offset) => visitor.text(html.slice(start, end - offset)),
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  while (stack.length > 0) pop();
};
