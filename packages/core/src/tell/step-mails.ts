import { Temporal } from "temporal-polyfill";
import type { Interview, StepKind } from "../application/application.ts";
import { officeOf } from "../plan/context.ts";
import { hasMet } from "../plan/decide-outcome.ts";
import { dayInWords } from "../time/words.ts";
import { type Block, list, small, text, words } from "./blocks.ts";
import { linkedInText } from "./linkedin-text.ts";
import { firstName, ours, postOf, type Telling, type Told, thePost } from "./told.ts";

const hi = (telling: Telling): Block => text(`Hi ${firstName(telling)},`);

/** Three questions soon after the interview; the second answer goes into the thank-you. */
export const reflectionMail = (_: Interview, telling: Telling): Told => ({
  subject: `How was it? ${postOf(telling.application)}`,
  blocks: [
    hi(telling),
    text("You have done it. While it is fresh, three short questions. Answer under their numbers, in your own words, or not at all."),
    text("1. Whom did you meet?\n2. What stood out?\n3. What would you answer differently?"),
    text("What stood out goes into your thank-you notes. The rest is for you: I show it to you again before your next interview."),
    small('If nobody turned up, answer "no-show" and I will write a polite note to find a new time.'),
  ],
});

/** " is Monday 4 January 2027", where the day is known. */
const firstDayOf = ({ application, context }: Telling): string =>
  application.firstDay === null ? " is near" : ` is ${dayInWords(Temporal.PlainDate.from(application.firstDay), officeOf(context))}`;

/** Steps that bring words for the candidate rather than a note. */
export const stepMail = (step: StepKind, telling: Telling): Told => {
  const { application } = telling;
  const post = postOf(application);
  const say = ours(telling);
  const asked = application.drafts.some(
    ({ kind, state }) => (kind === "ask" || kind === "second-ask") && (state.kind === "sent" || state.kind === "handed-over"),
  );
  switch (step) {
    case "thank-you":
      return {
        subject: `Whom did you meet? ${post}`,
        blocks: [
          hi(telling),
          text("I would like to draft your thank-you, but I do not know whom you met."),
          ...(application.agency === null && application.askedNotToWrite === null
            ? []
            : [
                text(
                  "With somebody in between, or where they asked you not to write, a thank-you isn't always advised. If in doubt, leave this.",
                ),
              ]),
          text(
            'Answer "people: Ana Ruiz <ana@example.com>" with a name and, if you have it, an address. Several people go on one line, with commas between them.',
          ),
        ],
      };
    case "close":
      return {
        subject: `Time to look ahead: ${post}`,
        blocks: [
          hi(telling),
          text(
            `There has been no word about ${thePost(telling)} for a while${asked ? ", although you asked" : ""}. It is fair to assume that the answer is no, and to stop waiting.`,
          ),
          text(
            `Silence says much about how busy they are and little about you. You prepared, you went${asked ? ", you followed up with grace" : ""}. Keep your chin up.`,
          ),
          text(
            "If you like, note one thing you would do again and one you would change. I will show it to you before your next interview.",
          ),
          small(
            'Should they still write, forward it to me. If you know how it ended, answer "outcome: offer", "outcome: rejected" or whatever it was.',
          ),
        ],
      };
    case "process-reflection":
      return {
        subject: `Looking back, once: ${post}`,
        blocks: [
          hi(telling),
          text("A couple of days have passed. If it feels right, look back over the whole of it, from the first mail to the last:"),
          list([
            "What would you change?",
            say`What could you practise?`,
            "Is there a course, a project or a shift you could volunteer for that would help?",
          ]),
          text("Write down a line or two as an answer to this mail. I keep them for you and bring them back before your next interview."),
        ],
      };
    case "stay-connected": {
      const people = application.people.filter((person) => person.part !== "coordinator").slice(0, 5);
      const shown = people.length > 0 ? people : application.people.slice(0, 1);
      return {
        subject: `Stay in touch: ${post}`,
        blocks: [
          hi(telling),
          text(
            "People remember who stayed friendly. Here is a short text for LinkedIn for each person you met, to copy and to make your own:",
          ),
          ...shown.flatMap((person) => [text(`For ${person.name}:`), words(linkedInText(person, telling))]),
          small("Each is under LinkedIn's 300 characters. I send nothing there myself."),
        ],
      };
    }
    default:
      return {
        subject: `Before your first day: ${post}`,
        blocks: [
          hi(telling),
          text(`Your first day${firstDayOf(telling)}. A short list, so that it can be a calm one:`),
          list([
            "Where to be, when, and whom to ask for",
            "Whom you report to, and how to reach them",
            say`Papers: identity, certificates, registration, bank details, vaccinations if they were asked for`,
            "What to wear, and the way there, tried once",
            "How the place is run: shifts, breaks, handovers, who decides what",
            "Two or three people to thank for their help on the way",
          ]),
        ],
      };
  }
};

/** What comes at once when the outcome is known. */
export const outcomeMail = (outcome: NonNullable<Telling["application"]["outcome"]>, telling: Telling): Told => {
  const { application, context } = telling;
  const post = postOf(application);
  const say = ours(telling);
  switch (outcome) {
    case "rejected":
      return {
        subject: `Just breathe: ${post}`,
        blocks: [
          hi(telling),
          text(`The answer about ${thePost(telling)} is no. That hurts, and there is nothing you have to do now.`),
          text(
            "A no is often about timing, budgets or somebody who was nearer to hand, and much less often about you. It does not undo what you can do.",
          ),
          text(
            hasMet(application, context.now)
              ? "Take a walk, see somebody you like, sleep. I will come back to you when a short and gracious answer makes sense."
              : "Be good to yourself today. The next one may be the one.",
          ),
        ],
      };
    case "offer":
      return {
        subject: `Congratulations! ${post}`,
        blocks: [
          hi(telling),
          text(`You have an offer for ${thePost(telling)}. Well done! Enjoy it for a moment before you answer.`),
          text("Before you accept, it is worth having these in writing:"),
          list([
            say`Pay, band or step, and when it is reviewed`,
            say`Hours, shifts, on-call and weekends`,
            say`Start date, probation and notice`,
            say`Leave, training and study time`,
            "Whom you report to and where you will work",
            say`What the offer still depends on: references, checks, registration`,
          ]),
          text(
            'I have stopped everything else for this application. When you have decided, answer "outcome: accepted" or "outcome: withdrawn".',
          ),
        ],
      };
    case "accepted":
      return {
        subject: `On to the first day: ${post}`,
        blocks: [
          hi(telling),
          text(`Congratulations: you are going to ${application.company ?? "your new place"}. Some things that make a good start:`),
          list([
            "Read up on the place and the role: what it does, how it is run, what it is proud of, what is hoped of you",
            "Know whom you report to, and say hello before you start",
            say`Gather your papers: identity, certificates, registration, bank details`,
            "Think about how you want to come across in the first week",
            "Thank those who helped you on the way: referees, friends, the recruiter",
          ]),
          text(
            application.firstDay === null
              ? say`When is your first day? Answer "first day: 4 January" and I will remind you a week and a day before.`
              : "I will remind you a week and a day before your first day.",
          ),
        ],
      };
    case "withdrawn":
      return {
        subject: `Withdrawn: ${post}`,
        blocks: [
          hi(telling),
          text(
            `Noted: you have withdrawn from ${thePost(telling)}. I have dropped everything that was planned. It takes some courage to say no, too.`,
          ),
        ],
      };
    case "passed":
      return {
        subject: `Through to the next round: ${post}`,
        blocks: [
          hi(telling),
          text(
            `Well done, you are through to the next round for ${thePost(telling)}. Forward the confirmation of the next interview to me when it comes.`,
          ),
        ],
      };
    case "no-answer":
      return {
        subject: `No answer: ${post}`,
        blocks: [
          hi(telling),
          text(
            `Noted: no answer came from ${application.company ?? "them"}. I will not ask them again. Keep your chin up: silence is rarely about you.`,
          ),
        ],
      };
  }
};
