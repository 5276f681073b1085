import type { Application } from "@afterword/core/application/application";
import type { Store } from "@afterword/core/port/store";
import { describe, expect, test } from "vitest";
import { applicationKey, candidateId, newApplication } from "./record.ts";
import { noon, type StoreStage, twenty, value } from "./store-stage.ts";

export const applicationsContract = (stage: StoreStage): void => {
  describe("applications", () => {
    const key = applicationKey("ann", "one");

    test("what was saved is what is loaded, one version on", async () => {
      const application = newApplication(key, { story: [{ at: noon, text: 'Grüße, 你好, \u0000 and "quotes"' }] });
      const saved = await stage.store.saveApplication(application, null);
      expect(saved).toEqual({ kind: "saved", value: { ...application, version: 1 } });
      expect(await stage.store.loadApplication(key)).toEqual({ ...application, version: 1 });
      expect(await stage.store.loadApplication(applicationKey("ann", "two"))).toBeNull();
      expect(await stage.store.loadApplication(applicationKey("bob", "one"))).toBeNull();
    });

    test("whoever saves what somebody else has saved since gets a conflict, and changes nothing", async () => {
      const first = value(await stage.store.saveApplication(newApplication(key), null));
      expect((await stage.store.saveApplication(newApplication(key), null)).kind).toBe("conflict");
      await stage.store.saveApplication({ ...first, company: "A" }, null);
      expect(await stage.store.saveApplication({ ...first, company: "B" }, noon)).toEqual({ kind: "conflict" });
      expect((await stage.store.loadApplication(key))?.company).toBe("A");
      expect(await stage.store.nextDue()).toBeNull();
    });

    test("an application that is not there cannot be saved as if it were", async () => {
      expect(await stage.store.saveApplication({ ...newApplication(key), version: 3 }, null)).toEqual({ kind: "conflict" });
      expect(await stage.store.loadApplication(key)).toBeNull();
    });

    test("of twenty who save one version at once, exactly one does", async () => {
      let current = newApplication(key);
      for (let version = 0; version < 5; version++) {
        const tries = await Promise.all(twenty.map((n) => stage.store.saveApplication({ ...current, company: `Company ${n}` }, null)));
        const winners = tries.filter((saved) => saved.kind === "saved").map(value);
        expect(winners).toHaveLength(1);
        current = winners[0] as Application;
        expect(await stage.store.loadApplication(key)).toEqual(current);
      }
      expect(current.version).toBe(5);
    });

    test("what is handed in and out can be changed without changing what is stored", async () => {
      const application = newApplication(key);
      const saved = value(await stage.store.saveApplication(application, null));
      application.story.push({ at: noon, text: "later" });
      saved.story.push({ at: noon, text: "later" });
      (await stage.store.loadApplication(key))?.story.push({ at: noon, text: "later" });
      expect((await stage.store.loadApplication(key))?.story).toEqual([]);
    });

    test("what the schema refuses is refused before it is stored, by ids and paths alone", async () => {
      const broken = { ...newApplication(key), lastId: 0.5, company: "Secret Ltd" };
      const refused = expect.objectContaining({ code: "invalid", retryable: false, message: expect.stringContaining("lastId") });
      await expect(stage.store.saveApplication(broken, null)).rejects.toEqual(refused);
      await expect(stage.store.saveApplication(broken, null)).rejects.not.toThrow(/Secret/);
      expect(await stage.store.loadApplication(key)).toBeNull();
    });

    test("an application over 380 KB is refused clearly, one of 300 KB is not", async () => {
      const notes = (count: number) => Array.from({ length: count }, () => ({ at: noon, kind: "note" as const, text: "ü".repeat(5000) }));
      await expect(stage.store.saveApplication(newApplication(key, { notes: notes(30) }), null)).resolves.toMatchObject({ kind: "saved" });
      const longSeen = Array.from({ length: 100 }, () => "x".repeat(1000));
      const tooLarge = newApplication(applicationKey("ann", "large"), { notes: notes(30), seen: longSeen });
      await expect(stage.store.saveApplication(tooLarge, null)).rejects.toEqual(expect.objectContaining({ code: "too-large" }));
    });
  });

  describe("lists", () => {
    const at = (minute: number) => `2026-12-01T10:${String(minute).padStart(2, "0")}:00Z`;

    test("a candidate's applications, the desk included, and nobody else's", async () => {
      await stage.store.saveApplication(newApplication(applicationKey("ann", "b")), null);
      await stage.store.saveApplication(newApplication(applicationKey("ann", "a")), null);
      await stage.store.saveApplication(newApplication(applicationKey("ann", "desk"), { kind: "desk" }), null);
      await stage.store.saveApplication(newApplication(applicationKey("annabel", "c")), null);
      const ids = (await stage.store.applicationsOf(candidateId("ann"))).map(({ id }) => id);
      expect(ids).toEqual(["app_a", "app_b", "app_desk"]);
      expect(await stage.store.applicationsOf(candidateId("nobody"))).toEqual([]);
    });

    test("all of them, though they are more than one answer of the database holds", async () => {
      const notes = Array.from({ length: 25 }, () => ({ at: noon, kind: "note" as const, text: "x".repeat(8000) }));
      for (let n = 0; n < 8; n++) await stage.store.saveApplication(newApplication(applicationKey("ann", `large${n}`), { notes }), null);
      expect(await stage.store.applicationsOf(candidateId("ann"))).toHaveLength(8);
    });

    test("pages go from the newest to the oldest, each application once, the desk never", async () => {
      for (let n = 0; n < 11; n++)
        await stage.store.saveApplication(newApplication(applicationKey("ann", `n${n}`), { createdAt: at((n * 7) % 11) }), null);
      await stage.store.saveApplication(newApplication(applicationKey("ann", "desk"), { kind: "desk" }), null);
      await stage.store.saveApplication(newApplication(applicationKey("bob", "his"), { createdAt: at(30) }), null);
      for (const limit of [1, 4, 10, 11, 12, 100]) {
        const seen: string[] = [];
        let after: string | null = null;
        do {
          const page: Awaited<ReturnType<Store["listApplications"]>> = await stage.store.listApplications(candidateId("ann"), {
            limit,
            after,
          });
          expect(page.items.length).toBeGreaterThan(0);
          expect(page.items.length).toBeLessThanOrEqual(limit);
          seen.push(...page.items.map(({ createdAt }) => createdAt));
          after = page.next;
        } while (after !== null);
        expect(seen).toEqual(Array.from({ length: 11 }, (_, n) => at(10 - n)));
      }
    });

    test("fractions of a second are sorted as times, not as texts", async () => {
      const times = ["2026-12-01T10:00:00Z", "2026-12-01T10:00:00.5Z", "2026-12-01T10:00:01Z"];
      for (const [n, createdAt] of times.entries())
        await stage.store.saveApplication(newApplication(applicationKey("ann", `f${n}`), { createdAt }), null);
      const page = await stage.store.listApplications(candidateId("ann"), { limit: 10, after: null });
      expect(page.items.map(({ createdAt }) => createdAt)).toEqual([...times].reverse());
    });

    test("a page shows what was saved last, though its place in the list was made long ago", async () => {
      const first = value(await stage.store.saveApplication(newApplication(applicationKey("ann", "a")), null));
      await stage.store.saveApplication({ ...first, company: "Renamed" }, null);
      const page = await stage.store.listApplications(candidateId("ann"), { limit: 10, after: null });
      expect(page).toMatchObject({ items: [{ company: "Renamed", version: 2 }], next: null });
    });

    test("a cursor of somebody else's list shows nothing of theirs, an invented one is refused", async () => {
      for (const who of ["ann", "bob"]) {
        for (let n = 0; n < 3; n++)
          await stage.store.saveApplication(newApplication(applicationKey(who, `${who}${n}`), { createdAt: at(n) }), null);
      }
      const { next } = await stage.store.listApplications(candidateId("bob"), { limit: 1, after: null });
      expect(next).not.toBeNull();
      const page = await stage.store.listApplications(candidateId("ann"), { limit: 10, after: next });
      expect(page.items.every((application) => application.candidateId === candidateId("ann"))).toBe(true);
      for (const after of ["", "x", "null", "e30", `${next}=`, Buffer.from("{}").toString("base64url"), "a".repeat(5000)]) {
        await expect(stage.store.listApplications(candidateId("ann"), { limit: 10, after })).rejects.toEqual(
          expect.objectContaining({ code: "bad-cursor" }),
        );
      }
    });

    test("a page of none, of a hundred and one or of a half is refused", async () => {
      for (const limit of [0, -1, 101, 1.5]) {
        await expect(stage.store.listApplications(candidateId("ann"), { limit, after: null })).rejects.toEqual(
          expect.objectContaining({ code: "bad-limit" }),
        );
      }
    });
  });

  describe("what is due", () => {
    test("exactly what is due by now, the longest waiting first", async () => {
      const due = ["2026-12-01T12:00:00Z", "2026-12-01T12:00:00.000000001Z", "2026-12-01T11:00:00Z", "2026-12-01T11:59:59.5Z"];
      for (const [n, dueAt] of due.entries()) await stage.store.saveApplication(newApplication(applicationKey("ann", `d${n}`)), dueAt);
      await stage.store.saveApplication(newApplication(applicationKey("ann", "never")), null);
      const found = await stage.store.listDue(noon, 10);
      expect(found.map(({ dueAt }) => dueAt)).toEqual([due[2], due[3], due[0]]);
      expect(found[0]?.key).toEqual(applicationKey("ann", "d2"));
      expect(await stage.store.nextDue()).toBe(due[2]);
    });

    test("at most as many as asked for, and the rest the next time", async () => {
      for (const n of twenty) await stage.store.saveApplication(newApplication(applicationKey(`c${n}`, `d${n}`)), "2026-12-01T11:00:00Z");
      const first = await stage.store.listDue(noon, 7);
      expect(first).toHaveLength(7);
      for (const { key } of first) {
        const application = await stage.store.loadApplication(key);
        if (application) await stage.store.saveApplication(application, null);
      }
      const rest = await stage.store.listDue(noon, 100);
      expect(rest).toHaveLength(13);
      expect(new Set([...first, ...rest].map(({ key }) => key.applicationId)).size).toBe(20);
    });

    test("a later save moves the due time or takes it out", async () => {
      const key = applicationKey("ann", "a");
      const first = value(await stage.store.saveApplication(newApplication(key), "2026-12-01T11:00:00Z"));
      const second = value(await stage.store.saveApplication(first, "2026-12-02T11:00:00Z"));
      expect(await stage.store.listDue(noon, 10)).toEqual([]);
      expect(await stage.store.nextDue()).toBe("2026-12-02T11:00:00Z");
      await stage.store.saveApplication(second, null);
      expect(await stage.store.nextDue()).toBeNull();
    });

    test("moving the clock to the next due time always finds it due", async () => {
      await stage.store.saveApplication(newApplication(applicationKey("ann", "a")), "2026-12-01T12:00:00.123456789Z");
      const next = await stage.store.nextDue();
      expect(await stage.store.listDue(next ?? "", 1)).toHaveLength(1);
    });

    test("what is no time is refused", async () => {
      await expect(stage.store.saveApplication(newApplication(applicationKey("ann", "a")), "")).rejects.toEqual(
        expect.objectContaining({ code: "bad-time" }),
      );
    });
  });
};
