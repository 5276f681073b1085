import type { ApplicationKey } from "../id.ts";
import type { Ports } from "../port/ports.ts";
import type { Application } from "./application.ts";
import { dueAt } from "./due-at.ts";

/** Others kept writing the same item: a fault of the moment, to be tried again as a whole. */
export class ContentionError extends Error {
  readonly code = "contention";
  readonly retryable = true;
}

const mostTries = 12;

/** Saves a decided state, and rings for the time it is due. Should the ring fail, the sweep comes by all the same. */
export const save = async (ports: Pick<Ports, "store" | "doorbell" | "log">, application: Application): Promise<Application | null> => {
  const due = dueAt(application);
  const saved = await ports.store.saveApplication(application, due);
  if (saved.kind === "conflict") return null;
  const key = { candidateId: application.candidateId, applicationId: application.id };
  if (due !== null) await ports.doorbell.set(key, due).catch(() => ports.log({ event: "doorbell-failed", applicationId: application.id }));
  return saved.value;
};

/**
 * Loads, decides and saves, and decides again on what somebody else wrote in between. `change` gives null for "nothing
 * to change"; it may be called several times and must be pure.
 */
export const update = async <T>(
  ports: Pick<Ports, "store" | "doorbell" | "log">,
  key: ApplicationKey,
  change: (application: Application | null) => { application: Application | null; result: T },
): Promise<{ application: Application | null; result: T }> => {
  for (let tries = 0; tries < mostTries; tries++) {
    const loaded = await ports.store.loadApplication(key);
    const { application, result } = change(loaded);
    if (application === null || application === loaded) return { application: loaded, result };
    const saved = await save(ports, application);
    if (saved !== null) return { application: saved, result };
  }
  throw new ContentionError(`application ${key.applicationId} is being written by others`);
};
