import type { Clock } from "@afterword/core/port/ports";
import type { Store } from "@afterword/core/port/store";
import { afterAll, beforeAll, beforeEach, describe } from "vitest";
import { standingClock } from "./clock.ts";
import { applicationsContract } from "./store-applications.contract.ts";
import { candidatesContract } from "./store-candidates.contract.ts";
import { noon } from "./store-stage.ts";

/** An adapter under test: `start` once, `fresh` before every test: an empty store that reads this clock. */
export type StoreFactory = { start(): Promise<void>; fresh(clock: Clock): Promise<Store>; stop(): Promise<void> };

export const storeContract = (name: string, factory: StoreFactory): void => {
  describe(`store on ${name}`, () => {
    const clock = standingClock(noon);
    let store: Store;
    const stage = {
      clock,
      get store() {
        return store;
      },
    };
    beforeAll(() => factory.start());
    afterAll(() => factory.stop());
    beforeEach(async () => {
      clock.set(noon);
      store = await factory.fresh(clock);
    });
    applicationsContract(stage);
    candidatesContract(stage);
  });
};
