import type { CourtesyReader } from "./courtesy-reader.ts";
import { readWords } from "./words.ts";

/** True for a line that holds only a greeting, thanks or a closing. */
export const isClosingLine =
  (readCourtesy: CourtesyReader) =>
  (line: string): boolean => {
    const words = readWords([line]);
    let at = 0;
    let said = false;
    while (at < words.length) {
      const kind = words[at]?.kind;
      if (kind === "line" || kind === "mark" || kind === "emoji") at += 1;
      else {
        const courtesy = readCourtesy(words, at);
        if (!courtesy || !["greeting", "thanks", "closing", "polite-end"].includes(courtesy.kind)) return false;
        said = true;
        at = courtesy.next;
      }
    }
    return said;
  };
