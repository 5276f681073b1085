import type { Effect } from "../application/application.ts";
import { openQuestions } from "../plan/may-thank.ts";
import type { TokenTarget } from "../token/token.ts";
import { small } from "./blocks.ts";
import { approvedMail, draftMail, sentMail, troubleMail } from "./draft-mail.ts";
import { mayThankMail } from "./may-thank-mail.ts";
import { eveMail, invitationMail, receiptMail } from "./receipt-mail.ts";
import { deleteMail, exportMail, helpMail, historyMail, isThisYoursMail, settingsMail } from "./service-mails.ts";
import { shortMail } from "./short-mails.ts";
import { outcomeMail, reflectionMail, stepMail } from "./step-mails.ts";
import { draftOf, interviewOf, type Telling, type Told } from "./told.ts";

/** What an effect says, or null when it has nothing to say any more (the draft has a newer version, the interview is off). */
const told = ({ tell: say }: Effect, telling: Telling): Told | null => {
  switch (say.kind) {
    case "receipt":
      return receiptMail(say, telling);
    case "invitation":
      return invitationMail(telling);
    case "draft": {
      const draft = draftOf(telling, say.draft);
      return draft?.state.kind === "waiting" && draft.version === say.version ? draftMail(draft, telling) : null;
    }
    case "approved": {
      const draft = draftOf(telling, say.draft);
      return draft && approvedMail(draft, telling);
    }
    case "sent": {
      const draft = draftOf(telling, say.draft);
      return draft && sentMail(draft, telling);
    }
    case "refused":
    case "uncertain":
    case "bounced": {
      const draft = draftOf(telling, say.draft);
      return draft && troubleMail(say.kind, draft, telling);
    }
    case "eve":
    case "reflection": {
      const interview = interviewOf(telling, say.interview);
      if (interview?.state !== "planned") return null;
      return say.kind === "eve" ? eveMail(interview, telling) : reflectionMail(interview, telling);
    }
    case "step":
      return stepMail(say.step, telling);
    case "may-thank": {
      const interview = interviewOf(telling, say.interview);
      return interview && openQuestions(telling.application).includes(interview) ? mayThankMail(interview, telling) : null;
    }
    case "is-this-yours":
      return isThisYoursMail(telling);
    case "history":
      return historyMail(telling.all, telling);
    case "export":
      return exportMail(telling.record, telling);
    case "delete":
      return deleteMail(telling);
    case "help":
      return helpMail(telling);
    case "settings":
      return settingsMail(telling);
    case "outcome":
      return outcomeMail(say.outcome, telling);
    default:
      return shortMail(say, telling);
  }
};

/** What an answer to this mail is about: the draft in the version shown, the reflection asked for, else the application. */
export const targetOf = ({ tell: say }: Effect, { application }: Telling): TokenTarget => {
  const key = { candidateId: application.candidateId, applicationId: application.id };
  if (say.kind === "draft" || say.kind === "approved") return { kind: "draft", ...key, draftId: say.draft, version: say.version };
  if ("draft" in say && say.draft !== null) {
    const draft = application.drafts.find((other) => other.id === say.draft);
    if (draft) return { kind: "draft", ...key, draftId: draft.id, version: draft.version };
  }
  if (say.kind === "which") return { kind: "which", ...key, archiveKey: say.archiveKey };
  if (say.kind === "is-this-yours") return { kind: "address", candidateId: key.candidateId, address: say.address };
  if (say.kind === "may-thank") return { kind: "may-thank", ...key, interviewId: say.interview };
  if (say.kind === "not-understood" && say.interview) return { kind: "may-thank", ...key, interviewId: say.interview };
  // Both ask for a line or two to keep.
  if (say.kind === "step" && (say.step === "close" || say.step === "process-reflection"))
    return { kind: "reflection", ...key, interviewId: say.interview };
  return say.kind === "reflection" ? { kind: "reflection", ...key, interviewId: say.interview } : { kind: "thread", ...key };
};

/** A mail to the candidate with its closing lines, or null when it no longer has anything to say. */
export const renderTell = (effect: Effect, telling: Telling): Told | null => {
  const mail = told(effect, telling);
  if (mail === null) return null;
  const footer = telling.application.kind === "desk" ? "Afterword" : 'Afterword\nNo more mails about this application: answer "stop".';
  return { subject: mail.subject, blocks: [...mail.blocks, small(footer)] };
};
