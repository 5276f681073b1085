import type { ApplicationKey } from "@afterword/core/id";
import type { Clock, Doorbell } from "@afterword/core/port/ports";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { standingClock } from "./clock.ts";
import { applicationKey } from "./record.ts";

/** When an application will be woken, RFC 3339. */
export type Ring = { key: ApplicationKey; at: string };
export type DoorbellFactory = {
  start(): Promise<void>;
  fresh(clock: Clock): Promise<{ doorbell: Doorbell; rings(): Promise<Ring[]> }>;
  stop(): Promise<void>;
};

export const doorbellContract = (name: string, factory: DoorbellFactory): void => {
  describe(`doorbell: ${name}`, () => {
    const clock = standingClock("2026-12-01T12:00:00Z");
    const key = applicationKey("ann", "a");
    let stage: Awaited<ReturnType<DoorbellFactory["fresh"]>>;
    beforeAll(() => factory.start());
    afterAll(() => factory.stop());
    beforeEach(async () => {
      stage = await factory.fresh(clock);
    });

    test("it rings for the application, not before the time", async () => {
      const times = ["2026-12-01T14:32:00Z", "2026-12-01T14:32:00.000000001Z", "2026-12-01T12:01:00.5Z", "2027-03-28T00:30:00Z"];
      for (const at of times) {
        const fresh = await factory.fresh(clock);
        await fresh.doorbell.set(key, at);
        const rings = await fresh.rings();
        expect(rings.map((ring) => ring.key)).toEqual([key]);
        const late = (Date.parse(rings[0]?.at ?? "") - Date.parse(at)) / 1000;
        expect(late).toBeGreaterThanOrEqual(0);
        expect(late).toBeLessThanOrEqual(1);
      }
    });

    test("what is past rings at once", async () => {
      await stage.doorbell.set(key, "2026-11-01T12:00:00Z");
      expect(await stage.rings()).toEqual([{ key, at: "2026-12-01T12:00:00Z" }]);
    });

    test("set again, the later call counts; one bell an application", async () => {
      for (const at of ["2026-12-03T12:00:00Z", "2026-12-02T12:00:00Z", "2026-12-05T12:00:00Z"]) await stage.doorbell.set(key, at);
      await stage.doorbell.set(applicationKey("ann", "b"), "2026-12-04T12:00:00Z");
      await stage.doorbell.set(applicationKey("anna", "a"), "2026-12-06T12:00:00Z");
      const rings = await stage.rings();
      expect(rings.map(({ at }) => at).sort()).toEqual(["2026-12-04T12:00:00Z", "2026-12-05T12:00:00Z", "2026-12-06T12:00:00Z"]);
    });

    test("twenty at once for one application end as one bell", async () => {
      await Promise.all(Array.from({ length: 20 }, (_, n) => stage.doorbell.set(key, `2026-12-02T12:00:${String(n).padStart(2, "0")}Z`)));
      expect(await stage.rings()).toHaveLength(1);
    });
  });
};
