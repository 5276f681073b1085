/** What a tag's attributes say about how its text is shown. */
export type Shown = {
  hidden: boolean;
  struck: boolean;
  pre: boolean;
  color: string | null;
  background: string | null;
  borderTop: boolean;
  tight: boolean;
  /** A class that a style sheet may give a background; the classes of mail programs themselves do not count. */
  styled: boolean;
};

const whites = new Set(["white", "#fff", "#ffffff", "#fffffe", "#fefefe", "rgb(255,255,255)", "transparent"]);

/** True for white and what cannot be told from it. */
export const isWhite = (color: string): boolean => whites.has(color) || /^rgba\(\d+,\d+,\d+,0(\.0+)?\)$/.test(color);

const declarations = (style: string): Map<string, string> => {
  const found = new Map<string, string>();
  for (const declaration of style.slice(0, 4000).toLowerCase().split(";")) {
    const colon = declaration.indexOf(":");
    if (colon < 1) continue;
    const value = declaration
      .slice(colon + 1)
      .replace("!important", "")
      .trim();
    found.set(declaration.slice(0, colon).trim(), value);
  }
  return found;
};

const isZero = (value: string | undefined): boolean => value !== undefined && /^0(\.0+)?(px|pt|em|rem|%)?$/.test(value);

const tiny = (value: string | undefined): boolean =>
  value !== undefined && (isZero(value) || /^(0?\.\d+|1)(px|pt)$/.test(value) || /^0?\.0\d*em$/.test(value));

const offSides = ["left", "right", "top", "bottom", "text-indent", "margin", "margin-left", "margin-top"];

/** Pushed out of the page or clipped to nothing. Word indents by less than 500, whatever the unit. */
const offPage = (style: string, css: Map<string, string>): boolean =>
  (/-\d{3}/.test(style) || /clip|transform|font *:/i.test(style)) && isOffPage(css);

const isOffPage = (css: Map<string, string>): boolean =>
  offSides.some((side) => /^-(?:\d{4,}|[5-9]\d\d)/.test(css.get(side) ?? "")) ||
  /^rect\( ?[01](?:px)?[ ,]+[01](?:px)?[ ,]+[01](?:px)?[ ,]+[01](?:px)? ?\)/.test(css.get("clip") ?? "") ||
  /^(?:inset\( ?(?:50|100)%|circle\( ?0)/.test(css.get("clip-path") ?? "") ||
  /^scale[xy]?\( ?0(?:\.0+)?[ ,)]/.test(css.get("transform") ?? "") ||
  /^0(?:px|pt|em)?(?:\/|\s|$)/.test(css.get("font") ?? "");

/** Reads the inline style and the old attributes of one tag. Style sheets are not read: mail programs drop most of them. */
export const readShown = (name: string, attributes: Record<string, string>): Shown => {
  const css = declarations(attributes.style ?? "");
  const clipped = (css.get("overflow") ?? "").startsWith("hidden") || css.has("max-height");
  const background =
    (
      css.get("background-color") ??
      css.get("background") ??
      css.get("background-image") ??
      attributes.bgcolor ??
      attributes.background ??
      null
    )
      ?.replace(/\s+/g, "")
      .toLowerCase() ?? null;
  const color = (css.get("color") ?? attributes.color ?? null)?.replace(/\s+/g, "").toLowerCase() ?? null;
  const decoration = `${css.get("text-decoration") ?? ""} ${css.get("text-decoration-line") ?? ""}`;
  const margin = css.get("margin") ?? "";
  return {
    hidden:
      "hidden" in attributes ||
      css.get("display") === "none" ||
      css.get("visibility") === "hidden" ||
      css.get("mso-hide") === "all" ||
      isZero(css.get("opacity")) ||
      tiny(css.get("font-size")) ||
      offPage(attributes.style ?? "", css) ||
      (clipped &&
        (isZero(css.get("max-height")) || isZero(css.get("height")) || isZero(css.get("width")) || isZero(css.get("max-width")))) ||
      /\bpre-?header\b/i.test(attributes.class ?? ""),
    struck: name === "s" || name === "strike" || name === "del" || decoration.includes("line-through"),
    pre: name === "pre" || name === "listing" || (css.get("white-space") ?? "").startsWith("pre"),
    color,
    background,
    styled: (attributes.class ?? "") !== "" && !/^(gmail_|moz-|mso|wordsection|x_|ydp|elementtoproof|apple-)/i.test(attributes.class ?? ""),
    borderTop: /\bsolid\b/.test(css.get("border-top") ?? ""),
    tight: /^0/.test(margin) || /mso(normal|plaintext|nospacing)/i.test(attributes.class ?? ""),
  };
};
