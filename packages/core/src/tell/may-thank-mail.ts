import type { Application, Interview, Person } from "../application/application.ts";
import { thankYouPeople } from "../draft/add-drafts.ts";
import { officeOf } from "../plan/context.ts";
import { type Doubt, doubtAbout, questionEndsAt } from "../plan/may-thank.ts";
import { momentInWords } from "../time/words.ts";
import { type Block, small, text } from "./blocks.ts";
import { firstName, postOf, type Telling, type Told } from "./told.ts";

/** "Ana Ruiz, Marcus Bell and Tom Lee". */
const namesOf = (people: readonly Person[]): string => {
  const names = people.map(({ name }) => name);
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
};

/** Why a thank-you may not be welcome, as a sentence. */
export const doubtInWords = (doubt: Doubt, { company }: Pick<Application, "company">, people: readonly Person[]): string => {
  switch (doubt.kind) {
    case "agency":
      return `${doubt.agency} arranged your interview${company ? ` at ${company}` : ""}. Writing to the people you met yourself isn't always advised: some agencies would rather pass your thanks on.`;
    case "told-not-to":
      return `The mail about your interview says: "${doubt.line}" So a thank-you may not be welcome.`;
    case "no-address":
      return `I know no address for ${people.length > 0 ? namesOf(people) : "the people you met"}. Writing where nobody gave you one isn't always advised.`;
  }
};

/** Asked at the time of the thank-you, before anything is drafted. */
export const mayThankMail = (interview: Interview, telling: Telling): Told => {
  const { application, context } = telling;
  const people = thankYouPeople(application, interview);
  const doubt = doubtAbout(application, people);
  const ends = questionEndsAt(application, interview.id);
  const many = people.length > 1;
  const blocks: Block[] = [
    text(`Hi ${firstName(telling)},`),
    text("A thank-you would be due now, and I would like to ask you first."),
    ...(doubt ? [text(doubtInWords(doubt, application, people))] : []),
    text(
      `Is one welcome? Answer "yes", and I draft ${many ? "one each" : "it"} for ${namesOf(people)}; you read ${many ? "them" : "it"} first, and nothing goes out by itself. Answer "no", and I leave it.`,
    ),
  ];
  const until =
    ends === null ? [] : [small(`Without an answer I leave it ${momentInWords(ends.toString(), officeOf(context), context.now)}.`)];
  return { subject: `Is a thank-you welcome? ${postOf(application)}`, blocks: [...blocks, ...until] };
};
