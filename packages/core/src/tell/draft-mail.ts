import { noteWord } from "../draft/add-drafts.ts";
import type { Draft } from "../draft/draft.ts";
import { mailtoLink } from "../draft/mailto.ts";
import { noteSender } from "../draft/note-sender.ts";
import { officeOf } from "../plan/context.ts";
import { doubtAbout } from "../plan/may-thank.ts";
import { momentInWords } from "../time/words.ts";
import { type Block, facts, link, note, small, text } from "./blocks.ts";
import { doubtInWords } from "./may-thank-mail.ts";
import { firstName, postOf, type Telling, type Told } from "./told.ts";

/** The candidate's ways to answer a draft, in one sentence. */
const howToAnswer = 'Answer "send" to send it, "skip" to drop it, "send tomorrow 9am" for later, or "edit" with new text to change it.';

const envelope = (draft: Draft, telling: Telling): Block => {
  const { name, address } = noteSender(telling.context.candidate, telling.installation);
  return facts([
    ["From", `${name} <${address}>`],
    ["To", draft.to.address ? `${draft.to.name} <${draft.to.address}>` : `${draft.to.name} (no address known yet)`],
    ["Subject", draft.subject],
  ]);
};

/** Why this note may not be welcome, said before anything else. About a thank-you for an interview the candidate was asked before it was drafted. */
const caution = (draft: Draft, { application }: Telling): Block[] => {
  const person = application.people.find(({ id }) => id === draft.person);
  const doubt = draft.kind === "rejection-thanks" && person ? doubtAbout(application, [person]) : null;
  return doubt === null || doubt.kind === "no-address"
    ? []
    : [text(`${doubtInWords(doubt, application, [])} Send this one only if you know that it is welcome.`)];
};

/** A note ready to go, exactly as it would leave, and how to answer. */
export const draftMail = (draft: Draft, telling: Telling): Told => {
  const { application, context } = telling;
  const again = draft.version > 1 ? ` This is version ${draft.version}.` : "";
  const handOver = mailtoLink({ to: draft.to.address, subject: draft.subject, body: draft.body });
  return {
    subject: `Draft: ${noteWord(draft.kind)} to ${draft.to.name}${application.company ? ` (${application.company})` : ""}`,
    blocks: [
      text(`Hi ${firstName(telling)},`),
      text(`Here is a draft for ${draft.to.name}. It has not gone out.${again}`),
      ...caution(draft, telling),
      envelope(draft, telling),
      note(draft.body),
      text(
        draft.to.address
          ? howToAnswer
          : `I do not know an address for ${draft.to.name}. Answer "${draft.to.name}: name@example.com", with the right one, and I can send it; "skip" drops it.`,
      ),
      link("Open it in your own mailbox", handOver),
      text('If you send it from there, answer "sent it myself".'),
      ...(draft.expiresAt
        ? [
            small(
              `Without your word nothing is sent. After ${momentInWords(draft.expiresAt, officeOf(context), context.now).replace(/^(at|on) /u, "")} I put it away.`,
            ),
          ]
        : []),
    ],
  };
};

/** The answer to `send`: when it goes, and how to stop it. */
export const approvedMail = (draft: Draft, telling: Telling): Told | null => {
  if (draft.state.kind !== "approved") return null;
  const when = momentInWords(draft.state.sendAt, officeOf(telling.context), telling.context.now);
  return {
    subject: `It goes out ${when}: your ${noteWord(draft.kind)} to ${draft.to.name}`,
    blocks: [
      text(`Hi ${firstName(telling)},`),
      text(`Your note to ${draft.to.name} goes out ${when}. Answer "undo" before then to stop it.`),
    ],
  };
};

/** The candidate's own copy. */
export const sentMail = (draft: Draft, telling: Telling): Told => ({
  subject: `Sent: ${draft.subject}`,
  blocks: [
    text(`Hi ${firstName(telling)},`),
    text(`Your note to ${draft.to.name} has gone out. This is your copy.`),
    envelope(draft, telling),
    note(draft.body),
    small("It went out once. Nothing further goes to this person without your word."),
  ],
});

/** A note that did not leave, left uncertainly, or came back. */
export const troubleMail = (what: "refused" | "uncertain" | "bounced", draft: Draft, telling: Telling): Told => {
  const why = draft.state.kind === "refused" ? draft.state.why : "";
  const words = {
    refused: {
      subject: `Not sent: your note to ${draft.to.name}`,
      lines: [
        `Your note to ${draft.to.name} could not be sent${why ? `: ${why}` : ""}. Nothing went out.`,
        'Answer "edit" with new text to try once more, or send it from your own mailbox:',
      ],
    },
    uncertain: {
      subject: `Did it arrive? Your note to ${draft.to.name}`,
      lines: [
        `I handed over your note to ${draft.to.name}, but never heard whether it went out. To be safe I do not send it again by myself.`,
        'Answer "sent it myself" to leave it at that, or "send again" if you are sure that it did not arrive. You will see it once more before it goes.',
      ],
    },
    bounced:
      draft.delivery === "complained"
        ? {
            subject: `No further mail, please: your note to ${draft.to.name}`,
            lines: [
              `${draft.to.name} reported your note as unwanted. That says nothing about you. Nothing more goes there, and I would leave it at that.`,
            ],
          }
        : {
            subject: `It came back: your note to ${draft.to.name}`,
            lines: [
              `Your note to ${draft.to.name} came back: the address ${draft.to.address ?? ""} does not take it. Nothing more goes there.`,
              "You can send it from your own mailbox to another address:",
            ],
          },
  }[what];
  return {
    subject: words.subject,
    blocks: [
      text(`Hi ${firstName(telling)},`),
      ...words.lines.map(text),
      note(draft.body),
      ...(what === "uncertain" || draft.delivery === "complained"
        ? []
        : [link("Open it in your own mailbox", mailtoLink({ to: draft.to.address, subject: draft.subject, body: draft.body }))]),
      small(`About ${postOf(telling.application)}.`),
    ],
  };
};
