import { grammarOfAll } from "../language/grammar-of-all.ts";
import { isCandidate } from "./candidate.ts";
import type { Fact } from "./fact.ts";
import { senderHint } from "./from-domain.ts";
import { isToolName, toolBehind } from "./hosts.ts";
import { looksLikeJobTitle } from "./job-title.ts";
import type { Letter } from "./letter.ts";
import { cleanOrganisation, isGenericName, looksLikeOrganisation } from "./organisation.ts";
import { fitsHint, organisationForward } from "./organisation-span.ts";
import { readName } from "./person-name.ts";
import { squashed } from "./plain.ts";
import { rolesInSubject } from "./role-text.ts";
import { roundIn } from "./round.ts";

const near = new RegExp(
  String.raw`(?:(?<!\p{L})(?:${grammarOfAll("at", "in", "with")}|for|from|@)|^your .{0,30} at)\s+(?:(?:${grammarOfAll("the")})\s+)?(?=\p{Lu}|\p{Ll}\p{Lu})`,
  "giu",
);
const withHouseAndRole = new RegExp(String.raw`(?<!\p{L})(?:${grammarOfAll("with", "at")}) (\p{Lu}[^()]{2,50}?) \(([^()]{3,60})\)`, "u");

/** Systems through which an employer writes, as against those through which a person books. */
const trackers =
  /^(?:greenhouse|lever|ashby|workday|myworkday|icims|smartrecruiters|smartrec|workable|bamboohr|teamtailor|personio|recruitee|jobvite|taleo|successfactors|phenom|eightfold|paradox|breezy|jazzhr|applytojob|pinpoint|rippling|goodtime|modernloop)/;

/** What the subject line says: role, round, and a company after "at" or between dashes. */
export const fromSubject = (letter: Letter): Fact[] => {
  const { subject, tongues, candidate } = letter;
  if (subject === "") return [];
  const facts: Fact[] = rolesInSubject(subject, tongues, candidate)
    .filter((role) => !isCandidate(candidate, role, null))
    .slice(0, 2)
    .map(
      (value, at): Fact => ({
        field: "role",
        value,
        origin: "subject",
        sureness: (looksLikeJobTitle(value) ? 0.66 : 0.42) - at * 0.15,
        line: subject,
      }),
    );
  const round = roundIn(subject, tongues);
  if (round) facts.push({ field: "round", value: round, origin: "subject", sureness: 0.6, line: subject });
  const hint = senderHint(letter);
  const add = (name: string, sureness: number) => {
    if (name === "" || isToolName(name) || looksLikeJobTitle(name) || isCandidate(candidate, name, null)) return;
    const fits = hint !== null && fitsHint(name, hint);
    const personal = name.split(" ").length === 2 && readName(name) !== null && !looksLikeOrganisation(name);
    const known = letter.text.includes(name) || (letter.level.from?.name ?? "").includes(name);
    facts.push({
      field: "company",
      value: name,
      origin: "subject",
      sureness: fits
        ? 0.85
        : looksLikeOrganisation(name)
          ? Math.max(sureness, 0.65)
          : known && !personal
            ? sureness
            : sureness * (personal ? 0.6 : 0.7),
      line: subject,
    });
  };
  // "Interview - Research Nurse (Bay Harbour Trials)": a house that hides behind the job, when it is called one or owns the link.
  const inside = /\(([^()]{4,60})\)\s*$/u.exec(subject)?.[1] ?? "";
  const named = organisationForward(inside, 0);
  if (named !== "" && named === cleanOrganisation(inside) && !isGenericName(named)) {
    const own = squashed(named.split(" ").slice(0, 2).join(" "));
    const owns = own.length >= 6 && letter.level.links.some((link) => link.url.toLowerCase().includes(`//${own}`));
    if (owns || letter.text.toLowerCase().includes(`//${own}`)) add(named, 0.9);
    else if (looksLikeOrganisation(named)) add(named, 0.65);
  }
  // "Updated: Interview with Lattice Peak (Data Analyst)", sent by an applicant tracking system: the house, where a scheduler would name the person.
  const byTracker = trackers.exec(toolBehind(letter.level.from?.address ?? null) ?? "") !== null;
  const withHouse = byTracker ? withHouseAndRole.exec(subject) : null;
  if (withHouse?.[1] && withHouse[2] && looksLikeJobTitle(withHouse[2]))
    facts.push({ field: "company", value: cleanOrganisation(withHouse[1]), origin: "subject", sureness: 0.9, line: subject });
  for (const match of subject.matchAll(near)) {
    const name = organisationForward(subject, match.index + match[0].length);
    const path = squashed(name);
    const linked = path.length >= 8 && letter.level.links.some((link) => squashed(link.url).includes(path));
    if (linked) facts.push({ field: "company", value: name, origin: "subject", sureness: 0.9, line: subject });
    else add(name, 0.62);
  }
  for (const segment of subject.replace(/\s+@\s+.*$/u, "").split(/\s+[-–—|•·]\s+|:\s+|\s*\|\s*/)) {
    for (const tongue of tongues) {
      // "Basalt Robotics technical interview", "Copper & Moss: your application".
      const head = [...segment.matchAll(tongue.interview)][0];
      const name = organisationForward(segment, 0);
      if (name === "" || name.length < 3 || head?.index === 0) continue;
      const whole = cleanOrganisation(segment) === name;
      const fits = hint !== null && fitsHint(name, hint);
      if (fits || looksLikeOrganisation(name)) add(name, 0.65);
      else if (whole && readName(name) === null) add(name, 0.35);
      else if (whole && name.split(" ").length <= 3) add(name, 0.3);
      else if (head !== undefined && head.index > name.length)
        add(name.replace(/\s+(?:Interview|Technical|Phone|Video|First|Second|Final|Panel).*$/, ""), 0.4);
      break;
    }
  }
  return facts;
};
