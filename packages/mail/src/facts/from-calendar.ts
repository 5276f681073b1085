import { looksLikeRoom } from "./address.ts";
import { isCandidate } from "./candidate.ts";
import type { Fact } from "./fact.ts";
import { fromDescription } from "./from-description.ts";
import { senderHint } from "./from-domain.ts";
import { companyOfSender } from "./from-header.ts";
import { isToolName } from "./hosts.ts";
import { looksLikeJobTitle } from "./job-title.ts";
import type { Letter } from "./letter.ts";
import { cleanOrganisation, looksLikeOrganisation } from "./organisation.ts";
import { fitsHint, organisationForward } from "./organisation-span.ts";
import { readName } from "./person-name.ts";
import { rolesInSubject } from "./role-text.ts";
import { roundIn } from "./round.ts";

/** What calendar events say beside their times: role, company and round in the summary, in the description, and the house in the location. */
export const fromCalendar = (letter: Letter): Fact[] => {
  const facts: Fact[] = [];
  const hint = senderHint(letter);
  for (const event of letter.events.slice(0, 20)) {
    const summary = (event.summary ?? "").slice(0, 300);
    for (const value of rolesInSubject(summary, letter.tongues, letter.candidate).filter(looksLikeJobTitle).slice(0, 1))
      facts.push({ field: "role", value, origin: "calendar", sureness: 0.62, line: summary });
    const round = roundIn(summary, letter.tongues);
    if (round) facts.push({ field: "round", value: round, origin: "calendar", sureness: 0.7, line: summary });
    for (const piece of summary.split(/\s+[-–—|/•·<>x]+\s+|:\s+|\s*\|\s*/)) {
      if (
        /(?:session|call|chat|deep dive|review|screen|discussion|exercise|presentation|case)$/i.test(piece) &&
        piece.split(" ").length <= 6 &&
        !isCandidate(letter.candidate, piece, null)
      )
        facts.push({ field: "round", value: piece.toLowerCase(), origin: "calendar", sureness: 0.5, line: summary });
      const name = organisationForward(piece, 0);
      if (name === "" || isToolName(name) || looksLikeJobTitle(name) || isCandidate(letter.candidate, name, null)) continue;
      if (looksLikeOrganisation(name) || (hint !== null && fitsHint(name, hint)))
        facts.push({ field: "company", value: name, origin: "calendar", sureness: 0.65, line: summary });
      else if (readName(name) === null) facts.push({ field: "company", value: name, origin: "calendar", sureness: 0.25, line: summary });
    }
    const place = event.location?.split(",")[0]?.trim() ?? "";
    if (
      place !== "" &&
      looksLikeOrganisation(place) &&
      !looksLikeRoom(place) &&
      !/https?:/.test(place) &&
      organisationForward(place, 0) !== "" &&
      !isToolName(place)
    )
      facts.push({
        field: "company",
        value: cleanOrganisation(place.split(/\s+[-–—|]\s+/)[0] ?? place),
        origin: "location",
        sureness: 0.5,
        line: event.location,
      });
    if (event.organizer?.name && looksLikeOrganisation(event.organizer.name))
      facts.push({
        field: "company",
        value: companyOfSender(event.organizer.name)?.company ?? cleanOrganisation(event.organizer.name),
        origin: "calendar",
        sureness: 0.6,
        line: event.organizer.name,
      });
    facts.push(...fromDescription(letter, event.description ?? ""));
  }
  return facts;
};
