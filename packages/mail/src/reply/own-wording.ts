/** The lines that hold the note in a draft mail: contract of replies. */
export const noteBegins = "--- your note begins ---";
export const noteEnds = "--- your note ends ---";

/**
 * Sentences that stand in Afterword's own mails. A reply in which one of them stands unmarked quotes us without saying so. The
 * templates of our mails and this list belong together.
 */
export const ownSentences = [
  "here is a draft for",
  "it has not gone out",
  'Answer "send" to send it, "skip" to drop it, "send tomorrow 9am" for later, or "edit" with new text to change it.',
  'No more mails from us: answer "stop", or open',
  "Answer with one of: rejected, offer, accepted, withdrawn, no answer, passed (next round).",
  'Not yet known? Answer "snooze 1 week".',
  "this is what your mail told us:",
  'Anything wrong? Answer "correct" and say what. If all is right, do nothing, and we send you a draft after the interview.',
  "leaves in ten minutes your note begins",
  'Changed your mind? Answer "undo" and it stays here. Nothing to do if all is well.',
  'To send it right now, answer "send".',
  'No more mails about this application: answer "stop".',
  'If you send it from there, answer "sent it myself".',
  "Without your word nothing is sent.",
  'Answer "undo" before then to stop it.',
  "It went out once. Nothing further goes to this person without your word.",
  "a thank-you would be due now, and I would like to ask you first.",
  "you read it first, and nothing goes out by itself.",
  "Writing to the people you met yourself isn't always advised: some agencies would rather pass your thanks on.",
  'Answer "edit" with new text to try once more, or send it from your own mailbox:',
  'Answer "sent it myself" to leave it at that, or "send again" if you are sure that it did not arrive. You will see it once more before it goes.',
  "Answer under their numbers, in your own words, or not at all.",
  'If nobody turned up, answer "no-show" and I will write a polite note to find a new time.',
  'If something is wrong, answer with the right line, for example "time: 3pm" or "company: Mercy General".',
  'When you have decided, answer "outcome: accepted" or "outcome: withdrawn".',
  'If you know how it ended, answer "outcome: offer", "outcome: rejected" or whatever it was.',
];

const plainWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** So many words of ours in a row are no coincidence; shorter sentences must stand as a whole. what a note might say is not among them. */
const runLength = 7;
const shortest = 5;

/** Runs of our words by the word that each begins with. */
const runsByFirst = (sentences: string[]): Map<string, string[][]> => {
  const runs = new Map<string, string[][]>();
  for (const sentence of sentences) {
    const words = plainWords(sentence);
    const length = Math.min(runLength, words.length);
    if (length !== shortest && length !== runLength) continue;
    for (let at = 0; at + length <= words.length; at += 1) {
      const [first = "", ...rest] = words.slice(at, at + length);
      runs.set(first, [...(runs.get(first) ?? []), rest]);
    }
  }
  return runs;
};

const ownRuns = runsByFirst(ownSentences);

/** Numbers of the lines that hold our own wording, however it was rewrapped. Linear in the text. */
export const ownLines = (lines: { text: string; index: number }[]): Set<number> => {
  const words: string[] = [];
  const lineOf: number[] = [];
  for (const { text, index } of lines)
    for (const word of plainWords(text)) {
      words.push(word);
      lineOf.push(index);
    }
  const found = new Set<number>();
  for (const [at, word] of words.entries()) {
    for (const rest of ownRuns.get(word) ?? []) {
      if (!rest.every((next, offset) => words[at + 1 + offset] === next)) continue;
      for (const index of lineOf.slice(at, at + 1 + rest.length)) found.add(index);
    }
  }
  return found;
};

const isMarker = (line: string, marker: string): boolean =>
  /-{2,}|[–—]/.test(line) && plainWords(line).join(" ") === plainWords(marker).join(" ");

/** True for one of the two lines around the note, with whatever quote marks stand before it. */
export const isNoteBegin = (line: string): boolean => isMarker(line, noteBegins);
export const isNoteEnd = (line: string): boolean => isMarker(line, noteEnds);
