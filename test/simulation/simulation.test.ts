import type { Mailer, Ports } from "@afterword/core/port/ports";
import type { Store } from "@afterword/core/port/store";
import { describe, expect, test } from "vitest";
import { runSeed } from "./run-seed.ts";
import { addRun, emptyTally, type Tally } from "./tally.ts";
import type { CountName } from "./watch.ts";
import type { Broken } from "./world.ts";

/** As many as a test run has time for, some thirty seconds of one core; `npm run simulate` runs as many as one likes. */
const seeds = 800;

const runAll = async (from: number, most: number, broken: Broken = {}, until: (tally: Tally) => boolean = () => false): Promise<Tally> => {
  let tally = emptyTally();
  for (let seed = from; seed < from + most && !until(tally); seed++) tally = addRun(tally, await runSeed(seed, null, broken));
  return tally;
};

test(`${seeds} worlds of failing providers: nothing is lost, sent twice, sent without the word, or told to the wrong person`, async () => {
  const { counts, failed, notes } = await runAll(1, seeds);
  expect({ failed, counts }).toEqual({ failed: [], counts: emptyTally().counts });
  expect(notes).toBeGreaterThan(seeds);
}, 300_000);

test("a seed is the same run whenever it is run", async () => {
  const told = async (): Promise<string[]> => {
    const lines: string[] = [];
    await runSeed(7, (...line) => void lines.push(line.join(" ")));
    return lines;
  };
  const first = await told();
  expect(first.length).toBeGreaterThan(20);
  expect(await told()).toEqual(first);
});

test.each([
  [1916, "two rounds at one and the same hour are one interview"],
  [3117, "the copy of a note that the provider took back is not mailed"],
  [3817, "nobody turned up, nobody is known to write to, and the round before is asked about"],
  [10319, "no thank-you is missed where the candidate was asked whether one is welcome"],
  [8739, 'a note that was on its way is given back before its "It goes out" was mailed'],
  [46889, "the question whether to thank waited behind a busy provider, and the candidate withdrew before it left"],
  [100158, "a correction of the hour, and the people named when it was too late to thank them"],
  [133954, "a late cancellation of a round nobody knew of names somebody to ask about the one that was held"],
  [145375, "the interview was moved back while the question about a thank-you was open"],
  [161224, "no question for news is planned anew where the answer is known"],
  [210744, "a question about a thank-you that a move put off is asked again"],
  [326572, "the people came too late for the hour as it stood, and the interview was moved afterwards"],
])("seed %i, which failed once: %s", async (seed) => {
  expect((await runSeed(seed)).violations).toEqual([]);
});

describe("the counters see", () => {
  const isNote = (tags: Record<string, string>): boolean => tags.draft !== undefined;
  const everyTenth = (): (() => boolean) => {
    let n = 0;
    return () => {
      n += 1;
      return n % 10 === 0;
    };
  };

  const sendsTwice = (mailer: Mailer): Mailer => ({
    send: async (envelope) => {
      if (isNote(envelope.tags)) await mailer.send(envelope);
      return mailer.send(envelope);
    },
  });
  const sendsElsewhere = (mailer: Mailer): Mailer => ({
    send: (envelope) => mailer.send(isNote(envelope.tags) ? { ...envelope, to: "somebody@elsewhere.example" } : envelope),
  });
  const tellsAnother = (mailer: Mailer): Mailer => ({
    send: (envelope) =>
      mailer.send(isNote(envelope.tags) ? envelope : { ...envelope, to: envelope.to.replace("cand0@zq0x", "cand1@zq1x") }),
  });
  const swallows = (mailer: Mailer): Mailer => ({
    send: (envelope) => (isNote(envelope.tags) ? mailer.send(envelope) : Promise.resolve({ kind: "accepted", providerId: null })),
  });
  /** Says that it wrote, and did not. */
  const losesWrites = (store: Store): Store => {
    const isLost = everyTenth();
    return {
      ...store,
      saveApplication: async (application, dueAt) =>
        isLost()
          ? { kind: "saved", value: { ...application, version: application.version + 1 } }
          : store.saveApplication(application, dueAt),
    };
  };
  /** Whoever writes last is right. */
  const ignoresVersions = (store: Store): Store => ({
    ...store,
    saveApplication: async (application, dueAt) => {
      const { candidateId, id: applicationId } = application;
      const latest = await store.loadApplication({ candidateId, applicationId });
      return store.saveApplication({ ...application, version: latest?.version ?? 0 }, dueAt);
    },
  });
  /** Every answer is about the newest version of a draft, whichever was answered. */
  const approvesAnyVersion = (store: Store): Store => ({
    ...store,
    findToken: async (hash) => {
      const target = await store.findToken(hash);
      const record = target?.kind === "draft" ? await store.loadApplication(target) : null;
      const draft = target?.kind === "draft" ? record?.drafts.find(({ id }) => id === target.draftId) : undefined;
      return draft && target?.kind === "draft" ? { ...target, version: draft.version } : target;
    },
  });
  const believesEverybody = (reader: Ports["mail"]): Ports["mail"] => ({ ...reader, authenticated: () => true });
  const obeysMachines = (reader: Ports["mail"]): Ports["mail"] => ({ ...reader, automatic: () => null });

  const variants: [string, CountName, Broken][] = [
    ["a mailer that repeats", "twice", { mailer: sendsTwice }],
    ["a store that lets two writers win", "twice", { store: ignoresVersions }],
    ["a mailer with another address", "notShown", { mailer: sendsElsewhere }],
    ["an approval of any version", "notShown", { store: approvesAnyVersion }],
    ["a reader that believes every sender", "unapproved", { mail: believesEverybody }],
    ["a reader that obeys machines", "unapproved", { mail: obeysMachines }],
    ["a mailer with another candidate's address", "crossed", { mailer: tellsAnother }],
    ["a reader that believes every stranger", "strangerAnswered", { mail: believesEverybody }],
    ["a store that loses a write", "lost", { store: losesWrites }],
    ["a mailer that swallows what it takes", "stuck", { mailer: swallows }],
    ["no sweep", "stuck", { noSweep: true }],
  ];

  test.each(variants)(
    "%s: %s",
    async (_, count, broken) => {
      const { counts } = await runAll(1, 400, broken, (tally) => tally.counts[count] > 0);
      expect(counts[count]).toBeGreaterThan(0);
    },
    120_000,
  );
});
