import { grammarOfAll, grammarWordsOfAll } from "../language/grammar-of-all.ts";
import { isOccupationWord, looksLikeJobTitle } from "./job-title.ts";
import { isCourtesy, isCredential, isFaculty, isKeptTitle, isNameToken, isParticle, isTitleNotName, readName } from "./person-name.ts";
import { plain } from "./plain.ts";

/** "our CEO, Renee Dupont": the title comes first, with a word for whose it is. */
export const opensTitle = new RegExp(String.raw`^(?:${grammarOfAll("the", "my", "our", "your")})\s`, "iu");
const smallCourtesy = grammarWordsOfAll("smallCourtesy", "doctor");

/**
 * Takes a leading name off a piece: "Dr Imran Sadiq", "Denise Farrow MSN", "Mr. Carl Westerman", "our CTO Cole Baker", "Ana Ruiz - Ward Manager".
 * Gives the name, what stood before it and what follows it.
 */
export const nameAt = (text: string): { before: string; name: string; rest: string } | null => {
  const tokens = text.split(/\s+/);
  const isPart = (token: string) => isNameToken(token.replace(/[,.;:]+$/, "")) || isKeptTitle(token) || isCourtesy(token);
  for (let from = 0; from < Math.min(tokens.length, 8); from++) {
    const first = tokens[from] ?? "";
    if (
      isFaculty(first) ||
      !isPart(first) ||
      (isCourtesy(first) && !/^\p{Lu}/u.test(first) && !smallCourtesy.has(plain(first).replace(/\.$/, "")))
    )
      continue;
    let end = from;
    while (end < tokens.length) {
      const token = tokens[end] ?? "";
      if (token.startsWith("(")) break;
      if (isCredential(token) && end > from + 1 && /^[A-Z.,-]+$/.test(token)) break;
      const plainToken = token.replace(/['’]s?$/, (possessive) => (possessive.length > 1 ? "" : possessive));
      if (plainToken !== token) break;
      if (
        !isPart(token) &&
        !(end > from && isParticle(token.replace(/,$/, "")) && (isNameToken(tokens[end + 1] ?? "") || isParticle(tokens[end + 1] ?? "")))
      )
        break;
      end++;
      if (/[,;:]$/.test(token) || (/\.$/.test(token) && !isKeptTitle(token) && !isCourtesy(token) && !/^\p{Lu}\.$/u.test(token))) break;
    }
    if (end === from) continue;
    const words = tokens
      .slice(from, end)
      .join(" ")
      .replace(/[,.;:]+$/, "");
    const run = words.split(" ");
    // "unser Werkstattleiter Uwe Brandt": so long a word that ends like an occupation is no given name.
    const isOwned = run.length === 3 && opensTitle.test(`${tokens[from - 1] ?? ""} `) && first.length > 10 && looksLikeJobTitle(first);
    if (!isCourtesy(first) && !isKeptTitle(first) && (isTitleNotName(run) || isOwned)) {
      // "unsere Praxismanagerin Nurgül Aydin": whose she is tells the title from a specialty ("Assistenzärztin Innere Medizin").
      const owner = tokens[from - 1] ?? "";
      const rest = run.slice(1).join(" ");
      if (
        opensTitle.test(`${owner} `) &&
        run.length === 3 &&
        (isOwned || isOccupationWord(first)) &&
        readName(rest) !== null &&
        !isTitleNotName(run.slice(1))
      )
        return { before: tokens.slice(0, from + 1).join(" "), name: readName(rest) ?? rest, rest: tokens.slice(end).join(" ") };
      // "Deputy Chief Hank Yellowhorse": a rank and an office, and then a name.
      const [rank = "", office = "", ...called] = run;
      if (called.length === 2 && isOccupationWord(office) && looksLikeJobTitle(`${rank} ${office}`) && readName(called.join(" ")) !== null)
        return {
          before: tokens.slice(0, from + 2).join(" "),
          name: readName(called.join(" ")) ?? "",
          rest: tokens.slice(end).join(" "),
        };
      from = end - 1;
      continue;
    }
    const name = readName(words);
    if (name === null) continue;
    let rest = tokens.slice(end).join(" ");
    while (rest !== "" && isCredential(rest.split(/\s+/)[0] ?? "") && /^[A-Z]/.test(rest)) rest = rest.split(/\s+/).slice(1).join(" ");
    return { before: tokens.slice(0, from).join(" "), name, rest };
  }
  return null;
};
