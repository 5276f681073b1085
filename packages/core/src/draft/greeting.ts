import type { Person } from "../application/application.ts";
import type { Settings } from "../candidate/settings.ts";

const titled = /^(Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Sister|Sir|Dame|Herr|Frau|Mme|M)\b\.?\s+/u;

/** "Dr. Ana Ruiz" is greeted "Dr. Ruiz"; without a title the warm tone uses the first name, the others the whole name: a gender is never guessed. */
export const greetingName = (person: Pick<Person, "name">, tone: Settings["tone"]): string => {
  const name = person.name.trim();
  const title = titled.exec(name)?.[0].trim();
  const words = name.replace(titled, "").split(/\s+/u).filter(Boolean);
  if (title && title !== "Sister" && words.length > 1) return `${title} ${words.at(-1)}`;
  if (title) return name;
  return tone === "warm" && words.length > 1 && /^\p{Script=Latin}/u.test(name) ? (words[0] ?? name) : name;
};
