import type { CandidateId } from "../id.ts";
import type { Ports } from "../port/ports.ts";

/**
 * Removes everything of a candidate: raw mails first, then the record, so that dying in between leaves what names the
 * rest. `last` is the raw mail that asked for it, which is needed until all else is gone.
 */
export const removeData = async (
  ports: Pick<Ports, "store" | "archive" | "log">,
  id: CandidateId,
  last: string | null = null,
): Promise<void> => {
  const applications = await ports.store.applicationsOf(id);
  const keys = applications.flatMap(({ mails, pending }) => [...mails, ...pending.map(({ archiveKey }) => archiveKey)]);
  for (const key of new Set(keys)) await ports.archive.remove(key);
  await ports.store.removeCandidate(id);
  if (last !== null) await ports.archive.remove(last);
  ports.log({ event: "removed", mails: keys.length });
};
