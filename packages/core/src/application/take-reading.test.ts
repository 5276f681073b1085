import { describe, expect, test } from "vitest";
import { noShow } from "../plan/no-show.ts";
import { tick } from "../plan/tick.ts";
import { ana, at, begun, confirmation, mail, reading } from "../samples.ts";
import type { Application } from "./application.ts";
import { dueAt } from "./due-at.ts";
import { takeReading } from "./take-reading.ts";

const waiting = (application: Application) =>
  application.steps.filter((step) => step.state === "waiting").map((step) => `${step.kind} ${step.dueAt}`);
const told = (application: Application) => application.outbox.map(({ tell }) => tell);

test("a confirmation plans the eve, the reflection, the thank-you and the question for news in the candidate's zone", () => {
  expect(waiting(begun())).toEqual([
    "eve 2026-12-03T00:00:00Z",
    "reflection 2026-12-03T21:30:00Z",
    "thank-you 2026-12-03T22:45:00Z",
    "ask 2026-12-11T14:30:00Z",
  ]);
});

test("the same mail delivered twice changes nothing", () => {
  const first = begun();
  const twice = mail(confirmation);
  const taken = takeReading(first, twice, at("12-01T17:00"));
  expect(takeReading(taken, twice, at("12-01T18:00"))).toBe(taken);
});

test("the same interview forwarded once more is one interview, and the candidate hears so", () => {
  const again = takeReading(begun(), mail(confirmation), at("12-01T17:00"));
  expect(again.interviews).toHaveLength(1);
  expect(again.people).toHaveLength(2);
  expect(told(again).at(-1)).toMatchObject({ kind: "receipt", what: "known" });
});

describe("a moved interview", () => {
  const later = reading(
    { kind: "reschedule", original: { ...confirmation.original, date: "2026-12-02T09:00:00-06:00" } },
    { start: "2026-12-09T10:00:00-06:00", end: "2026-12-09T10:45:00-06:00", people: [] },
  );

  test("takes all its steps along, keeps its people and says so", () => {
    const moved = takeReading(begun(), mail(later), at("12-02T16:00"));
    expect(moved.interviews).toHaveLength(1);
    expect(waiting(moved)).toEqual([
      "eve 2026-12-09T00:00:00Z",
      "reflection 2026-12-09T17:30:00Z",
      "thank-you 2026-12-09T18:45:00Z",
      "ask 2026-12-17T14:30:00Z",
    ]);
    expect(moved.interviews[0]?.people).toHaveLength(2);
    expect(told(moved).at(-1)).toMatchObject({ kind: "receipt", what: "moved" });
  });

  test("withdraws drafts that were not sent, and drafts anew after the new time", () => {
    const drafted = tick(begun(), at("12-04T15:00"));
    expect(drafted.drafts.map((draft) => draft.to.name)).toEqual([ana.name]);
    const moved = takeReading(drafted, mail(later), at("12-04T16:00"));
    expect(moved.drafts[0]?.state).toMatchObject({ kind: "withdrawn" });
    expect(told(moved).some((say) => say.kind === "draft")).toBe(false);
    expect(tick(moved, at("12-09T19:00")).drafts.map((draft) => draft.state.kind)).toEqual(["withdrawn", "waiting"]);
  });

  test("ends in the same state when its mails arrive in the wrong order", () => {
    const moved = takeReading(begun(later), mail(confirmation), at("12-02T17:00"));
    expect(moved.interviews.map((interview) => interview.start)).toEqual(["2026-12-09T16:00:00Z"]);
  });
});

describe("a cancelled interview", () => {
  const off = reading({ kind: "cancellation", original: { ...confirmation.original, date: "2026-12-02T09:00:00-06:00" } });

  test("drops its steps and drafts and says so", () => {
    const cancelled = takeReading(begun(), mail(off), at("12-02T16:00"));
    expect(waiting(cancelled)).toEqual([]);
    expect(told(cancelled).at(-1)).toMatchObject({ kind: "receipt", what: "cancelled" });
  });

  test("is not brought back by the older confirmation", () => {
    const late = takeReading(begun(off), mail(confirmation), at("12-02T17:00"));
    expect(late.interviews.map((interview) => interview.state)).toEqual(["cancelled"]);
    expect(waiting(late)).toEqual([]);
  });

  test("is brought back by a newer one", () => {
    const anew = reading({ original: { ...confirmation.original, date: "2026-12-02T12:00:00-06:00" } });
    const back = takeReading(takeReading(begun(), mail(off), at("12-02T16:00")), mail(anew), at("12-02T19:00"));
    expect(back.interviews.map((interview) => interview.state)).toEqual(["planned"]);
    expect(waiting(back)).toHaveLength(4);
  });
});

test("two days in one mail are two interviews and one receipt", () => {
  const days = {
    ...confirmation,
    interviews: ["2026-12-03", "2026-12-10"].flatMap((day) => reading({}, { start: `${day}T14:00:00-06:00`, end: null }).interviews),
  };
  const taken = begun(days);
  expect(taken.interviews).toHaveLength(2);
  expect(told(taken)).toEqual([{ kind: "receipt", interview: taken.interviews[0]?.id, others: [taken.interviews[1]?.id], what: "new" }]);
});

describe("a rejection", () => {
  const no = reading({ kind: "rejection", interviews: [] });

  test("after the interview brings kind words now, and a thank-you, a look back and a way to stay in touch later", () => {
    const rejected = takeReading(begun(), mail(no), at("12-07T15:00"));
    expect(waiting(rejected)).toEqual([
      "rejection-thanks 2026-12-08T14:00:00Z",
      "process-reflection 2026-12-09T15:00:00Z",
      "stay-connected 2026-12-10T15:00:00Z",
      "check-back 2027-02-01T15:00:00Z",
    ]);
    expect(told(rejected).at(-1)).toEqual({ kind: "outcome", outcome: "rejected" });
  });

  test("before any interview brings kind words only", () => {
    const rejected = takeReading(begun(), mail(no), at("12-02T15:00"));
    expect(waiting(rejected)).toEqual([]);
  });
});

test("an offer stops everything else", () => {
  const offered = takeReading(tick(begun(), at("12-04T15:00")), mail(reading({ kind: "offer", interviews: [] })), at("12-07T15:00"));
  expect(waiting(offered)).toEqual([]);
  expect(offered.drafts[0]?.state.kind).toBe("withdrawn");
});

test("a second round keeps its people and moves the question for news behind it", () => {
  const second = reading(
    { original: { ...confirmation.original, date: "2026-12-07T09:00:00-06:00" } },
    { start: "2026-12-14T09:00:00-06:00", end: "2026-12-14T10:00:00-06:00", round: "second interview" },
  );
  const both = takeReading(tick(begun(), at("12-04T15:00")), mail(second), at("12-07T16:00"));
  expect(both.interviews).toHaveLength(2);
  expect(both.people).toHaveLength(2);
  expect(waiting(both).filter((step) => step.startsWith("ask"))).toEqual(["ask 2026-12-22T14:30:00Z"]);
});

test("what is due next is the earliest of the outbox, the steps and the notes on their way", () => {
  expect(dueAt(begun())).toBe("2026-12-01T16:00:00Z");
  expect(dueAt({ ...begun(), outbox: [] })).toBe("2026-12-03T00:00:00Z");
});

describe("a move of a round that is not the one on record", () => {
  const first = begun(reading({}, { round: "1" }));
  const second = { start: "2026-12-15T10:00:00-06:00", end: null, round: "2" };
  const moved = (application: Application) => takeReading(application, mail(reading({ kind: "reschedule" }, second)), at("12-08T12:00"));
  const starts = (application: Application) => application.interviews.map(({ round, state, start }) => [round, state, start]);

  test("leaves the round that is over where it was", () =>
    expect(starts(moved(first))).toEqual([
      ["1", "planned", "2026-12-03T20:00:00Z"],
      ["2", "planned", "2026-12-15T16:00:00Z"],
    ]));

  test("is the new time of the round at which nobody turned up", () => {
    const two = takeReading(first, mail(reading({}, { ...second, start: "2026-12-07T10:00:00-06:00" })), at("12-05T12:00"));
    const id = two.interviews[1]?.id;
    if (!id) throw new Error("no second interview");
    const { application } = noShow(two, id, at("12-07T18:00"));
    expect(starts(moved(application))).toEqual([
      ["1", "planned", "2026-12-03T20:00:00Z"],
      ["2", "planned", "2026-12-15T16:00:00Z"],
    ]);
  });
});
