/** What an inbound address stands for: everybody's, one candidate's secret one, or the answer to one of our mails. */
export type Route = { kind: "open" } | { kind: "key"; key: string } | { kind: "token"; token: string };

const secret = /^[a-z0-9]{3,64}$/u;

/** Reads one recipient of the envelope; null for an address that is not ours. `in-KEY@` and `in+KEY@` are the same. */
export const routeOf = (recipient: string, domain: string): Route | null => {
  const at = recipient.lastIndexOf("@");
  if (at < 1 || recipient.slice(at + 1).toLowerCase() !== domain.toLowerCase()) return null;
  const local = recipient.slice(0, at).toLowerCase();
  if (local === "in") return { kind: "open" };
  if (/^in[-+]/u.test(local) && secret.test(local.slice(3))) return { kind: "key", key: local.slice(3) };
  if (local.startsWith("r-") && secret.test(local.slice(2))) return { kind: "token", token: local.slice(2) };
  return null;
};

const rank = { token: 0, key: 1, open: 2 } as const;

/** The one route of an arrival: the most specific of its recipients. */
export const pickRoute = (recipients: readonly string[], domain: string): Route | null =>
  recipients
    .map((recipient) => routeOf(recipient, domain))
    .filter((route) => route !== null)
    .sort((a, b) => rank[a.kind] - rank[b.kind])[0] ?? null;
