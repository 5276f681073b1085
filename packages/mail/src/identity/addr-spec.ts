const atom = "[a-z0-9#$&'*+/=^_`{|}~-]+";
const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const localPart = new RegExp(`^${atom}(?:\\.${atom})*$`);
const domain = new RegExp(`^${label}(?:\\.${label})*$`);

/**
 * A strict address (RFC 5322 dot-atom at an LDH domain), lower-cased, or null. No quoted local parts, no address literals, no
 * `%` and `!` routing, no `?` (encoded words), nothing outside ASCII: whatever is refused here is read differently by different programs.
 * At most 64 and 253 characters (RFC 5321 4.5.3.1).
 */
export const strictAddress = (text: string): string | null => {
  if (text.length > 64 + 1 + 253) return null;
  const at = text.indexOf("@");
  if (at < 1 || at > 64 || text.indexOf("@", at + 1) >= 0) return null;
  // Only A to Z change case: a letter that folds into ASCII from outside (the Kelvin sign) stays foreign and is refused below.
  const lower = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const host = lower.slice(at + 1);
  if (!localPart.test(lower.slice(0, at)) || !domain.test(host)) return null;
  if (/^[0-9]+$/.test(host.slice(host.lastIndexOf(".") + 1))) return null;
  return lower;
};
