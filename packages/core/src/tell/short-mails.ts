import type { Tell } from "../application/application.ts";
import { type Block, link, list, small, text, words } from "./blocks.ts";
import { draftOf, firstName, postOf, type Telling, type Told } from "./told.ts";

const hi = (telling: Telling): Block => text(`Hi ${firstName(telling)},`);

/** What can be said in an answer, for when one was not understood. */
export const sayings = [
  '"send" sends the note; "send tomorrow 9am" sends it then',
  '"skip" drops it; "snooze 2 days" shows it again later',
  '"edit" and the new text below it changes the note; you see it again before it goes',
  '"undo" stops a note that has not gone out yet',
  '"time: 3pm", "company: ...", "people: Ana Ruiz <ana@example.com>" correct what I know',
  '"outcome: rejected", "outcome: offer", "outcome: accepted" tell me how it ended',
  '"feedback: ..." keeps what they said of you for your next interview',
  '"stop" ends all mails about this application',
];

export const shortMail = (say: Tell, telling: Telling): Told | null => {
  const { application, installation } = telling;
  const about = application.kind === "desk" ? "" : `: ${postOf(application)}`;
  switch (say.kind) {
    case "done":
      return { subject: `Done${about}`, blocks: [hi(telling), text(say.what)] };
    case "nothing-sent":
      return {
        subject: `Nothing was ${/nothing was (changed|deleted)/iu.exec(say.why)?.[1] ?? "sent"}${about}`,
        blocks: [hi(telling), text(say.why)],
      };
    case "not-understood": {
      if (say.interview)
        return {
          subject: `I did not understand${about}`,
          blocks: [
            hi(telling),
            text("I am sorry, I did not understand your answer, so I did nothing. I had asked whether a thank-you is welcome:"),
            list(['"yes" and I draft it, for you to read first', '"no" and I leave it']),
          ],
        };
      const draft = draftOf(telling, say.draft);
      return {
        subject: `I did not understand${about}`,
        blocks: [
          hi(telling),
          text(
            `I am sorry, I did not understand your answer, so I did nothing.${draft?.state.kind === "waiting" ? ` The note to ${draft.to.name} still waits.` : ""}`,
          ),
          text("This is what you can say, as the first words of an answer:"),
          list(sayings),
        ],
      };
    }
    case "confirm-on-web":
      return {
        subject: `Was this you?${about.replace(":", "")}`,
        blocks: [
          hi(telling),
          text(
            "An answer came in your name, but your mail provider could not vouch for it, so I did nothing. If it was you, please decide here:",
          ),
          link("Open Afterword", `${installation.webUrl}/applications/${application.id}`),
          small("If it was not you, there is nothing to do."),
        ],
      };
    case "unread":
      return {
        subject: `I kept this, but found no interview in it${say.subject ? `: ${say.subject.slice(0, 100)}` : ""}`,
        blocks: [
          hi(telling),
          text(`Thank you for forwarding${say.subject ? ` "${say.subject.slice(0, 150)}"` : " this mail"}. ${sentence(say.why)}`),
          text(
            "If it is about an interview, forward the whole mail once more, or write it down in a line or two: who, when and with whom.",
          ),
        ],
      };
    case "passed-on":
      if (application.kind === "desk")
        return {
          subject: `For you to answer${say.subject ? `: ${say.subject.slice(0, 150)}` : ""}`,
          blocks: [
            hi(telling),
            text(`${say.from ?? "Somebody"} wrote to your own address here. Only you can say whether you want what it asks for:`),
            words(say.text),
          ],
        };
      return {
        subject: `An answer for you${say.subject ? `: ${say.subject.slice(0, 150)}` : ""}`,
        blocks: [
          hi(telling),
          text(`${say.from ?? "Somebody"} answered your note:`),
          words(say.text),
          small(
            say.kept
              ? "I kept what reads like feedback in it and show it to you before your next interview."
              : 'If there is feedback in it that I should keep for your next interview, answer "feedback: ..." with it.',
          ),
        ],
      };
    case "which":
      return {
        subject: "Which one is it about?",
        blocks: [
          hi(telling),
          text("The mail you forwarded fits more than one of your applications. Please answer with its number:"),
          text([...say.labels, "None of these, it is a new one"].map((label, index) => `${index + 1}. ${label}`).join("\n")),
        ],
      };
    case "welcome":
      return {
        subject: "Please confirm: shall Afterword look after this for you?",
        blocks: [
          hi(telling),
          text("You forwarded a mail about an interview to Afterword. Before I keep anything, please confirm that this address is yours:"),
          link("Yes, this is my address", `${installation.webUrl}/login/${telling.loginToken ?? ""}`),
          text("The link works once, for a day. Your mail waits for you until then. If this was not you, there is nothing to do."),
        ],
      };
    case "login":
      return {
        subject: "Your link to Afterword",
        blocks: [
          hi(telling),
          text("Here is your link. It works once, within 15 minutes."),
          link("Open Afterword", `${installation.webUrl}/login/${telling.loginToken ?? ""}`),
          small("If you did not ask for it, there is nothing to do."),
        ],
      };
    default:
      return null;
  }
};

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.!?]$/u.test(words) ? "" : "."}`;
