import type { Clock } from "@afterword/core/port/ports";
import type { Saved, Store } from "@afterword/core/port/store";

/** What the parts of the store's contract share: the store of the running test and the clock that it reads. */
export type StoreStage = { store: Store; clock: Clock & { set(now: string): void } };

/** Where the clock stands when a test begins. */
export const noon = "2026-12-01T12:00:00Z";
export const twenty = Array.from({ length: 20 }, (_, index) => index);

export const value = <T>(saved: Saved<T>): T => {
  if (saved.kind !== "saved") throw new Error("not saved");
  return saved.value;
};
