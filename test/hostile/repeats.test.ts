import { signUp } from "@afterword/core/candidate/sign-up";
import { receiveMail } from "@afterword/core/inbound/receive-mail";
import { beforeAll, describe, expect, test } from "vitest";
import { answer, cancelled, candidate, confirmation, forwarded, moved } from "../stories/mails.ts";
import { chicago, dateHeader } from "../stories/world.ts";
import { draftsOf, headerFaults, later, letPass, notesOf, recordOf } from "./judge.ts";
import { doctor, drafted, openDrafted, openStage, playStory, type Stage, type Story } from "./stage.ts";
import { foreignHtml } from "./whole-path.ts";
import { bytes, forward, fromAs, reply } from "./write.ts";

let story: Story;
beforeAll(async () => {
  story = await playStory();
});

const say = (stage: Stage, said: string, id = "a1"): ReturnType<Stage["take"]> => {
  const raw = answer(story.shown, said, { id, date: dateHeader("2026-12-03T17:00:00") });
  return stage.take(bytes(raw), { recipients: [story.shown.address] });
};

describe("AP02, DL01: one approval is one note", () => {
  test.each([1, 2, 3, 5])("delivered %i times, one after the other", async (times) => {
    const stage = await openDrafted(story);
    for (let n = 0; n < times; n += 1) await say(stage, "send");
    await letPass(stage);
    for (let n = 0; n < times; n += 1) await say(stage, "send");
    await letPass(stage);
    expect(notesOf(stage)).toEqual([doctor]);
    expect(stage.left.flatMap(headerFaults)).toEqual([]);
  });

  test.each([2, 10])("delivered %i times at once, each as a mail of its own", async (times) => {
    const stage = await openDrafted(story);
    await Promise.all(Array.from({ length: times }, (_, n) => say(stage, "send", `a${n}`)));
    await letPass(stage);
    expect(notesOf(stage)).toEqual([doctor]);
  });

  test("delivered again after fourteen days", async () => {
    const stage = await openDrafted(story);
    await say(stage, "send");
    await stage.until(later(drafted, 24 * 14));
    await say(stage, "send");
    await letPass(stage);
    expect(notesOf(stage).filter((to) => to === doctor)).toHaveLength(1);
  });
});

describe("SP15, AP15, AP16, AP17: a genuine approval comes again when it is no longer meant", () => {
  test.each(["undo", "skip", "edit: Dear Dr. Ruiz,\n\nThank you for the talk.\n\nMaya", "sent it myself"])("after %j", async (said) => {
    const stage = await openDrafted(story);
    await say(stage, "send", "genuine");
    await say(stage, said, "a2");
    await say(stage, "send", "genuine");
    await letPass(stage);
    expect(notesOf(stage)).toEqual([]);
  });

  test("for the version before: the newest is shown instead", async () => {
    const stage = await openDrafted(story);
    await say(stage, "edit: Dear Dr. Ruiz,\n\nThank you for the talk.\n\nMaya", "a1");
    await say(stage, "send", "a2");
    await letPass(stage);
    expect(notesOf(stage)).toEqual([]);
    expect((await draftsOf(stage))[0]).toContain(" 2 waiting ");
  });

  test.each([
    ["cancelled", cancelled],
    ["moved", moved],
  ])("after the interview was %s", async (_, mail) => {
    const stage = await openDrafted(story);
    await stage.take(bytes(forwarded(mail, { id: "later", date: dateHeader("2026-12-03T17:30:00") })));
    const before = await draftsOf(stage);
    await say(stage, "send");
    await letPass(stage);
    if (before[0]?.includes("withdrawn")) expect(notesOf(stage)).toEqual([]);
    else expect(notesOf(stage).length).toBeLessThanOrEqual(1);
  });

  test("forty days late", async () => {
    const stage = await openDrafted(story);
    await stage.until(later(drafted, 24 * 40));
    await say(stage, "send");
    await letPass(stage);
    expect(notesOf(stage).filter((to) => to === doctor)).toEqual([]);
  });
});

test("LP09: whatever comes in an hour, a few mails answer it", async () => {
  const stage = await openStage();
  for (let n = 0; n < 60; n += 1)
    await stage.take(bytes(forward(`n${n}`).replace(/---------- Forwarded[\s\S]*/, `nothing of use ${n}\r\n`)));
  expect(stage.left.length).toBeLessThanOrEqual(6);
});

test("LP09: nor does an hour of unread answers, forged ones among them", async () => {
  const stage = await openDrafted(story);
  for (let n = 0; n < 20; n += 1) {
    await say(stage, `what about the ${n}th thing?`, `w${n}`);
    await stage.take(bytes(fromAs(reply(story.shown, "send"), `From: <friend${n}@elsewhere.example>`)), {
      recipients: [story.shown.address],
      dmarc: "gray",
    });
  }
  await letPass(stage);
  expect(stage.left.length).toBeLessThanOrEqual(7);
  expect(notesOf(stage)).toEqual([]);
});

describe("LP10: what comes back to a note", () => {
  const sent = async (): Promise<{ stage: Stage; relay: string }> => {
    const stage = await openDrafted(story);
    await say(stage, "send");
    await letPass(stage);
    const note = (await stage.sent()).find((mail) => mail.to === doctor);
    return { stage, relay: /r-[a-z0-9]+@afterword\.localhost/.exec(note?.headers.get("reply-to") ?? "")?.[0] ?? "" };
  };
  const from = "From: Ana Ruiz <ana.ruiz@mercygeneral.example>";

  test("an automatic answer goes nowhere", async () => {
    const { stage, relay } = await sent();
    const before = stage.left.length;
    const raw = bytes(fromAs(reply(story.shown, "I am away"), from, "Auto-Submitted: auto-replied"));
    expect(await stage.take(raw, { recipients: [relay], dmarc: "gray" })).toMatchObject({ kind: "ignored" });
    expect(stage.left.length).toBe(before);
  });

  test("a person's answer goes to the candidate alone, and commands nothing", async () => {
    const { stage, relay } = await sent();
    const drafts = await draftsOf(stage);
    const raw = bytes(fromAs(reply(story.shown, "send <script>alert(1)</script>"), from));
    await stage.take(raw, { recipients: [relay], dmarc: "gray" });
    await letPass(stage);
    expect(stage.left.at(-1)?.to).toBe(candidate.address);
    expect((await stage.sent()).flatMap(({ html }) => foreignHtml(html ?? ""))).toEqual([]);
    expect(await draftsOf(stage)).toEqual(drafts);
    expect(notesOf(stage)).toEqual([doctor]);
  });
});

describe("DL01: mails in any order and any number come to the same", () => {
  const mails = [
    forwarded(confirmation, { id: "m1", date: dateHeader("2026-12-01T12:00:00") }),
    forwarded(moved, { id: "m2", date: dateHeader("2026-12-02T12:00:00") }),
  ].map(bytes);
  const startsOf = async (order: number[]): Promise<(string | null)[]> => {
    const stage = await openStage(chicago("2026-12-02T13:00:00"));
    for (const index of order) await stage.take(mails[index] ?? new Uint8Array());
    return (await stage.ports.store.applicationsOf(stage.candidateId)).flatMap(({ interviews }) =>
      interviews.map(({ start, state }) => `${start} ${state}`),
    );
  };

  test.each([[[0, 1]], [[1, 0]], [[0, 1, 0]], [[1, 0, 1]], [[0, 0, 1, 1]], [[1, 1, 0, 0]], [[0, 1, 0, 1, 0, 1]]])(
    "in the order %j",
    async (order) => {
      expect(await startsOf(order)).toEqual(await startsOf([0, 1]));
    },
  );
});

describe("TK01, TK05: a token that is guessed, cut, or somebody else's", () => {
  const address = (change: (token: string) => string): string =>
    `r-${change(story.shown.address.slice(2, story.shown.address.indexOf("@")))}@afterword.localhost`;

  test.each<[string, (token: string) => string]>([
    ["cut", (token) => token.slice(0, -1)],
    ["longer", (token) => `${token}a`],
    ["another letter", (token) => `${token.startsWith("a") ? "b" : "a"}${token.slice(1)}`],
    ["turned around", (token) => [...token].reverse().join("")],
    ["its hash", () => "0".repeat(64)],
    ["empty", () => ""],
    ["a path", () => "../../x"],
    ["every letter the same", () => "a".repeat(26)],
  ])("%s is nobody's", async (_, change) => {
    const stage = await openDrafted(story);
    const before = await recordOf(stage);
    expect(await stage.take(bytes(reply(story.shown, "send")), { recipients: [address(change)] })).toMatchObject({ kind: "ignored" });
    expect(await recordOf(stage)).toBe(before);
    expect(stage.left).toEqual([]);
  });

  test("of another candidate's draft asks its owner, never the one who has it", async () => {
    const stage = await openDrafted(story);
    await signUp(stage.ports)({ name: "Jo Whitfield", address: "jo@longmeadow.example", timeZone: "Europe/London" });
    await stage.take(bytes(fromAs(reply(story.shown, "send"), "From: <jo@longmeadow.example>")), { recipients: [story.shown.address] });
    await letPass(stage);
    expect(stage.left.map(({ to }) => to)).toEqual([candidate.address]);
  });

  test("is in no log line", async () => {
    const stage = await openDrafted(story);
    await say(stage, "send");
    await letPass(stage);
    const logged = JSON.stringify(stage.logged);
    for (const secret of [story.shown.address, candidate.address, doctor, "mercygeneral"]) expect(logged).not.toContain(secret);
  });
});

test("PR02: an address of ours that was quoted into a note does not leave with it", async () => {
  const stage = await openDrafted(story);
  await say(stage, `edit: Dear Dr. Ruiz,\n\nThank you. ${story.shown.address} wrote this.\n\nMaya`, "a1");
  const next = (await stage.sent()).findLast((mail) => mail.subject.startsWith("Draft:"));
  if (!next) throw new Error("the new version was not shown");
  const raw = answer({ ...story.shown, address: next.from, text: next.text }, "send", {
    id: "a2",
    date: dateHeader("2026-12-03T17:10:00"),
  });
  await stage.take(bytes(raw), { recipients: [next.from] });
  await letPass(stage);
  const note = stage.left.find(({ to }) => to === doctor);
  const token = story.shown.address.slice(0, story.shown.address.indexOf("@"));
  const said = (await stage.sent()).find(({ to }) => to === doctor)?.text ?? "";
  expect(note === undefined || !said.includes(token)).toBe(true);
});

test("the same arrival taken in by two at once is one record", async () => {
  const stage = await openStage();
  const arrival = {
    id: "twin",
    raw: bytes(forward("twin")),
    recipients: ["in@afterword.localhost"],
    envelopeFrom: "",
    dmarc: "pass" as const,
    infected: false,
  };
  stage.kept.set(arrival.id, arrival.raw);
  await Promise.all([receiveMail(stage.ports)(arrival), receiveMail(stage.ports)(arrival)]);
  expect((await stage.ports.store.applicationsOf(stage.candidateId)).filter(({ kind }) => kind === "application")).toHaveLength(1);
});
