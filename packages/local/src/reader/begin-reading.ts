import { hasAddress } from "@afterword/core/candidate/candidate";
import type { CandidateId } from "@afterword/core/id";
import type { Arrival } from "@afterword/core/inbound/arrival";
import { pickRoute } from "@afterword/core/inbound/route";
import { knownOf } from "@afterword/core/inbound/take-mail";
import type { Clock } from "@afterword/core/port/ports";
import type { Store } from "@afterword/core/port/store";
import { nobodyYet } from "../the-candidate.ts";
import type { ReadAhead } from "./read-ahead.ts";

export type BeginReadingOptions = {
  ahead: ReadAhead;
  store: Pick<Store, "loadCandidate">;
  clock: Clock;
  domain: string;
  candidateId(): CandidateId;
};

/** Begins to read a mail that core will ask everything about: one to the secret address, or the candidate's own to the open one. Answers to our mails are asked other things. */
export const beginReading =
  ({ ahead, store, clock, domain, candidateId }: BeginReadingOptions) =>
  async ({ raw, recipients }: Arrival): Promise<void> => {
    const route = pickRoute(recipients, domain);
    if (route === null || route.kind === "token") return;
    const candidate = await store.loadCandidate(candidateId());
    if (candidate === null) return;
    if (route.kind === "open") {
      const sender = ahead.mail.sender(raw);
      if (sender.kind === "none" || ahead.mail.automatic(raw) !== null) return;
      if (!hasAddress(candidate, sender.address) && !hasAddress(candidate, nobodyYet.address)) return;
    }
    ahead.begin(raw, knownOf(candidate, clock.now().toString()));
  };
