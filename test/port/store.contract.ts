import type { Application } from "@afterword/core/application/application";
import type { Clock } from "@afterword/core/port/ports";
import type { Saved, Store } from "@afterword/core/port/store";
import { hashToken } from "@afterword/core/token/token";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { standingClock } from "./clock.ts";
import { applicationKey, candidateId, newApplication, newCandidate } from "./record.ts";

/** An adapter under test: `start` once, `fresh` before every test: an empty store that reads this clock. */
export type StoreFactory = { start(): Promise<void>; fresh(clock: Clock): Promise<Store>; stop(): Promise<void> };

const start = "2026-12-01T12:00:00Z";
const twenty = Array.from({ length: 20 }, (_, index) => index);
const value = <T>(saved: Saved<T>): T => {
  if (saved.kind !== "saved") throw new Error("not saved");
  return saved.value;
};

export const storeContract = (name: string, factory: StoreFactory): void => {
  describe(`store on ${name}`, () => {
    const clock = standingClock(start);
    let store: Store;
    beforeAll(() => factory.start());
    afterAll(() => factory.stop());
    beforeEach(async () => {
      clock.set(start);
      store = await factory.fresh(clock);
    });

    describe("applications", () => {
      const key = applicationKey("ann", "one");

      test("what was saved is what is loaded, one version on", async () => {
        const application = newApplication(key, { story: [{ at: start, text: 'Grüße, 你好, \u0000 and "quotes"' }] });
        const saved = await store.saveApplication(application, null);
        expect(saved).toEqual({ kind: "saved", value: { ...application, version: 1 } });
        expect(await store.loadApplication(key)).toEqual({ ...application, version: 1 });
        expect(await store.loadApplication(applicationKey("ann", "two"))).toBeNull();
        expect(await store.loadApplication(applicationKey("bob", "one"))).toBeNull();
      });

      test("whoever saves what somebody else has saved since gets a conflict, and changes nothing", async () => {
        const first = value(await store.saveApplication(newApplication(key), null));
        expect((await store.saveApplication(newApplication(key), null)).kind).toBe("conflict");
        await store.saveApplication({ ...first, company: "A" }, null);
        expect(await store.saveApplication({ ...first, company: "B" }, start)).toEqual({ kind: "conflict" });
        expect((await store.loadApplication(key))?.company).toBe("A");
        expect(await store.nextDue()).toBeNull();
      });

      test("an application that is not there cannot be saved as if it were", async () => {
        expect(await store.saveApplication({ ...newApplication(key), version: 3 }, null)).toEqual({ kind: "conflict" });
        expect(await store.loadApplication(key)).toBeNull();
      });

      test("of twenty who save one version at once, exactly one does", async () => {
        let current = newApplication(key);
        for (let version = 0; version < 5; version++) {
          const tries = await Promise.all(twenty.map((n) => store.saveApplication({ ...current, company: `Company ${n}` }, null)));
          const winners = tries.filter((saved) => saved.kind === "saved").map(value);
          expect(winners).toHaveLength(1);
          current = winners[0] as Application;
          expect(await store.loadApplication(key)).toEqual(current);
        }
        expect(current.version).toBe(5);
      });

      test("what is handed in and out can be changed without changing what is stored", async () => {
        const application = newApplication(key);
        const saved = value(await store.saveApplication(application, null));
        application.story.push({ at: start, text: "later" });
        saved.story.push({ at: start, text: "later" });
        (await store.loadApplication(key))?.story.push({ at: start, text: "later" });
        expect((await store.loadApplication(key))?.story).toEqual([]);
      });

      test("what the schema refuses is refused before it is stored, by ids and paths alone", async () => {
        const broken = { ...newApplication(key), lastId: 0.5, company: "Secret Ltd" };
        const refused = expect.objectContaining({ code: "invalid", retryable: false, message: expect.stringContaining("lastId") });
        await expect(store.saveApplication(broken, null)).rejects.toEqual(refused);
        await expect(store.saveApplication(broken, null)).rejects.not.toThrow(/Secret/);
        expect(await store.loadApplication(key)).toBeNull();
      });

      test("an application over 380 KB is refused clearly, one of 300 KB is not", async () => {
        const notes = (count: number) =>
          Array.from({ length: count }, () => ({ at: start, kind: "note" as const, text: "ü".repeat(5000) }));
        await expect(store.saveApplication(newApplication(key, { notes: notes(30) }), null)).resolves.toMatchObject({ kind: "saved" });
        const longSeen = Array.from({ length: 100 }, () => "x".repeat(1000));
        const tooLarge = newApplication(applicationKey("ann", "large"), { notes: notes(30), seen: longSeen });
        await expect(store.saveApplication(tooLarge, null)).rejects.toEqual(expect.objectContaining({ code: "too-large" }));
      });
    });

    describe("lists", () => {
      const at = (minute: number) => `2026-12-01T10:${String(minute).padStart(2, "0")}:00Z`;

      test("a candidate's applications, the desk included, and nobody else's", async () => {
        await store.saveApplication(newApplication(applicationKey("ann", "b")), null);
        await store.saveApplication(newApplication(applicationKey("ann", "a")), null);
        await store.saveApplication(newApplication(applicationKey("ann", "desk"), { kind: "desk" }), null);
        await store.saveApplication(newApplication(applicationKey("annabel", "c")), null);
        const ids = (await store.applicationsOf(candidateId("ann"))).map(({ id }) => id);
        expect(ids).toEqual(["app_a", "app_b", "app_desk"]);
        expect(await store.applicationsOf(candidateId("nobody"))).toEqual([]);
      });

      test("all of them, though they are more than one answer of the database holds", async () => {
        const notes = Array.from({ length: 25 }, () => ({ at: start, kind: "note" as const, text: "x".repeat(8000) }));
        for (let n = 0; n < 8; n++) await store.saveApplication(newApplication(applicationKey("ann", `large${n}`), { notes }), null);
        expect(await store.applicationsOf(candidateId("ann"))).toHaveLength(8);
      });

      test("pages go from the newest to the oldest, each application once, the desk never", async () => {
        for (let n = 0; n < 11; n++)
          await store.saveApplication(newApplication(applicationKey("ann", `n${n}`), { createdAt: at((n * 7) % 11) }), null);
        await store.saveApplication(newApplication(applicationKey("ann", "desk"), { kind: "desk" }), null);
        await store.saveApplication(newApplication(applicationKey("bob", "his"), { createdAt: at(30) }), null);
        for (const limit of [1, 4, 10, 11, 12, 100]) {
          const seen: string[] = [];
          let after: string | null = null;
          do {
            const page: Awaited<ReturnType<Store["listApplications"]>> = await store.listApplications(candidateId("ann"), { limit, after });
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
          await store.saveApplication(newApplication(applicationKey("ann", `f${n}`), { createdAt }), null);
        const page = await store.listApplications(candidateId("ann"), { limit: 10, after: null });
        expect(page.items.map(({ createdAt }) => createdAt)).toEqual([...times].reverse());
      });

      test("a page shows what was saved last, though its place in the list was made long ago", async () => {
        const first = value(await store.saveApplication(newApplication(applicationKey("ann", "a")), null));
        await store.saveApplication({ ...first, company: "Renamed" }, null);
        const page = await store.listApplications(candidateId("ann"), { limit: 10, after: null });
        expect(page).toMatchObject({ items: [{ company: "Renamed", version: 2 }], next: null });
      });

      test("a cursor of somebody else's list shows nothing of theirs, an invented one is refused", async () => {
        for (const who of ["ann", "bob"]) {
          for (let n = 0; n < 3; n++)
            await store.saveApplication(newApplication(applicationKey(who, `${who}${n}`), { createdAt: at(n) }), null);
        }
        const { next } = await store.listApplications(candidateId("bob"), { limit: 1, after: null });
        expect(next).not.toBeNull();
        const page = await store.listApplications(candidateId("ann"), { limit: 10, after: next });
        expect(page.items.every((application) => application.candidateId === candidateId("ann"))).toBe(true);
        for (const after of ["", "x", "null", "e30", `${next}=`, Buffer.from("{}").toString("base64url"), "a".repeat(5000)]) {
          await expect(store.listApplications(candidateId("ann"), { limit: 10, after })).rejects.toEqual(
            expect.objectContaining({ code: "bad-cursor" }),
          );
        }
      });

      test("a page of none, of a hundred and one or of a half is refused", async () => {
        for (const limit of [0, -1, 101, 1.5]) {
          await expect(store.listApplications(candidateId("ann"), { limit, after: null })).rejects.toEqual(
            expect.objectContaining({ code: "bad-limit" }),
          );
        }
      });
    });

    describe("what is due", () => {
      test("exactly what is due by now, the longest waiting first", async () => {
        const due = ["2026-12-01T12:00:00Z", "2026-12-01T12:00:00.000000001Z", "2026-12-01T11:00:00Z", "2026-12-01T11:59:59.5Z"];
        for (const [n, dueAt] of due.entries()) await store.saveApplication(newApplication(applicationKey("ann", `d${n}`)), dueAt);
        await store.saveApplication(newApplication(applicationKey("ann", "never")), null);
        const found = await store.listDue(start, 10);
        expect(found.map(({ dueAt }) => dueAt)).toEqual([due[2], due[3], due[0]]);
        expect(found[0]?.key).toEqual(applicationKey("ann", "d2"));
        expect(await store.nextDue()).toBe(due[2]);
      });

      test("at most as many as asked for, and the rest the next time", async () => {
        for (const n of twenty) await store.saveApplication(newApplication(applicationKey(`c${n}`, `d${n}`)), "2026-12-01T11:00:00Z");
        const first = await store.listDue(start, 7);
        expect(first).toHaveLength(7);
        for (const { key } of first) {
          const application = await store.loadApplication(key);
          if (application) await store.saveApplication(application, null);
        }
        const rest = await store.listDue(start, 100);
        expect(rest).toHaveLength(13);
        expect(new Set([...first, ...rest].map(({ key }) => key.applicationId)).size).toBe(20);
      });

      test("a later save moves the due time or takes it out", async () => {
        const key = applicationKey("ann", "a");
        const first = value(await store.saveApplication(newApplication(key), "2026-12-01T11:00:00Z"));
        const second = value(await store.saveApplication(first, "2026-12-02T11:00:00Z"));
        expect(await store.listDue(start, 10)).toEqual([]);
        expect(await store.nextDue()).toBe("2026-12-02T11:00:00Z");
        await store.saveApplication(second, null);
        expect(await store.nextDue()).toBeNull();
      });

      test("moving the clock to the next due time always finds it due", async () => {
        await store.saveApplication(newApplication(applicationKey("ann", "a")), "2026-12-01T12:00:00.123456789Z");
        const next = await store.nextDue();
        expect(await store.listDue(next ?? "", 1)).toHaveLength(1);
      });

      test("what is no time is refused", async () => {
        await expect(store.saveApplication(newApplication(applicationKey("ann", "a")), "")).rejects.toEqual(
          expect.objectContaining({ code: "bad-time" }),
        );
      });
    });

    describe("candidates", () => {
      test("found by id, by address in any case, and by the hash of the inbound key", async () => {
        const saved = value(await store.saveCandidate(newCandidate("ann", ["ann@home.example", "ann@work.example"])));
        expect(saved.version).toBe(1);
        expect(await store.loadCandidate(saved.id)).toEqual(saved);
        expect(await store.findByAddress("Ann@Work.example")).toBe(saved.id);
        expect(await store.findByInboundKey(hashToken(saved.inboundKey))).toBe(saved.id);
        expect(await store.loadCandidate(candidateId("bob"))).toBeNull();
        expect(await store.findByAddress("bob@home.example")).toBeNull();
        expect(await store.findByInboundKey(hashToken("other"))).toBeNull();
      });

      test("an address belongs to one candidate only, until they let it go", async () => {
        const ann = value(await store.saveCandidate(newCandidate("ann", ["ann@home.example", "shared@home.example"])));
        const bob = newCandidate("bob", ["bob@home.example", "shared@home.example"]);
        expect(await store.saveCandidate(bob)).toEqual({ kind: "conflict" });
        expect(await store.loadCandidate(bob.id)).toBeNull();
        expect(await store.findByAddress("shared@home.example")).toBe(ann.id);
        expect(await store.findByAddress("bob@home.example")).toBeNull();
        await store.saveCandidate({ ...ann, addresses: [{ address: "ann@home.example", verified: true }] });
        expect(await store.findByAddress("shared@home.example")).toBeNull();
        expect((await store.saveCandidate(bob)).kind).toBe("saved");
        expect(await store.findByAddress("shared@home.example")).toBe(bob.id);
      });

      test("an old inbound key opens nothing once there is a new one", async () => {
        const ann = value(await store.saveCandidate(newCandidate("ann", ["ann@home.example"])));
        await store.saveCandidate({ ...ann, inboundKey: "new" });
        expect(await store.findByInboundKey(hashToken(ann.inboundKey))).toBeNull();
        expect(await store.findByInboundKey(hashToken("new"))).toBe(ann.id);
      });

      test("whoever saves an older version gets a conflict, and no look-up of theirs holds", async () => {
        const first = value(await store.saveCandidate(newCandidate("ann", ["ann@home.example"])));
        await store.saveCandidate({ ...first, name: "Ann" });
        const late = { ...first, addresses: [{ address: "late@home.example", verified: true }] };
        expect(await store.saveCandidate(late)).toEqual({ kind: "conflict" });
        expect(await store.findByAddress("late@home.example")).toBeNull();
        expect((await store.saveCandidate(newCandidate("bob", ["late@home.example"]))).kind).toBe("saved");
      });

      test("of twenty candidates who want one address at once, at most one gets it, and it is theirs alone", async () => {
        const tries = await Promise.all(
          twenty.map((n) => store.saveCandidate(newCandidate(`c${n}`, ["wanted@home.example", `c${n}@home.example`]))),
        );
        const winners = tries.filter((saved) => saved.kind === "saved").map(value);
        const listing = (await Promise.all(twenty.map((n) => store.loadCandidate(candidateId(`c${n}`))))).filter((found) => found !== null);
        expect(winners.length).toBeLessThanOrEqual(1);
        expect(listing).toHaveLength(winners.length);
        expect(await store.findByAddress("wanted@home.example")).toBe(winners[0]?.id ?? null);
        // Whoever comes later finds the address free, or taken for good.
        const later = await store.saveCandidate(newCandidate("later", ["wanted@home.example"]));
        expect(later.kind).toBe(winners.length === 1 ? "conflict" : "saved");
      });

      test("of twenty who save one version of a candidate at once, exactly one does", async () => {
        const first = value(await store.saveCandidate(newCandidate("ann", ["ann@home.example"])));
        const tries = await Promise.all(
          twenty.map((n) => store.saveCandidate({ ...first, addresses: [{ address: `n${n}@home.example`, verified: true }] })),
        );
        const winners = tries.filter((saved) => saved.kind === "saved").map(value);
        expect(winners).toHaveLength(1);
        for (const n of twenty) {
          const wins = winners[0]?.addresses[0]?.address === `n${n}@home.example`;
          expect(await store.findByAddress(`n${n}@home.example`)).toBe(wins ? first.id : null);
        }
        expect(await store.findByAddress("ann@home.example")).toBeNull();
      });
    });

    describe("tokens and counters", () => {
      const target = { kind: "thread", ...applicationKey("ann", "a") } as const;
      const login = { kind: "login", candidateId: candidateId("ann") } as const;
      const hash = hashToken("token");

      test("a token is found until it expires, put once or twice", async () => {
        await store.putToken(hash, target, "2026-12-01T12:15:00Z");
        await store.putToken(hash, target, "2026-12-01T12:15:00Z");
        expect(await store.findToken(hash)).toEqual(target);
        expect(await store.findToken(hashToken("other"))).toBeNull();
        clock.set("2026-12-01T12:14:59.999Z");
        expect(await store.findToken(hash)).toEqual(target);
        clock.set("2026-12-01T12:15:00Z");
        expect(await store.findToken(hash)).toBeNull();
        expect(await store.takeToken(hash)).toBeNull();
        await store.putToken(hash, target, "2026-12-01T13:00:00Z");
        expect(await store.findToken(hash)).toEqual(target);
      });

      test("of twenty who take a token at once, exactly one gets it, and nobody after", async () => {
        await store.putToken(hash, login, "2026-12-01T12:15:00Z");
        const taken = await Promise.all(twenty.map(() => store.takeToken(hash)));
        expect(taken.filter((got) => got !== null)).toEqual([login]);
        expect(await store.findToken(hash)).toBeNull();
        // A late repeat of the putting does not bring it back.
        await store.putToken(hash, login, "2026-12-01T12:15:00Z");
        expect(await store.takeToken(hash)).toBeNull();
      });

      test("a counter counts every caller, and begins anew after its window", async () => {
        const counts = await Promise.all(twenty.map(() => store.count("login:can_ann:2026-12-01", "2026-12-01T13:00:00Z")));
        expect(counts.sort((a, b) => a - b)).toEqual(twenty.map((n) => n + 1));
        expect(await store.count("login:can_bob:2026-12-01", "2026-12-01T13:00:00Z")).toBe(1);
        // Counting on does not stretch the window.
        expect(await store.count("login:can_ann:2026-12-01", "2026-12-01T14:00:00Z")).toBe(21);
        clock.set("2026-12-01T13:00:00Z");
        expect(await store.count("login:can_ann:2026-12-01", "2026-12-01T14:00:00Z")).toBe(1);
        expect(await store.count("login:can_ann:2026-12-01", "2026-12-01T14:00:00Z")).toBe(2);
      });
    });

    describe("removing a candidate", () => {
      test("everything of theirs is gone, nothing of anybody else's, and their address is free", async () => {
        const ann = value(await store.saveCandidate(newCandidate("ann", ["ann@home.example"])));
        const bob = value(await store.saveCandidate(newCandidate("bob", ["bob@home.example"])));
        for (const who of ["ann", "bob"]) {
          for (let n = 0; n < 30; n++) {
            const key = applicationKey(who, `${who}${n}`);
            await store.saveApplication(newApplication(key), start);
            await store.putToken(hashToken(`${who}${n}`), { kind: "thread", ...key }, "2026-12-02T12:00:00Z");
          }
        }
        await store.removeCandidate(ann.id);
        await store.removeCandidate(ann.id);
        expect(await store.loadCandidate(ann.id)).toBeNull();
        expect(await store.findByAddress("ann@home.example")).toBeNull();
        expect(await store.findByInboundKey(hashToken(ann.inboundKey))).toBeNull();
        expect(await store.applicationsOf(ann.id)).toEqual([]);
        expect(await store.listApplications(ann.id, { limit: 100, after: null })).toEqual({ items: [], next: null });
        expect(await store.findToken(hashToken("ann7"))).toBeNull();
        expect(await store.loadCandidate(bob.id)).toEqual(bob);
        expect(await store.applicationsOf(bob.id)).toHaveLength(30);
        expect(await store.findToken(hashToken("bob7"))).not.toBeNull();
        expect((await store.listDue(start, 100)).every(({ key }) => key.candidateId === bob.id)).toBe(true);
        expect((await store.saveCandidate(newCandidate("cat", ["ann@home.example"]))).kind).toBe("saved");
      });

      test("a save of theirs that comes too late is a conflict", async () => {
        const ann = value(await store.saveCandidate(newCandidate("ann", ["ann@home.example"])));
        const application = value(await store.saveApplication(newApplication(applicationKey("ann", "a")), null));
        await store.removeCandidate(ann.id);
        expect(await store.saveCandidate(ann)).toEqual({ kind: "conflict" });
        expect(await store.saveApplication(application, start)).toEqual({ kind: "conflict" });
        expect(await store.nextDue()).toBeNull();
      });
    });
  });
};
