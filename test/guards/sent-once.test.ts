import { act } from "@afterword/core/application/act";
import type { Application } from "@afterword/core/application/application";
import { applyAction } from "@afterword/core/application/apply-action";
import { takeReading } from "@afterword/core/application/take-reading";
import { claim } from "@afterword/core/draft/claim";
import type { Draft } from "@afterword/core/draft/draft";
import { tick } from "@afterword/core/plan/tick";
import { ana, at, begun, confirmation, mail, reading } from "@afterword/core/samples";
import { wake } from "@afterword/core/wake/wake";
import { describe, expect, test } from "vitest";
import { candidate } from "../stories/mails.ts";
import { openDrafted } from "./stage.ts";

/** A world in which the candidate has approved the note at 17:00; it is to leave ten minutes later. */
const openApproved = async () => {
  const stage = await openDrafted();
  const { id, version } = await stage.draft();
  stage.clockAt("2026-12-03T17:00:00");
  await act(stage.ports)(stage.key, { kind: "approve", draft: id, version, at: null });
  const gone: string[] = [];
  const { send } = stage.ports.mailer;
  stage.ports.mailer = {
    send: async (envelope) => {
      if (envelope.to !== candidate.address) gone.push(envelope.to);
      return send(envelope);
    },
  };
  return { ...stage, gone, wake: () => wake(stage.ports)(stage.key) };
};

describe("an approved note", () => {
  test("does not leave while it can be stopped, and leaves once when its time has come", async () => {
    const { gone, wake, clockAt } = await openApproved();
    clockAt("2026-12-03T17:09:59");
    await wake();
    expect(gone).toEqual([]);
    clockAt("2026-12-03T17:10:00");
    await wake();
    await wake();
    expect(gone).toEqual(["ana.ruiz@mercygeneral.example"]);
  });

  test("is sent once by five that wake at the same time", async () => {
    const { gone, wake, clockAt, draft } = await openApproved();
    clockAt("2026-12-03T17:10:00");
    await Promise.all([wake(), wake(), wake(), wake(), wake()]);
    expect(gone).toHaveLength(1);
    expect((await draft()).state.kind).toBe("sent");
  });

  test("is not sent by another while the mail service has it, though it is not in the folder yet", async () => {
    const { gone, wake, clockAt, ports, draft } = await openApproved();
    let answer = (): void => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const { send } = ports.mailer;
    const handedOver = new Promise<void>((resolve) => {
      ports.mailer = {
        send: async (envelope) => {
          const outcome = await send(envelope);
          if (envelope.to === candidate.address) return outcome;
          resolve();
          await answered;
          return outcome;
        },
        find: async () => "never-left",
      };
    });
    clockAt("2026-12-03T17:10:00");
    const first = wake();
    await handedOver;
    for (const minute of ["11", "14", "20"]) {
      clockAt(`2026-12-03T17:${minute}:00`);
      await wake();
    }
    answer();
    await first;
    expect(gone).toHaveLength(1);
    expect((await draft()).state.kind).toBe("sent");
  });
});

const waiting = tick(begun(), at("12-04T15:00"));
const only = ({ drafts: [draft] }: Application): Draft => {
  if (!draft) throw new Error("no draft");
  return draft;
};
const approve = (application: Application, now = "12-04T15:00") =>
  applyAction(application, { kind: "approve", draft: only(application).id, version: 1, at: null }, at(now));
const changed = (application: Application, change: Partial<Draft>): Application => ({
  ...application,
  drafts: application.drafts.map((draft) => ({ ...draft, ...change })),
});

describe("nobody takes for sending", () => {
  const approved = approve(waiting).application;
  const takes = (application: Application) => claim(application, only(application).id, "2026-12-04T15:10:00Z");

  test("a note that was changed after its approval", () => {
    expect(takes(approved)).not.toBeNull();
    expect(takes(changed(approved, { version: 2 }))).toBeNull();
  });

  test("a note without an address", () => {
    expect(takes(changed(approved, { to: { name: ana.name, address: null } }))).toBeNull();
  });
});

describe("an approval counts for nothing", () => {
  test("where an earlier note came back", () => {
    const earlier = { ...only(waiting), id: "drf_99" as Draft["id"], delivery: "bounced" as const };
    const { application, acted } = approve({ ...waiting, drafts: [only(waiting), earlier] });
    expect(acted).toMatchObject({ kind: "refused", why: expect.stringContaining("came back") });
    expect(only(application).state.kind).toBe("waiting");
  });

  test("of a draft that has expired, though nobody has put it away yet", () => {
    const { application, acted } = approve(waiting, "12-07T15:00");
    expect(acted).toMatchObject({ kind: "refused", why: expect.stringContaining("late") });
    expect(only(application).state.kind).toBe("waiting");
  });

  test("of a draft that was shown before its address was known", () => {
    const nameless = changed(waiting, { to: { name: ana.name, address: null } });
    const unknown = { ...nameless, people: nameless.people.map((person) => ({ ...person, address: null })) };
    const corrected = applyAction(unknown, { kind: "correct", text: `${ana.name}: ana@elsewhere.example` }, at("12-04T15:00")).application;
    expect(only(corrected)).toMatchObject({ version: 2, to: { address: "ana@elsewhere.example" } });
    expect(approve(corrected).acted).toMatchObject({ kind: "refused", why: expect.stringContaining("older version") });
  });

  test("of a draft whose interview was cancelled", () => {
    const off = reading({ kind: "cancellation", original: { ...confirmation.original, date: "2026-12-04T09:30:00-06:00" } });
    const cancelled = takeReading(waiting, mail(off), at("12-04T15:30"));
    expect(only(cancelled).state.kind).toBe("withdrawn");
    expect(approve(cancelled).acted.kind).toBe("refused");
  });
});
