/** One content line (RFC 5545 3.1): upper-case names, parameters unquoted. */
export type Property = { name: string; params: Map<string, string>; value: string };

/** A component and what stands in it. */
export type Component = { name: string; properties: Property[]; components: Component[] };

const maxLength = 256 * 1024;
const maxLines = 20_000;
const maxDepth = 8;

/** Joins folded lines. Programs fold with a space or a tab, with CRLF, LF or CR, and some put an empty line between. */
const unfold = (text: string): string[] => {
  const lines: string[][] = [];
  for (const line of text
    .slice(0, maxLength)
    .replace(/^\ufeff/, "")
    .split(/\r\n|\n|\r/)) {
    const last = lines.at(-1);
    if (last && (line.startsWith(" ") || line.startsWith("\t"))) last.push(line.slice(1));
    else if (last && line !== "" && !/^[A-Za-z0-9-]{1,60}[;:]/.test(line)) last.push(line);
    else if (line !== "") lines.push([line]);
    if (lines.length > maxLines) break;
  }
  return lines.map((parts) => parts.join(""));
};

/** Zones with a colon in their name ("tzone://Microsoft/Utc", "(UTC+01:00) Amsterdam") stand unquoted: there the last colon before the figures parts them. */
const splitZone = (line: string): { zone: string; value: string } | null => {
  const colon = line.lastIndexOf(":");
  const from = line.toUpperCase().indexOf("TZID=");
  if (from < 0 || colon < from || !/^\s*\d{8}/.test(line.slice(colon + 1))) return null;
  const zone = line.slice(from + 5, colon).split(";")[0] ?? "";
  return { zone: zone.replaceAll('"', "").trim(), value: line.slice(colon + 1) };
};

/** Reads one unfolded line; null where there is no value. Quotes may be missing, doubled, or unclosed: then they are text. */
const readProperty = (line: string): Property | null => {
  const nameEnd = line.search(/[;:]/);
  if (nameEnd < 1) return null;
  const params = new Map<string, string>();
  let at = nameEnd;
  while (line[at] === ";") {
    const equals = line.indexOf("=", at);
    let end = at + 1;
    let quoted = false;
    while (end < line.length && (quoted || (line[end] !== ";" && line[end] !== ":"))) {
      if (line[end] === '"' && (quoted || line.includes('"', end + 1))) quoted = !quoted;
      end += 1;
    }
    if (equals > at && equals < end) {
      const value = line
        .slice(equals + 1, end)
        .replaceAll('"', "")
        .trim();
      params.set(
        line
          .slice(at + 1, equals)
          .trim()
          .toUpperCase(),
        value,
      );
    }
    at = end;
  }
  if (line[at] !== ":") return null;
  const split = params.has("TZID") && !/^\s*\d{4}-?\d{2}/.test(line.slice(at + 1, at + 20)) ? splitZone(line) : null;
  if (split) {
    params.set("TZID", split.zone);
    return { name: line.slice(0, nameEnd).trim().toUpperCase(), params, value: split.value };
  }
  return { name: line.slice(0, nameEnd).trim().toUpperCase(), params, value: line.slice(at + 1) };
};

/**
 * Reads iCalendar text leniently into a tree: wrong folding, bare line feeds, missing END lines. Recurrences are not looked at.
 * Bounds: 256 K characters, 20,000 lines, 8 levels.
 */
export const readComponents = (text: string): Component => {
  const root: Component = { name: "", properties: [], components: [] };
  const open: Component[] = [root];
  for (const line of unfold(text)) {
    const property = readProperty(line);
    if (!property) continue;
    const top = open.at(-1) ?? root;
    if (property.name === "BEGIN") {
      const component: Component = { name: property.value.trim().toUpperCase(), properties: [], components: [] };
      if (open.length < maxDepth) {
        top.components.push(component);
        open.push(component);
      }
    } else if (property.name === "END") {
      const at = open.findLastIndex((component) => component.name === property.value.trim().toUpperCase());
      if (at > 0) open.length = at;
    } else top.properties.push(property);
  }
  return root;
};

/** The first property of that name, or null. */
export const propertyOf = (component: Component, name: string): Property | null =>
  component.properties.find((property) => property.name === name) ?? null;

/** TEXT unescaped (RFC 5545 3.3.11). */
export const unescapeText = (value: string): string =>
  value.replace(/\\([nN,;\\:"])/g, (_, char: string) => (char === "n" || char === "N" ? "\n" : char));
