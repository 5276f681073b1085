import { exportCandidate } from "@afterword/core/candidate/export-candidate";
import type { CandidateId } from "@afterword/core/id";
import type { Store } from "@afterword/core/port/store";
import type { Home } from "./home/home.ts";
import { listSetAside } from "./spool/set-aside.ts";

/** Everything on record, with the mails that could not be worked on. */
export const exportRecord = async (store: Store, candidateId: CandidateId, home: Home): Promise<unknown> => ({
  ...((await exportCandidate({ store })(candidateId)) as object | null),
  setAside: await listSetAside(home.setAside),
});
