import type { Person } from "../application/application.ts";
import { greetingName } from "../draft/greeting.ts";
import { ours, type Telling } from "./told.ts";

/** LinkedIn takes 300 characters with an invitation. */
const mostCharacters = 300;

type Say = ReturnType<typeof ours>;

const variants = [
  (say: Say, name: string, about: string) =>
    say`Hello ${name}, thank you again for our conversation${about}. I enjoyed it and would be glad to stay in touch.`,
  (say: Say, name: string, about: string) =>
    say`Hello ${name}, it was good to talk with you${about}. I learnt much from your questions and would like to stay connected.`,
  (say: Say, name: string, about: string) =>
    say`Hello ${name}, I think back gladly to our talk${about}. Perhaps our paths cross again; until then I would like to stay in touch.`,
];

/** A short personal text to copy, another one for each person. */
export const linkedInText = (person: Person, telling: Telling): string => {
  const { application, context } = telling;
  const say = ours(telling);
  const name = greetingName(person, context.candidate.settings.tone);
  const variant = variants[application.people.indexOf(person) % variants.length] ?? variants[0];
  const abouts = [
    application.role && application.company ? say` about the ${application.role} post at ${application.company}` : "",
    application.company ? ` at ${application.company}` : "",
    "",
  ];
  const texts = abouts.map((about) => `${variant?.(say, name, about) ?? ""} ${context.candidate.name}`);
  return texts.find((words) => words.length <= mostCharacters) ?? (texts.at(-1) ?? "").slice(0, mostCharacters);
};
