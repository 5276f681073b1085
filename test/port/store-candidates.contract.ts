import { hashToken } from "@afterword/core/token/token";
import { describe, expect, test } from "vitest";
import { applicationKey, candidateId, newApplication, newCandidate } from "./record.ts";
import { noon, type StoreStage, twenty, value } from "./store-stage.ts";

export const candidatesContract = (stage: StoreStage): void => {
  describe("candidates", () => {
    test("found by id, by address in any case, and by the hash of the inbound key", async () => {
      const saved = value(await stage.store.saveCandidate(newCandidate("ann", ["ann@home.example", "ann@work.example"])));
      expect(saved.version).toBe(1);
      expect(await stage.store.loadCandidate(saved.id)).toEqual(saved);
      expect(await stage.store.findByAddress("Ann@Work.example")).toBe(saved.id);
      expect(await stage.store.findByInboundKey(hashToken(saved.inboundKey))).toBe(saved.id);
      expect(await stage.store.loadCandidate(candidateId("bob"))).toBeNull();
      expect(await stage.store.findByAddress("bob@home.example")).toBeNull();
      expect(await stage.store.findByInboundKey(hashToken("other"))).toBeNull();
    });

    test("an address belongs to one candidate only, until they let it go", async () => {
      const ann = value(await stage.store.saveCandidate(newCandidate("ann", ["ann@home.example", "shared@home.example"])));
      const bob = newCandidate("bob", ["bob@home.example", "shared@home.example"]);
      expect(await stage.store.saveCandidate(bob)).toEqual({ kind: "conflict" });
      expect(await stage.store.loadCandidate(bob.id)).toBeNull();
      expect(await stage.store.findByAddress("shared@home.example")).toBe(ann.id);
      expect(await stage.store.findByAddress("bob@home.example")).toBeNull();
      await stage.store.saveCandidate({ ...ann, addresses: [{ address: "ann@home.example", verified: true }] });
      expect(await stage.store.findByAddress("shared@home.example")).toBeNull();
      expect((await stage.store.saveCandidate(bob)).kind).toBe("saved");
      expect(await stage.store.findByAddress("shared@home.example")).toBe(bob.id);
    });

    test("an old inbound key opens nothing once there is a new one", async () => {
      const ann = value(await stage.store.saveCandidate(newCandidate("ann", ["ann@home.example"])));
      await stage.store.saveCandidate({ ...ann, inboundKey: "new" });
      expect(await stage.store.findByInboundKey(hashToken(ann.inboundKey))).toBeNull();
      expect(await stage.store.findByInboundKey(hashToken("new"))).toBe(ann.id);
    });

    test("whoever saves an older version gets a conflict, and no look-up of theirs holds", async () => {
      const first = value(await stage.store.saveCandidate(newCandidate("ann", ["ann@home.example"])));
      await stage.store.saveCandidate({ ...first, name: "Ann" });
      const late = { ...first, addresses: [{ address: "late@home.example", verified: true }] };
      expect(await stage.store.saveCandidate(late)).toEqual({ kind: "conflict" });
      expect(await stage.store.findByAddress("late@home.example")).toBeNull();
      expect((await stage.store.saveCandidate(newCandidate("bob", ["late@home.example"]))).kind).toBe("saved");
    });

    test("of twenty candidates who want one address at once, at most one gets it, and it is theirs alone", async () => {
      const tries = await Promise.all(
        twenty.map((n) => stage.store.saveCandidate(newCandidate(`c${n}`, ["wanted@home.example", `c${n}@home.example`]))),
      );
      const winners = tries.filter((saved) => saved.kind === "saved").map(value);
      const listing = (await Promise.all(twenty.map((n) => stage.store.loadCandidate(candidateId(`c${n}`))))).filter(
        (found) => found !== null,
      );
      expect(winners.length).toBeLessThanOrEqual(1);
      expect(listing).toHaveLength(winners.length);
      expect(await stage.store.findByAddress("wanted@home.example")).toBe(winners[0]?.id ?? null);
      // Whoever comes later finds the address free, or taken for good.
      const later = await stage.store.saveCandidate(newCandidate("later", ["wanted@home.example"]));
      expect(later.kind).toBe(winners.length === 1 ? "conflict" : "saved");
    });

    test("of twenty who save one version of a candidate at once, exactly one does", async () => {
      const first = value(await stage.store.saveCandidate(newCandidate("ann", ["ann@home.example"])));
      const tries = await Promise.all(
        twenty.map((n) => stage.store.saveCandidate({ ...first, addresses: [{ address: `n${n}@home.example`, verified: true }] })),
      );
      const winners = tries.filter((saved) => saved.kind === "saved").map(value);
      expect(winners).toHaveLength(1);
      for (const n of twenty) {
        const wins = winners[0]?.addresses[0]?.address === `n${n}@home.example`;
        expect(await stage.store.findByAddress(`n${n}@home.example`)).toBe(wins ? first.id : null);
      }
      expect(await stage.store.findByAddress("ann@home.example")).toBeNull();
    });
  });

  describe("tokens and counters", () => {
    const target = { kind: "thread", ...applicationKey("ann", "a") } as const;
    const login = { kind: "login", candidateId: candidateId("ann") } as const;
    const hash = hashToken("token");

    test("a token is found until it expires, put once or twice", async () => {
      await stage.store.putToken(hash, target, "2026-12-01T12:15:00Z");
      await stage.store.putToken(hash, target, "2026-12-01T12:15:00Z");
      expect(await stage.store.findToken(hash)).toEqual(target);
      expect(await stage.store.findToken(hashToken("other"))).toBeNull();
      stage.clock.set("2026-12-01T12:14:59.999Z");
      expect(await stage.store.findToken(hash)).toEqual(target);
      stage.clock.set("2026-12-01T12:15:00Z");
      expect(await stage.store.findToken(hash)).toBeNull();
      expect(await stage.store.takeToken(hash)).toBeNull();
      await stage.store.putToken(hash, target, "2026-12-01T13:00:00Z");
      expect(await stage.store.findToken(hash)).toEqual(target);
    });

    test("of twenty who take a token at once, exactly one gets it, and nobody after", async () => {
      await stage.store.putToken(hash, login, "2026-12-01T12:15:00Z");
      const taken = await Promise.all(twenty.map(() => stage.store.takeToken(hash)));
      expect(taken.filter((got) => got !== null)).toEqual([login]);
      expect(await stage.store.findToken(hash)).toBeNull();
      // A late repeat of the putting does not bring it back.
      await stage.store.putToken(hash, login, "2026-12-01T12:15:00Z");
      expect(await stage.store.takeToken(hash)).toBeNull();
    });

    test("a counter counts every caller, and begins anew after its window", async () => {
      const counts = await Promise.all(twenty.map(() => stage.store.count("login:can_ann:2026-12-01", "2026-12-01T13:00:00Z")));
      expect(counts.sort((a, b) => a - b)).toEqual(twenty.map((n) => n + 1));
      expect(await stage.store.count("login:can_bob:2026-12-01", "2026-12-01T13:00:00Z")).toBe(1);
      // Counting on does not stretch the window.
      expect(await stage.store.count("login:can_ann:2026-12-01", "2026-12-01T14:00:00Z")).toBe(21);
      stage.clock.set("2026-12-01T13:00:00Z");
      expect(await stage.store.count("login:can_ann:2026-12-01", "2026-12-01T14:00:00Z")).toBe(1);
      expect(await stage.store.count("login:can_ann:2026-12-01", "2026-12-01T14:00:00Z")).toBe(2);
    });
  });

  describe("removing a candidate", () => {
    test("everything of theirs is gone, nothing of anybody else's, and their address is free", async () => {
      const ann = value(await stage.store.saveCandidate(newCandidate("ann", ["ann@home.example"])));
      const bob = value(await stage.store.saveCandidate(newCandidate("bob", ["bob@home.example"])));
      for (const who of ["ann", "bob"]) {
        for (let n = 0; n < 30; n++) {
          const key = applicationKey(who, `${who}${n}`);
          await stage.store.saveApplication(newApplication(key), noon);
          await stage.store.putToken(hashToken(`${who}${n}`), { kind: "thread", ...key }, "2026-12-02T12:00:00Z");
        }
      }
      await stage.store.removeCandidate(ann.id);
      await stage.store.removeCandidate(ann.id);
      expect(await stage.store.loadCandidate(ann.id)).toBeNull();
      expect(await stage.store.findByAddress("ann@home.example")).toBeNull();
      expect(await stage.store.findByInboundKey(hashToken(ann.inboundKey))).toBeNull();
      expect(await stage.store.applicationsOf(ann.id)).toEqual([]);
      expect(await stage.store.listApplications(ann.id, { limit: 100, after: null })).toEqual({ items: [], next: null });
      expect(await stage.store.findToken(hashToken("ann7"))).toBeNull();
      expect(await stage.store.loadCandidate(bob.id)).toEqual(bob);
      expect(await stage.store.applicationsOf(bob.id)).toHaveLength(30);
      expect(await stage.store.findToken(hashToken("bob7"))).not.toBeNull();
      expect((await stage.store.listDue(noon, 100)).every(({ key }) => key.candidateId === bob.id)).toBe(true);
      expect((await stage.store.saveCandidate(newCandidate("cat", ["ann@home.example"]))).kind).toBe("saved");
    });

    test("a save of theirs that comes too late is a conflict", async () => {
      const ann = value(await stage.store.saveCandidate(newCandidate("ann", ["ann@home.example"])));
      const application = value(await stage.store.saveApplication(newApplication(applicationKey("ann", "a")), null));
      await stage.store.removeCandidate(ann.id);
      expect(await stage.store.saveCandidate(ann)).toEqual({ kind: "conflict" });
      expect(await stage.store.saveApplication(application, noon)).toEqual({ kind: "conflict" });
      expect(await stage.store.nextDue()).toBeNull();
    });
  });
};
