import type { Command } from "@afterword/core/command/command";
import { makeCourtesyReader } from "./courtesy-reader.ts";
import { readEdit, saysEditedInPlace } from "./read-edit.ts";
import { readOutcome } from "./read-outcome.ts";
import { type AnswerContext, readSend } from "./read-send.ts";
import { readTold } from "./read-told.ts";
import { readVerb } from "./read-verb.ts";
import { type SplitReply, tidyLines } from "./split-reply.ts";

/** Nothing was understood. */
export const noCommand: Command = { automatic: false, command: "none", at: null, text: null, subject: null, outcome: null, to: null };

/** Characters that make text look like what it is not: overrides and isolates of direction. */
const disguised = /[\u202a-\u202e\u2066-\u2069]/;

const noteText = (note: SplitReply["note"]): string | null => {
  const text = note ? tidyLines(note.lines).join("\n") : "";
  return text === "" ? null : text;
};

/**
 * Reads the command in one part (text or HTML) of a reply, already taken apart. Pure: the same words in the same context are the same
 * command. An approval is a closed grammar, so whatever is not understood can only make it something else.
 */
export const readCommand = (split: SplitReply, context: AnswerContext): Command => {
  const lines = split.own;
  const readCourtesy = makeCourtesyReader();
  const note = noteText(split.note);
  const empty = lines.every((line) => line === "");
  const edit = readEdit(lines, context.sender);
  if (edit) return { ...noCommand, command: "edit", text: edit.text, subject: edit.subject };
  const verb = empty ? null : readVerb(lines, context, readCourtesy);
  if (verb) return { ...noCommand, command: verb.command, at: verb.at, to: verb.to };
  // The draft was changed where it stands: what is to go is no longer what was mailed, so it is shown again before it goes.
  if (note !== null && (split.note?.retyped || (!empty && saysEditedInPlace(lines)))) return { ...noCommand, command: "edit", text: note };
  if (empty) return noCommand;
  const send = split.doubtful || disguised.test(lines.join("")) ? null : readSend(lines, context, readCourtesy);
  if (send) return { ...noCommand, command: "send", at: send.at, to: send.to };
  const told = readTold(lines, context.sender, readCourtesy);
  if (told) return { ...noCommand, command: told.command, text: told.text };
  const outcome = readOutcome(lines);
  return outcome ? { ...noCommand, command: "outcome", outcome } : noCommand;
};
