import { setTimeout } from "node:timers/promises";
import type { Store } from "@afterword/core/port/store";
import { createStore } from "@afterword/store/create-store";
import { createTable } from "@afterword/store/table";
import { openStandingClock, type RuntimeClock, realClock } from "./clock.ts";
import { openDatabase } from "./database/database.ts";
import { rememberingStore } from "./database/remembering-store.ts";
import { type Home, homeAt, makeHome, prepareHome, readKey } from "./home/home.ts";
import { type Lock, takeLock } from "./home/lock.ts";
import { findRunning } from "./home/running.ts";
import { type LocalSettings, wrong } from "./settings.ts";
import { StartRefused } from "./start-refused.ts";

/** The folder of everything kept, held by this process alone. */
export type OpenedHome = {
  home: Home;
  clock: RuntimeClock;
  store: Store;
  tokenKey: string;
  /** Closes the database and gives the folder free. */
  close(): Promise<void>;
};

const table = "afterword";

/** Takes the lock, makes what is missing and opens the database. Throws `StartRefused` when another process has the folder or it cannot be used. */
export const openHome = async (settings: Pick<LocalSettings, "home" | "clock">): Promise<OpenedHome> => {
  const home = homeAt(settings.home);
  await makeHome(home).catch((error: NodeJS.ErrnoException) => {
    throw new StartRefused(wrong("AFTERWORD_HOME", home.folder, `a folder that can be made and written to (${error.code ?? error.name})`));
  });
  const lock = await lockWhenFree(home);
  if (lock.kind === "held") {
    throw new StartRefused(
      `Another Afterword (process ${lock.pid}) already runs on ${home.folder}: stop it, or choose another folder with AFTERWORD_HOME.`,
    );
  }
  try {
    await prepareHome(home);
    const tokenKey = await readKey(home);
    const clock = settings.clock ? await openStandingClock(home.clock, settings.clock) : realClock();
    const database = await openDatabase(home.database);
    await createTable(database.client, table);
    const store = rememberingStore(createStore(database.client, { table, clock }));
    const close = async (): Promise<void> => {
      await database.close();
      await lock.release();
    };
    return { home, clock, store, tokenKey, close };
  } catch (error) {
    await lock.release();
    throw error;
  }
};

const stopMillis = 10_000;
const lookEveryMillis = 50;

/** A holder that cannot be found to talk to is about to stop, or to start: it is waited for. */
const lockWhenFree = async (home: Home): Promise<Lock> => {
  for (let waited = 0; ; waited += lookEveryMillis) {
    const lock = await takeLock(home.lock);
    if (lock.kind === "taken" || waited >= stopMillis || (await findRunning(home))) return lock;
    await setTimeout(lookEveryMillis);
  }
};
