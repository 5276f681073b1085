import type { ApplicationKey } from "../id.ts";
import type { Ports } from "../port/ports.ts";
import { wake } from "../wake/wake.ts";
import type { Acted, Action } from "./action.ts";
import { applyAction } from "./apply-action.ts";
import { update } from "./update.ts";

/** Does what the candidate asks of one application, at once and durably; what must be mailed follows, now or by the sweep. */
export const act =
  (ports: Ports) =>
  async (key: ApplicationKey, action: Action): Promise<Acted> => {
    const candidate = await ports.store.loadCandidate(key.candidateId);
    if (candidate === null) return { kind: "unknown" };
    const context = { candidate, now: ports.clock.now().toString() };
    const { result } = await update<Acted>(ports, key, (application) => {
      if (application === null) return { application: null, result: { kind: "unknown" } };
      const { application: next, acted } = applyAction(application, action, context);
      return { application: next, result: acted };
    });
    ports.log({ event: "acted", applicationId: key.applicationId, action: action.kind, result: result.kind });
    await wake(ports)(key);
    return result;
  };
