import { type Candidate, hasAddress } from "../candidate/candidate.ts";
import { confirmAddress } from "../candidate/further-address.ts";
import type { Ports } from "../port/ports.ts";
import { hashToken, type TokenTarget } from "../token/token.ts";
import type { Arrival, Taken } from "./arrival.ts";
import { confirmOnWeb } from "./confirm-on-web.ts";
import { asksToForward, passOnRequest } from "./forwarding-request.ts";
import { mayTakeIn, tellTooMany } from "./limits.ts";
import { isLoop } from "./loop.ts";
import { meet } from "./meet.ts";
import { obey } from "./obey.ts";
import { passOn } from "./pass-on.ts";
import { pickRoute } from "./route.ts";
import { serve } from "./serve.ts";
import { readServiceCommand } from "./service-command.ts";
import { takeMail } from "./take-mail.ts";

const ignored = (why: string): Taken => ({ kind: "ignored", why });

/** Whether the mail is surely from the domain that its From names. On one machine loopback vouches for the one candidate. */
const isAuthenticated = (ports: Ports, arrival: Arrival): boolean => {
  if (arrival.dmarc === "pass") return true;
  if (arrival.dmarc === "loopback") return ports.installation.trustsLoopback;
  // The provider has said no: whatever a header says, it cannot outvote that.
  if (arrival.dmarc === "fail") return false;
  return ports.mail.authenticated(arrival.raw);
};

/**
 * Takes in one mail. Who may do what is decided here once (design: trust): the envelope says what the mail is for, the
 * raw header who wrote it, the provider whether that is true. Every end is final and recorded before it returns; a
 * fault of the infrastructure is thrown, and taking in the same arrival again changes nothing that was done.
 */
export const receiveMail =
  (ports: Ports) =>
  async (arrival: Arrival): Promise<Taken> => {
    const taken = await take(ports, arrival);
    ports.log({ event: "mail", arrival: arrival.id, result: taken.kind, why: "why" in taken ? taken.why : null });
    return taken;
  };

const take = async (ports: Ports, arrival: Arrival): Promise<Taken> => {
  const { mail, store, installation } = ports;
  if (arrival.infected) return ignored("infected");
  const route = pickRoute(arrival.recipients, installation.domain);
  if (route === null) return ignored("not one of our addresses");
  const sender = mail.sender(arrival.raw);
  const address = sender.kind === "sender" ? sender.address : null;
  if (address?.endsWith(`@${installation.domain}`)) return ignored("from ourselves");
  if (isLoop(mail.automatic(arrival.raw))) return ignored("it goes round");

  if (route.kind === "token") {
    const target = await store.findToken(hashToken(route.token));
    return target === null ? ignored("no such token") : answerTo(ports, arrival, target, address);
  }
  if (route.kind === "key") {
    const owner = await store.findByInboundKey(hashToken(route.key));
    const candidate = owner && (await store.loadCandidate(owner));
    return candidate ? takeByRule(ports, candidate, arrival, address) : ignored("no such key");
  }
  if (address === null) return ignored("no identity");
  const nobodyYet =
    arrival.dmarc === "loopback" && installation.placeholder !== null ? await candidateAt(ports, installation.placeholder) : null;
  if (nobodyYet !== null && !mail.automatic(arrival.raw)) return takeMail(ports, nobodyYet, arrival);
  if (!isAuthenticated(ports, arrival)) return ignored("not authenticated");
  const automatic = mail.automatic(arrival.raw);
  if (automatic !== null) return ignored(`automatic: ${automatic}`);
  const candidate = await candidateAt(ports, address);
  return candidate ? takeOwn(ports, candidate, arrival) : meet(ports, arrival, address);
};

/** A mail to the candidate's secret address, mostly by a rule of their mailbox: whoever wrote it, it can only become a record. */
const takeByRule = async (ports: Ports, candidate: Candidate, arrival: Arrival, address: string | null): Promise<Taken> => {
  if (asksToForward(address) && isAuthenticated(ports, arrival)) return passOnRequest(ports, candidate, arrival, address);
  return (await mayTakeIn(ports, candidate.id)) ? takeMail(ports, candidate, arrival) : tellTooMany(ports, candidate.id);
};

/** A mail of the candidate's own: a short word to the service, or something forwarded. */
const takeOwn = async (ports: Ports, candidate: Candidate, arrival: Arrival): Promise<Taken> => {
  if (!(await mayTakeIn(ports, candidate.id))) return tellTooMany(ports, candidate.id);
  const { digest, messageId, subject } = await ports.mail.identify(arrival.raw);
  const said = await ports.mail.newText(arrival.raw);
  const now = ports.clock.now().toString();
  // Many write one word into the subject and nothing below it.
  const command = readServiceCommand(said.trim() === "" ? (subject ?? "") : said, candidate, now);
  return command === null
    ? takeMail(ports, candidate, arrival, null, said)
    : serve(ports, candidate, command, { id: arrival.id, digest, messageId });
};

/** The candidate of exactly this verified address, or null. */
const candidateAt = async ({ store }: Ports, address: string): Promise<Candidate | null> => {
  const id = await store.findByAddress(address);
  const candidate = id && (await store.loadCandidate(id));
  return candidate && hasAddress(candidate, address) ? candidate : null;
};

/** A mail to an address that one of our own mails carried. */
const answerTo = async (ports: Ports, arrival: Arrival, target: TokenTarget, address: string | null): Promise<Taken> => {
  if (target.kind === "login" || target.kind === "session") return ignored("not an address");
  const automatic = ports.mail.automatic(arrival.raw);
  if (automatic !== null) return ignored(`automatic: ${automatic}`);
  const candidate = await ports.store.loadCandidate(target.candidateId);
  if (candidate === null) return ignored("no such candidate");
  if (target.kind === "address") return confirmAddress(ports, target, arrival, { address, authenticated: isAuthenticated(ports, arrival) });
  if (target.kind === "relay") return passOn(ports, candidate, target, arrival, address);
  if (address === null) return ignored("no identity");
  if (!hasAddress(candidate, address) || !isAuthenticated(ports, arrival)) return confirmOnWeb(ports, candidate, target, arrival);
  return obey(ports, candidate, target, arrival);
};
