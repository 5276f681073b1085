import type { Application } from "../application/application.ts";
import { settingInWords, settingWords } from "../candidate/setting-words.ts";
import { officeOf } from "../plan/context.ts";
import { momentInWords } from "../time/words.ts";
import { facts, list, small, text, words } from "./blocks.ts";
import { sayings } from "./short-mails.ts";
import { firstName, ours, postOf, type Telling, type Told } from "./told.ts";

const line = (application: Application, telling: Telling): string => {
  const office = officeOf(telling.context);
  const last = application.story.at(-1);
  const waiting = application.drafts.filter((draft) => draft.state.kind === "waiting").length;
  const notes = waiting === 0 ? "" : waiting === 1 ? " One note waits for your word." : ` ${waiting} notes wait for your word.`;
  const said = last ? `${last.text.replace(/\.$/u, "")} (${momentInWords(last.at, office, telling.context.now)}).` : "Just begun.";
  return `${postOf(application)}: ${said}${notes}`;
};

/** Every application in one line, the newest first. */
export const historyMail = (applications: Application[], telling: Telling): Told => ({
  subject: "Your applications",
  blocks: [
    text(`Hi ${firstName(telling)},`),
    text(applications.length === 0 ? "There are no applications on record yet." : "This is where everything stands:"),
    ...(applications.length === 0 ? [] : [list(applications.slice(0, 50).map((application) => line(application, telling)))]),
    small(`The whole story of each is at ${telling.installation.webUrl}`),
  ],
});

/** Everything on record, as JSON in the mail itself while it fits into one. */
export const exportMail = (record: unknown, telling: Telling): Told => {
  const json = JSON.stringify(record, null, 1);
  const fits = json.length <= 400_000;
  return {
    subject: "Everything on record about you",
    blocks: [
      text(`Hi ${firstName(telling)},`),
      text(
        fits
          ? "This is everything on record about you, as JSON:"
          : `This is more than fits into a mail. You can download it at ${telling.installation.webUrl}/export`,
      ),
      ...(fits ? [words(json)] : []),
    ],
  };
};

export const deleteMail = (telling: Telling): Told => ({
  subject: "Delete everything?",
  blocks: [
    text(`Hi ${firstName(telling)},`),
    text(
      "You asked me to delete your data. That removes every application, note and mail that I keep, and stops everything that is planned. It cannot be undone.",
    ),
    text('If you mean it, answer "yes, delete my data". Otherwise there is nothing to do.'),
  ],
});

export const helpMail = (telling: Telling): Told => {
  const say = ours(telling);
  return {
    subject: "What you can say",
    blocks: [
      text(`Hi ${firstName(telling)},`),
      text("Forward a mail about an interview to me, and I look after the rest. As an answer to one of my mails you can say:"),
      list(sayings),
      text("And at any time, as a mail of its own:"),
      list([
        '"history" for all your applications, "settings" for how things are set, "export" for everything on record',
        say`"pause until 7 January" and "resume"`,
        say`"tone: formal", "spelling: american", "weekends: yes", "undo: 5 minutes", "time zone: Europe/London"`,
        '"add address: me@example.com" to forward from another address too',
        '"delete my data"',
      ]),
    ],
  };
};

/** How everything stands that can be changed by mail, each under the words it is changed with. */
export const settingsMail = (telling: Telling): Told => {
  const { candidate } = telling.context;
  return {
    subject: "Your settings",
    blocks: [
      text(`Hi ${firstName(telling)},`),
      text(
        'This is how things are set. To change one, write its line to me with what you want, such as "undo: 5 minutes"; several lines are fine.',
      ),
      facts([
        ["name", candidate.name],
        ["time zone", candidate.timeZone],
        ...settingWords.map((word): [string, string] => [word.words[0], settingInWords(word, candidate.settings)]),
      ]),
      small(`The wording of your notes can be changed at ${telling.installation.webUrl}/templates`),
    ],
  };
};

/** Goes to the address itself, so it says nothing of what is on record. */
export const isThisYoursMail = (telling: Telling): Told => ({
  subject: "Is this address yours?",
  blocks: [
    text("Hello,"),
    text(
      `Somebody who uses Afterword as ${telling.context.candidate.name} says that this address is theirs too, and wants to forward from it.`,
    ),
    text('If that is you, answer "yes". If it is not, there is nothing to do.'),
  ],
});
