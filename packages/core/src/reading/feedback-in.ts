/** What is said of the candidate, by whoever met them. Each bounded, so that a long text costs no more than its length. */
const signs = [
  /\b(?:we|the panel|they|i|interviewers?|the team|colleagues|managers?)\b.{0,40}\b(?:felt|thought|found|noted|noticed|liked|would have liked|had hoped|were looking for|was looking for|(?:was|were) impressed|missed|scored)\b.{0,80}\b(?:you|your)\b/iu,
  /\b(?:we|the panel|they|i)\b.{0,20}\b(?:would have liked|had hoped|were looking for|was looking for|missed)\b.{0,20}\b(?:more|to hear|to see|a little|examples?|deeper|stronger)\b/iu,
  /\byou(?:r (?:answers?|examples?|experience|presentation|knowledge|interview|portfolio|preparation|manner))?\b.{0,40}\b(?:could have|could be|might have|lacked|would benefit|came across|scored|stood out|(?:was|were) (?:strong|clear|weak|good|excellent|warm|calm|nervous|vague))\b/iu,
  /\b(?:your (?:main )?strengths?|areas? (?:for|of) (?:improvement|development)|next time|we would (?:suggest|recommend|advise)|i would (?:suggest|recommend|advise)|my advice|to work on)\b/iu,
];

/** Phrases of letters that say nothing of the one they go to. */
const formula =
  /\b(?:(?:unable|not able|cannot|can't) to? ?.{0,30}feedback|wish you|good luck|best of luck|other candidates?|another candidate|calibre|high standard|many (?:strong )?applica|thank you for|get in touch|apply again|interest in)\b/iu;

const mostCharacters = 1_500;

/** The sentences of a letter that read like feedback for the candidate, as they were written, or null. Formulas are none. */
export const feedbackIn = (sentences: readonly string[]): string | null => {
  const found = sentences.filter((sentence) => {
    const short = sentence.slice(0, 1_000);
    return signs.some((sign) => sign.test(short)) && !formula.test(short);
  });
  return found.length === 0 ? null : found.join(" ").trim().slice(0, mostCharacters);
};

/** A text cut into sentences well enough for that. */
export const sentencesOf = (text: string): string[] =>
  text
    .slice(0, 20_000)
    .replace(/([^\n])\n(?=[^\n])/gu, "$1 ")
    .split(/(?<=[.!?])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
