/** Lines that PGP puts around a mail it signed in the text itself (RFC 9580 7.1), taken off with the signature; "- " before a line is its escape. */
export const withoutArmour = (text: string): string => {
  const begin = "-----BEGIN PGP SIGNED MESSAGE-----\n";
  const start = text.indexOf(begin);
  if (start < 0) return text;
  const headEnd = text.indexOf("\n\n", start);
  const signature = text.indexOf("\n-----BEGIN PGP SIGNATURE-----", start);
  if (headEnd < 0 || signature < headEnd) return text;
  const endMark = "-----END PGP SIGNATURE-----";
  const end = text.indexOf(endMark, signature);
  const inner = text.slice(headEnd + 2, signature).replace(/^- /gm, "");
  return `${text.slice(0, start)}${inner}${end < 0 ? "" : text.slice(end + endMark.length)}`;
};

/** Is the text hidden by PGP? */
export const isArmoured = (text: string): boolean => text.trimStart().startsWith("-----BEGIN PGP MESSAGE-----");
