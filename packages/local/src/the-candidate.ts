import { readFile } from "node:fs/promises";
import type { Candidate } from "@afterword/core/candidate/candidate";
import { type CandidateId, candidateIdSchema } from "@afterword/core/id";
import type { Store } from "@afterword/core/port/store";
import { z } from "zod";
import { orNull, writeDurably } from "./home/durable.ts";
import type { Home } from "./home/home.ts";
import type { LocalSettings } from "./settings.ts";

/** Who the candidate of this folder is, and what the variables said when they were last applied: what was changed in the web view since then stays. */
const keptSchema = z.object({ id: candidateIdSchema, name: z.string(), address: z.string(), timeZone: z.string() });
type Given = { name: string; address: string; timeZone: string };

/** Until the candidate has said who they are. */
export const nobodyYet = { name: "You", address: "you@localhost" };

export type CandidateOptions = {
  home: Home;
  settings: Pick<LocalSettings, "candidate" | "timeZone">;
  /** IANA name. */
  machineZone: string;
  store: Pick<Store, "loadCandidate" | "saveCandidate">;
  signUp(input: Given): Promise<Candidate>;
};

/** Signs the one candidate up at the first start, and changes them when AFTERWORD_CANDIDATE or AFTERWORD_TIME_ZONE say something new. */
export const settleCandidate = async ({ home, settings, machineZone, store, signUp }: CandidateOptions): Promise<CandidateId> => {
  const kept = await readKept(home);
  const current = kept && (await store.loadCandidate(kept.id));
  if (!kept || !current) {
    const given = { ...(settings.candidate ?? nobodyYet), timeZone: settings.timeZone ?? machineZone };
    const { id } = await signUp(given);
    await writeDurably(home.candidate, JSON.stringify({ id, ...given }));
    return id;
  }
  const given: Given = {
    ...(settings.candidate ?? { name: kept.name, address: kept.address }),
    timeZone: settings.timeZone ?? kept.timeZone,
  };
  if (isSame(given, kept)) return kept.id;
  const saved = await store.saveCandidate(changed(current, kept, given));
  if (saved.kind === "conflict") throw new Error("the candidate is being changed by somebody else");
  await writeDurably(home.candidate, JSON.stringify({ id: kept.id, ...given }));
  return kept.id;
};

/** The candidate of a folder that was used before, or null. */
export const keptCandidate = async (home: Home): Promise<CandidateId | null> => (await readKept(home))?.id ?? null;

const readKept = async (home: Home): Promise<z.infer<typeof keptSchema> | null> => {
  const content = await orNull(readFile(home.candidate, "utf8"));
  return content === null ? null : keptSchema.parse(JSON.parse(content));
};

const isSame = (a: Given, b: Given): boolean => a.name === b.name && a.address === b.address && a.timeZone === b.timeZone;

/** Only what the variables changed; the new address takes the place of the one they gave before. */
const changed = (current: Candidate, before: Given, now: Given): Candidate => {
  const others = current.addresses.filter(({ address }) => address !== before.address && address !== now.address);
  return {
    ...current,
    name: now.name === before.name ? current.name : now.name,
    timeZone: now.timeZone === before.timeZone ? current.timeZone : now.timeZone,
    addresses: now.address === before.address ? current.addresses : [{ address: now.address, verified: true }, ...others],
  };
};
