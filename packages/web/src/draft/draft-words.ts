import { noteWord } from "@afterword/core/draft/add-drafts";
import type { Draft } from "@afterword/core/draft/draft";
import type { Visit } from "../options.ts";
import { moment } from "../page/time.ts";

/** "Thank-you to Dr. Ana Ruiz". */
export const draftTitle = (draft: Draft): string => {
  const word = noteWord(draft.kind);
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} to ${draft.to.name}`;
};

/** Where a note stands, in a few words for a list. */
export const draftMark = ({ state, delivery }: Draft, visit: Visit): string => {
  switch (state.kind) {
    case "waiting":
      return "Waits for your word";
    case "approved":
      return `Goes out ${moment(state.sendAt, visit)}`;
    case "sending":
      return "On its way out";
    case "sent":
      return delivery === "bounced" ? "Came back" : `Sent ${moment(state.at, visit)}`;
    case "refused":
      return "Could not be sent";
    case "uncertain":
      return "Did it arrive?";
    case "skipped":
      return "Skipped";
    case "handed-over":
      return "You sent it yourself";
    case "expired":
      return "Too late, put away";
    case "withdrawn":
      return "Put away";
  }
};

/** The same in whole sentences, with what can still be done. */
export const draftStands = (draft: Draft, visit: Visit): string => {
  const { state, to, delivery } = draft;
  switch (state.kind) {
    case "waiting":
      return `It waits for your word; without it nothing is sent.${draft.expiresAt ? ` I put it away ${moment(draft.expiresAt, visit)}.` : ""}`;
    case "approved":
      return `It goes out ${moment(state.sendAt, visit)}. Until then you can stop it.`;
    case "sending":
      return "It is on its way out at this moment. It is sent once.";
    case "sent":
      if (delivery === "bounced")
        return `It went out ${moment(state.at, visit)} and came back: the address ${to.address ?? ""} does not take it.`;
      return `It went out ${moment(state.at, visit)}, once, as it stands here.`;
    case "refused":
      return `It could not be sent: ${state.why}. Nothing went out. Change it to try once more, or send it from your own mailbox.`;
    case "uncertain":
      return "It was handed over, but nobody can tell whether it went out. To be safe it is not sent again by itself.";
    case "skipped":
      return "You skipped it. Nothing was sent.";
    case "handed-over":
      return "You sent it from your own mailbox.";
    case "expired":
      return "It was not approved in time and was put away. Nothing was sent.";
    case "withdrawn":
      return `It was put away because ${state.why}. Nothing was sent.`;
  }
};

/** What a list of waiting notes says beside each: until when a word counts, or what else is the matter. */
export const draftWants = (draft: Draft, visit: Visit): string => {
  if (draft.state.kind !== "waiting") return draftMark(draft, visit);
  if (draft.to.address === null) return "No address known yet";
  return draft.expiresAt ? `Until ${moment(draft.expiresAt, visit).replace(/^on /u, "")}` : draftMark(draft, visit);
};

/** Notes that want something of the candidate, now. */
export const wantsWord = ({ state }: Draft): boolean => state.kind === "waiting" || state.kind === "uncertain" || state.kind === "refused";
