import { bounded } from "../application/change.ts";
import type { Arrival, Taken } from "../inbound/arrival.ts";
import type { Ports } from "../port/ports.ts";
import { hoursAfter } from "../time/millis.ts";
import type { TokenTarget } from "../token/token.ts";
import { hasAddress } from "./candidate.ts";
import { CandidateContentionError, changeCandidate } from "./change-candidate.ts";

/** A strict plain address: what a candidate may want to forward from. */
const plain = /^[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/u;

/** The address in lower case, or null for what is none, or is one of our own. */
export const readAddress = (text: string, domain: string): string | null => {
  const address = text.trim().toLowerCase().replace(/^<|>$/gu, "");
  return plain.test(address) && !address.endsWith(`@${domain}`) ? address : null;
};

/** Mails that ask "is this yours?", a candidate and day. */
const mostADay = 5;

/** Whether one more address may be asked today. */
export const mayAskAddress = async (ports: Ports, candidateId: string): Promise<boolean> => {
  const day = ports.clock.now().toString().slice(0, 10);
  const expires = hoursAfter(ports.clock.now(), 48);
  return (await ports.store.count(`address:${candidateId}:${day}`, expires)) <= mostADay;
};

/**
 * "yes" from the very address that was asked, vouched for by its provider: from now on it is the candidate's as well.
 * Whoever else answers, or says something else, changes nothing; a repeat is harmless.
 */
export const confirmAddress = async (
  ports: Ports,
  target: Extract<TokenTarget, { kind: "address" }>,
  arrival: Pick<Arrival, "raw">,
  sender: { address: string | null; authenticated: boolean },
): Promise<Taken> => {
  if (sender.address !== target.address || !sender.authenticated) return { kind: "ignored", why: "not from the address that was asked" };
  const said = (await ports.mail.newText(arrival.raw)).trim().toLowerCase().split("\n")[0] ?? "";
  if (!/^yes[.!]?$/u.test(said)) return { kind: "ignored", why: "not a yes" };
  try {
    await changeCandidate(ports)(target.candidateId, (candidate) =>
      hasAddress(candidate, target.address)
        ? null
        : { ...candidate, addresses: bounded([...candidate.addresses, { address: target.address, verified: true }], 20) },
    );
  } catch (fault) {
    if (fault instanceof CandidateContentionError) return { kind: "ignored", why: "the address belongs to somebody else" };
    throw fault;
  }
  return { kind: "answered", why: "address confirmed" };
};
