import type { Application } from "../application/application.ts";
import { dueAt, isDue } from "../application/due-at.ts";
import { save } from "../application/update.ts";
import type { ApplicationKey } from "../id.ts";
import { tick } from "../plan/tick.ts";
import type { Ports } from "../port/ports.ts";
import { recoverNote, sendNote } from "./send-note.ts";
import { sendTell } from "./send-tell.ts";

/** More rounds than one application can need at once; what is left then is due at once again. */
const mostRounds = 200;

/** The next thing to carry out, or null when all that is due is done. */
const nextWork = (application: Application, now: string) => {
  const note = application.drafts.find((draft) => draft.state.kind === "approved" && isDue(draft.state.sendAt, now));
  if (note) return { kind: "note" as const, draft: note };
  const effect = application.outbox.find(({ at }) => isDue(at, now));
  return effect ? { kind: "tell" as const, effect } : null;
};

/**
 * Does everything that is due for one application: steps fire, notes leave, mails to the candidate go out. Harmless
 * when called twice, late, for nothing, or by two at once: every move is claimed by a conditional write. Dies anywhere:
 * the due index still names the application, and the next wake goes on.
 */
export const wake =
  (ports: Ports) =>
  async (key: ApplicationKey): Promise<void> => {
    for (let round = 0; round < mostRounds; round++) {
      const [loaded, candidate] = await Promise.all([ports.store.loadApplication(key), ports.store.loadCandidate(key.candidateId)]);
      if (loaded === null || candidate === null) return;
      const context = { candidate, now: ports.clock.now().toString() };
      const recovered = await recoverNote(ports, loaded, context);
      const ticked = tick(recovered, context);
      if (ticked !== loaded) {
        if ((await save(ports, ticked)) === null) continue;
        continue;
      }
      const work = nextWork(loaded, context.now);
      if (work?.kind === "note") await sendNote(ports, loaded, work.draft, context);
      else if (work?.kind === "tell") await sendTell(ports, loaded, work.effect, context);
      else {
        const due = dueAt(loaded);
        if (due === null || !isDue(due, context.now)) return;
      }
    }
    ports.log({ event: "wake-unfinished", applicationId: key.applicationId });
  };
