import { describe, expect, test } from "vitest";
import type { DraftAction } from "../application/action.ts";
import type { Application } from "../application/application.ts";
import { applyAction } from "../application/apply-action.ts";
import { tick } from "../plan/tick.ts";
import { at, begun } from "../samples.ts";
import { claim, markSent, settle } from "./claim.ts";
import type { Draft } from "./draft.ts";

const drafted = tick(begun(), at("12-04T15:00"));
const only = (application: Application): Draft => {
  const [draft] = application.drafts;
  if (!draft) throw new Error("no draft");
  return draft;
};
const id = only(drafted).id;
const does = (application: Application, action: Omit<DraftAction, "draft"> & Record<string, unknown>, now = "12-04T15:00") =>
  applyAction(application, { ...action, draft: id } as DraftAction, at(now));
const approve = { kind: "approve", version: 1, at: null } as const;
const approved = does(drafted, approve).application;

test("an address of ours that was quoted into a note is taken out of it", () => {
  const body = `Dear Dr. Ruiz,\n\nthank you.\n\nOn Friday Afterword <r-${"a2".repeat(13)}@afterword.example> wrote`;
  const edited = does(drafted, { kind: "edit", version: 1, subject: null, body }).application;
  expect(only(edited).body).toBe("Dear Dr. Ruiz,\n\nthank you.\n\nOn Friday Afterword  wrote");
});

describe("an approval", () => {
  test("sets the note to leave after the time to undo", () => {
    expect(only(approved).state).toMatchObject({ kind: "approved", version: 1, sendAt: "2026-12-04T15:10:00Z" });
  });

  test("given twice stands once", () => {
    const again = does(approved, approve);
    expect(again.application).toBe(approved);
    expect(again.acted).toMatchObject({ kind: "refused" });
  });

  test("of an older version sends nothing and shows the newest", () => {
    const edited = does(drafted, { kind: "edit", version: 1, subject: null, body: "Dear Dr. Ruiz,\n\nthank you." }).application;
    const { application, acted } = does({ ...edited, outbox: [] }, approve);
    expect(only(application).state.kind).toBe("waiting");
    expect(acted).toMatchObject({ kind: "refused" });
    expect(application.outbox.map(({ tell }) => tell)).toEqual([{ kind: "draft", draft: id, version: 2 }]);
  });

  test("for tomorrow morning leaves then", () => {
    const later = does(drafted, { ...approve, at: "2026-12-05T09:00:00-06:00" }).application;
    expect(only(later).state).toMatchObject({ kind: "approved", sendAt: "2026-12-05T15:00:00Z" });
  });

  test("for a time that has passed leaves after the time to undo, never before it", () => {
    const past = does(drafted, { ...approve, at: "2026-12-01T09:00:00Z" }).application;
    expect(only(past).state).toMatchObject({ sendAt: "2026-12-04T15:10:00Z" });
  });

  test("of an expired draft sends nothing", () => {
    const expired = tick(drafted, at("12-07T15:00"));
    expect(only(expired).state.kind).toBe("expired");
    expect(does(expired, approve, "12-07T15:00").acted).toMatchObject({ kind: "refused" });
  });

  test("to somebody whose address nobody knows sends nothing and asks for it", () => {
    const unknown = { ...drafted, drafts: drafted.drafts.map((draft) => ({ ...draft, to: { ...draft.to, address: null } })) };
    const { application, acted } = does(unknown, approve);
    expect(only(application).state.kind).toBe("waiting");
    expect(acted).toMatchObject({ kind: "refused", why: expect.stringContaining("address") });
  });
});

test("undo brings the draft back, and after the note has left it says so", () => {
  expect(only(does(approved, { kind: "undo" }).application).state.kind).toBe("waiting");
  const claimed = claim(approved, id, "2026-12-04T15:10:00Z");
  expect(claimed && does(claimed, { kind: "undo" }).acted).toMatchObject({ kind: "refused" });
});

test("skip, and an edit after it, wait for a word again", () => {
  const skipped = does(drafted, { kind: "skip" }).application;
  expect(only(skipped).state.kind).toBe("skipped");
  expect(does(skipped, approve).acted.kind).toBe("refused");
  expect(only(does(skipped, { kind: "edit", version: 1, subject: "New", body: "Words" }).application)).toMatchObject({
    version: 2,
    subject: "New",
    state: { kind: "waiting" },
  });
});

test("a snoozed draft comes back, and is still welcome then", () => {
  const snoozed = does({ ...drafted, outbox: [] }, { kind: "snooze", at: "2026-12-08T14:00:00Z" }).application;
  const back = tick({ ...snoozed, outbox: [] }, at("12-08T14:00"));
  expect(only(back).state.kind).toBe("waiting");
  expect(back.outbox.map(({ tell }) => tell)).toEqual([{ kind: "draft", draft: id, version: 1 }]);
});

test("a second snooze takes the place of the first", () => {
  const first = does({ ...drafted, outbox: [] }, { kind: "snooze", at: "2026-12-05T14:00:00Z" }).application;
  const second = does(first, { kind: "snooze", at: "2026-12-05T20:00:00Z" }).application;
  const waiting = second.steps.filter(({ kind, state }) => kind === "draft-again" && state === "waiting");
  expect(waiting.map(({ dueAt }) => dueAt)).toEqual(["2026-12-05T20:00:00Z"]);
});

describe("sending", () => {
  const claimed = claim(approved, id, "2026-12-04T15:10:00Z") as Application;
  const state = only(claimed).state;
  const attempt = state.kind === "sending" ? state.attempt : "";

  test("is claimed once", () => {
    expect(state.kind).toBe("sending");
    expect(claim(claimed, id, "2026-12-04T15:10:00Z")).toBeNull();
  });

  test("accepted is sent, with a copy for the candidate", () => {
    const sent = settle(claimed, id, attempt, { kind: "accepted", providerId: "ses-1" }, "2026-12-04T15:10:01Z");
    expect(only(sent).state).toMatchObject({ kind: "sent", version: 1, providerId: "ses-1" });
    expect(sent.outbox.some(({ tell }) => tell.kind === "sent")).toBe(true);
    expect(settle(sent, id, attempt, { kind: "refused", retryable: true, why: "" }, "2026-12-04T15:10:02Z")).toBe(sent);
  });

  test("refused for now is tried again later under another name", () => {
    const again = settle(claimed, id, attempt, { kind: "refused", retryable: true, why: "throttled" }, "2026-12-04T15:10:01Z");
    expect(only(again)).toMatchObject({ tries: 1, state: { kind: "approved", sendAt: "2026-12-04T15:14:01Z" } });
    const reclaimed = claim(again, id, "2026-12-04T15:14:01Z") as Application;
    expect(only(reclaimed).state).not.toMatchObject({ attempt });
    expect(markSent(reclaimed, id, attempt, null, "2026-12-04T15:15:00Z")).toBe(reclaimed);
  });

  test("uncertain is asked about after fifteen minutes and never sent again by itself", () => {
    const unsure = settle(claimed, id, attempt, { kind: "uncertain", why: "time-out" }, "2026-12-04T15:10:30Z");
    expect(unsure).toBe(claimed);
    expect(tick(unsure, at("12-04T15:24"))).toBe(unsure);
    const asked = tick(unsure, at("12-04T15:25"));
    expect(only(asked).state.kind).toBe("uncertain");
    expect(asked.outbox.some(({ tell }) => tell.kind === "uncertain")).toBe(true);
    expect(only(markSent(asked, id, attempt, "ses-1", "2026-12-04T16:00:00Z")).state.kind).toBe("sent");
    expect(only(does(asked, { kind: "redo" }, "12-04T16:00").application)).toMatchObject({ version: 2, state: { kind: "waiting" } });
  });
});
