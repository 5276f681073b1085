import { likeness } from "../application/same.ts";
import type { TokenTarget } from "../token/token.ts";
import { type Answer, type Asked, aboutApplication, action } from "./about-application.ts";
import { aboutThanks } from "./about-thanks.ts";
import { deletionAsked } from "./desk.ts";

/** Turns a command into an action on what was answered to. Only an answer to a draft's own mail can approve that draft. */
export const understand = (answer: Answer): Asked => {
  const { command, said, application, target } = answer;
  const feedback = /^feedback\s*[:–—]\s*(\S[\s\S]*)$/iu.exec(said.trim())?.[1];
  if (feedback !== undefined && command.command !== "send") return action({ kind: "note", text: feedback, about: "feedback" });
  if (target.kind === "draft") return aboutDraft(answer, target);
  if (target.kind === "may-thank") return aboutThanks(answer, target.interviewId);
  if (target.kind === "reflection" && command.command === "note" && command.text !== null)
    return action({ kind: "note", text: command.text, about: "reflection" });
  const common = aboutApplication(command, said);
  if (common) return common;
  const flat = said.toLowerCase().replace(/[.!\s]+$/u, "");
  if (target.kind === "reflection") {
    const nobodyCame = /^no[- ]show\b|^(nobody|no one|they never) (came|turned up|showed up)/u.test(flat);
    if (nobodyCame && target.interviewId !== null) return action({ kind: "no-show", interview: target.interviewId });
    if (command.command === "skip") return { kind: "nothing", why: "That is fine, there is no need to write anything.", draft: null };
    if (command.command === "send")
      return {
        kind: "nothing",
        why: "There is no note in that mail, so nothing was sent. Please answer the mail that has the note in it.",
        draft: null,
      };
    if (said !== "" && command.command !== "help" && command.command !== "undo")
      return action({ kind: "note", text: said, about: "reflection" });
  }
  if (command.command === "undo") {
    const last = application?.drafts.findLast((draft) => draft.state.kind === "approved");
    return last
      ? action({ kind: "undo", draft: last.id })
      : { kind: "nothing", why: "There is nothing on its way that could be stopped.", draft: null };
  }
  if (command.command === "send" || command.command === "skip" || command.command === "edit")
    return { kind: "nothing", why: "I could not tell which note you mean. Please answer the mail that has the note in it.", draft: null };
  const isAskedToDelete = application?.kind === "desk" && application.story.some(({ text }) => text === deletionAsked);
  if (isAskedToDelete && /^(?:yes|yes please|ok|sure|do it)$/u.test(flat))
    return {
      kind: "nothing",
      why: 'Nothing was deleted. If you mean that everything is to go, answer with all of these words: "yes, delete my data".',
      draft: null,
    };
  if (isCourtesy(flat)) return { kind: "courtesy" };
  return { kind: "not-understood", draft: null };
};

const courtesy =
  /^(?:(?:many |ok,? |great,? |perfect,? )?thanks?(?: you)?(?: so much| very much| a lot)?|great|perfect|lovely|super|cheers|ok|okay|got it|noted|(?:that's|that is|it's|it is|all is|all) (?:all )?(?:right|fine|good|well|correct|great|perfect)(?:,? (?:thanks|thank you|cheers))?|looks (?:good|right|fine)(?:,? thanks)?)$/u;

/** A kind word that asks for nothing. To a draft it might be meant as a yes, so there it is not taken for one. */
const isCourtesy = (flat: string): boolean => courtesy.test(flat.replace(/’/gu, "'").replace(/\s+/gu, " "));

const aboutDraft = (answer: Answer, target: Extract<TokenTarget, { kind: "draft" }>): Asked => {
  const { command, said, changed, application } = answer;
  const { draftId: draft, version } = target;
  const flat = said
    .toLowerCase()
    .replace(/’/gu, "'")
    .replace(/[.!\s]+$/u, "");
  if (/^(i('ve| have)? )?(already )?sent (it|this) (by )?myself$/u.test(flat)) return action({ kind: "handed-over", draft });
  const current = application?.drafts.find((other) => other.id === draft);
  if (current?.state.kind === "uncertain" && /^send (it )?again$/u.test(flat)) return action({ kind: "redo", draft });
  if (changed !== null && ["send", "edit", "none"].includes(command.command))
    return action({ kind: "edit", draft, version, subject: command.subject, body: changed });
  if ((command.command === "send" || command.command === "skip") && command.to !== null) {
    const name = current?.to.name ?? "";
    const meant = command.to.some((who) => who.toLowerCase() === current?.to.address || likeness(who, name) > 0.4);
    const others = command.to.length > 1 || !meant;
    if (others)
      return {
        kind: "nothing",
        why: `This mail has the note to ${name || "one person"} only. Please answer the mail of each person you mean.`,
        draft,
      };
  }
  switch (command.command) {
    case "send":
      return action({ kind: "approve", draft, version, at: command.at });
    case "skip":
      return action({ kind: "skip", draft });
    case "snooze":
      return action({ kind: "snooze", draft, at: command.at });
    case "undo":
      return action({ kind: "undo", draft });
    case "edit":
      return command.text === null
        ? { kind: "not-understood", draft }
        : action({ kind: "edit", draft, version, subject: command.subject, body: command.text });
    default:
      return aboutApplication(command, said) ?? { kind: "not-understood", draft };
  }
};
