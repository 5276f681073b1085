const schemes = ["http://", "https://", "www.", "mailto:", "tel:", "sip:", "webcal://", "ftp://"];

const isBreak = (code: number): boolean =>
  code <= 0x20 || code === 0xa0 || code === 0x3c || code === 0x3e || code === 0x22 || code === 0x202f || code === 0x3000;

const hostPath = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}[/?]/i;
const address = /^[^@]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/i;

/**
 * Where the link, host path or mail address that begins at `start` ends; `start` itself when none does. `chunkEnd` is how far
 * the question is answered, so that the caller asks once per run of signs and the whole stays linear.
 */
export const linkEnd = (text: string, start: number): { end: number; chunkEnd: number } => {
  let end = start;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  if (end === start) return { end: start, chunkEnd: start + 1 };
  const chunk = text.slice(start, Math.min(end, start + 2_048));
  const lower = chunk.toLowerCase();
  if (schemes.some((scheme) => lower.startsWith(scheme))) return { end, chunkEnd: end };
  const inner = lower.indexOf("://");
  if (inner > 0) {
    let begin = inner;
    while (begin > 0 && /[a-z]/.test(lower[begin - 1] ?? "")) begin--;
    return begin === 0 ? { end, chunkEnd: end } : { end: start, chunkEnd: start + begin };
  }
  const head = lower.slice(0, 320);
  if (hostPath.test(head) || (head.includes("@") && address.test(head))) return { end, chunkEnd: end };
  return { end: start, chunkEnd: end };
};
