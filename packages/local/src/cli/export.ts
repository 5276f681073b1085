import { askRuntime } from "../control-client.ts";
import { homeAt } from "../home/home.ts";
import { findRunning } from "../home/running.ts";
import { openHome } from "../open-home.ts";
import { exportRecord } from "../record.ts";
import { StartRefused } from "../start-refused.ts";
import { keptCandidate } from "../the-candidate.ts";
import { fail, settingsOrFail } from "./environment.ts";

const settings = settingsOrFail();
const home = homeAt(settings.home);

/** Through the runtime when one runs, because it holds the database; else from the folder itself. */
const record = async (): Promise<unknown> => {
  const running = await findRunning(home);
  if (running) return (await askRuntime(running, "export")).body;
  const candidateId = (await keptCandidate(home)) ?? fail(`Nothing is on record in ${home.folder}.`);
  const opened = await openHome({ home: settings.home, clock: null });
  try {
    return await exportRecord(opened.store, candidateId, home);
  } finally {
    await opened.close();
  }
};

const exported = await record().catch((error: unknown) => {
  if (error instanceof StartRefused) return fail(error.message);
  throw error;
});
process.stdout.write(`${JSON.stringify(exported, null, 2)}\n`);
