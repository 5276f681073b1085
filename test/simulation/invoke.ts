import type { Invocation } from "./boundary.ts";
import type { Clockwork } from "./clockwork.ts";

/** How a run of a handler ended. `died`: nobody was told anything. */
export type Ended<T> = { how: "ended"; value: T } | { how: "threw"; fault: unknown } | { how: "died" };

/** Runs a handler as Lambda does. Once its process is gone it is over, whatever it still waits for. */
export const invoke = <T>(clockwork: Clockwork, name: string, run: (invocation: Invocation) => Promise<T>): Promise<Ended<T>> =>
  new Promise((resolve) => {
    const invocation: Invocation = {
      name,
      startedAt: clockwork.now(),
      dead: false,
      die: () => {
        invocation.dead = true;
        resolve({ how: "died" });
      },
    };
    run(invocation).then(
      (value) => resolve({ how: "ended", value }),
      (fault: unknown) => resolve({ how: "threw", fault }),
    );
  });
