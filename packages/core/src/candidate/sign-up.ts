import type { CandidateId } from "../id.ts";
import type { Ports } from "../port/ports.ts";
import { type Candidate, hasAddress } from "./candidate.ts";
import { settingsSchema } from "./settings.ts";

export const newCandidate = (
  ports: Pick<Ports, "random" | "clock">,
  input: { name: string; address: string; timeZone: string; verified: boolean },
): Candidate => ({
  id: `can_${ports.random.token()}` as CandidateId,
  version: 0,
  name: input.name,
  addresses: [{ address: input.address.toLowerCase(), verified: input.verified }],
  timeZone: input.timeZone,
  inboundKey: ports.random.token(),
  createdAt: ports.clock.now().toString(),
  pausedUntil: null,
  settings: settingsSchema.parse({}),
});

/** Registers a candidate whose address is known to be theirs, or brings name and zone of the one who has it up to date. Idempotent by address. */
export const signUp =
  (ports: Ports) =>
  async (input: { name: string; address: string; timeZone: string }): Promise<Candidate> => {
    for (let tries = 0; tries < 5; tries++) {
      const known = await ports.store.findByAddress(input.address.toLowerCase());
      const loaded = known && (await ports.store.loadCandidate(known));
      const candidate = loaded
        ? { ...loaded, name: input.name, timeZone: input.timeZone }
        : newCandidate(ports, { ...input, verified: true });
      const verified = hasAddress(candidate, input.address)
        ? candidate
        : {
            ...candidate,
            addresses: candidate.addresses.map((entry) =>
              entry.address === input.address.toLowerCase() ? { ...entry, verified: true } : entry,
            ),
          };
      const saved = await ports.store.saveCandidate(verified);
      if (saved.kind === "saved") return saved.value;
    }
    throw new Error("the candidate is being written by others");
  };
