/** Words that tell nothing about which company it is. */
const empty = new Set(
  "the a an of and for at und & y et de der die das ltd limited inc llc gmbh plc co corp corporation sa srl bv ag kg oy ab as spa group company".split(
    " ",
  ),
);

const plain = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

const wordsOf = (text: string): Set<string> =>
  new Set(
    plain(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter((word) => !empty.has(word)) ?? [],
  );

/** Every mail is compared with every application by the same few names. */
const mostKnown = 5000;
const known = new Map<string, ReadonlySet<string>>();
const words = (text: string): ReadonlySet<string> => {
  const found = known.get(text);
  if (found) return found;
  if (known.size >= mostKnown) known.clear();
  const made = wordsOf(text);
  known.set(text, made);
  return made;
};

/** Dice's coefficient of the words of two names: 1 for the same words in any order, 0 for none in common. */
export const likeness = (a: string, b: string): number => {
  const left = words(a);
  const right = words(b);
  if (left.size === 0 || right.size === 0) return plain(a).trim() === plain(b).trim() ? 1 : 0;
  const common = [...left].filter((word) => right.has(word)).length;
  return (2 * common) / (left.size + right.size);
};

const contains = (a: string, b: string): boolean => {
  const left = words(a);
  const right = words(b);
  return left.size > 0 && right.size > 0 && ([...left].every((word) => right.has(word)) || [...right].every((word) => left.has(word)));
};

/** "Mercy General" and "Mercy General Hospital" are one company. */
export const sameCompany = (a: string, b: string): boolean => likeness(a, b) >= 0.75 || contains(a, b);

/** "ICU nurse" and "Nurse, ICU" are one role; "ICU nurse" and "Ward nurse" are two. */
export const sameRole = (a: string, b: string): boolean => likeness(a, b) >= 0.75 || contains(a, b);

const titles = /\b(dr|prof|professor|mr|mrs|ms|mx|sister|herr|frau|mme|sir|dame)\b\.?/giu;

/** "Dr. Ana Ruiz" and "Ana Ruiz" are one person; "A. Ruiz" and "Ana Ruiz" too. */
export const samePerson = (a: { name: string; address: string | null }, b: { name: string; address: string | null }): boolean => {
  if (a.address !== null && b.address !== null) return a.address.toLowerCase() === b.address.toLowerCase();
  const left = a.name.replace(titles, " ");
  const right = b.name.replace(titles, " ");
  return likeness(left, right) >= 0.66 || initialled(left, right) || initialled(right, left);
};

const initialled = (short: string, long: string): boolean => {
  const [initial, surname] = plain(short).match(/[\p{L}]+/gu) ?? [];
  const full = plain(long).match(/[\p{L}]+/gu) ?? [];
  return initial?.length === 1 && full.length > 1 && surname === full.at(-1) && full[0]?.startsWith(initial) === true;
};

/** A key under which equal companies and roles meet, for the identity of a new application. */
export const matchKey = (company: string | null, role: string | null): string =>
  [company, role].map((text) => [...words(text ?? "")].sort().join(" ")).join("|");
