/** Longer links are cut by mail programs and by Windows; then the body is left to be copied. */
const mostCharacters = 1_900;

const encode = (text: string): string => encodeURIComponent(text.replace(/\r\n?|\n/gu, "\r\n"));

/** A link that opens the note in the candidate's own mailbox, filled in (RFC 6068: line breaks are %0D%0A). */
export const mailtoLink = (note: { to: string | null; subject: string; body: string }): string => {
  const to = note.to === null ? "" : encodeURIComponent(note.to).replaceAll("%40", "@");
  const short = `mailto:${to}?subject=${encode(note.subject)}`;
  const whole = `${short}&body=${encode(note.body)}`;
  return whole.length <= mostCharacters ? whole : short;
};
