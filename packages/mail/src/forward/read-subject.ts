import { forwardPrefixes, replyPrefixes } from "./labels/subject-prefixes.ts";

/** What the prefixes of a subject say, the outermost first. */
export type SubjectReading = { forward: boolean; reply: boolean; bare: string };

const maxPrefixes = 12;

/** Reads "[EXTERNAL] Fwd: Re: subject" from the left; tags in brackets and counters ("Re[2]:", "Fwd (3):") make no difference. */
export const readSubject = (subject: string | null): SubjectReading => {
  let rest = (subject ?? "").slice(0, 2000).trim();
  let forward = false;
  let reply = false;
  for (let i = 0; i < maxPrefixes; i += 1) {
    const tag = /^\[[^\][]{1,40}\]\s*/.exec(rest) ?? /^(external|ext|extern)\s*:\s*/i.exec(rest);
    if (tag) {
      rest = rest.slice(tag[0].length);
      continue;
    }
    const colon = rest.search(/[:：]/);
    if (colon < 1 || colon > 30) break;
    const word = rest
      .slice(0, colon)
      .normalize("NFKC")
      .toLowerCase()
      .replace(/\s*[[(]\d{1,3}[\])]\s*$/, "")
      .trim();
    if (forwardPrefixes.has(word)) forward = true;
    else if (replyPrefixes.has(word)) reply = true;
    else break;
    rest = rest.slice(colon + 1).trim();
  }
  return { forward, reply, bare: rest };
};
