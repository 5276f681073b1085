import type { Arrival, Taken } from "@afterword/core/inbound/arrival";
import { receiveMail } from "@afterword/core/inbound/receive-mail";
import { hashToken } from "@afterword/core/token/token";
import { beforeEach, describe, expect, test } from "vitest";
import { answer, candidate, confirmation, forwarded } from "./mails.ts";
import { type Memory, openMemory } from "./memory.ts";
import { chicago, dateHeader, type Sent } from "./world.ts";

const noon = "2026-12-01T12:00:00";
const began = chicago("2026-12-01T10:00:00");

let world: Memory;
let arrivals = 0;
const arrive = (raw: string, change: Partial<Arrival> = {}): Promise<Taken> => {
  arrivals += 1;
  const arrival: Arrival = {
    id: `arrival-${arrivals}`,
    raw: Buffer.from(raw),
    recipients: ["in@afterword.localhost"],
    envelopeFrom: candidate.address,
    dmarc: "pass",
    infected: false,
  };
  return receiveMail(world.ports)({ ...arrival, ...change });
};
const forward = (options: { id?: string; from?: string } = {}): string =>
  forwarded(confirmation, { id: "f1", date: dateHeader(noon), ...options });
const applications = async (): Promise<number> => ((await world.record()) as { applications: unknown[] }).applications.length;

beforeEach(async () => {
  world = await openMemory(began, { trustsLoopback: false });
});

describe("a mail to in@ makes a record", () => {
  test("when the candidate's provider vouches for it", async () => {
    expect((await arrive(forward())).kind).toBe("recorded");
  });

  test.each([
    ["forged, the domain has no policy", forward(), { dmarc: "gray" }],
    ["forged, against the policy", forward(), { dmarc: "fail" }],
    ["when nobody could check", forward(), { dmarc: "processing-failed" }],
    ["handed in on a machine that is not the candidate's own", forward(), { dmarc: "loopback" }],
    ["with two senders", forward().replace(/^From: /mu, "From: Eve <eve@evil.example>\r\nFrom: "), {}],
    ["from nobody", forward().replace(/^From: .*\r\n/mu, ""), {}],
    ["from a stranger, where sign-up is closed", forward({ from: "Eve <eve@evil.example>" }), {}],
    ["from one of our own addresses", forward({ from: "Afterword <in@afterword.localhost>" }), {}],
    ["for somebody else", forward(), { recipients: ["in@elsewhere.example"] }],
    ["with a virus", forward(), { infected: true }],
    ["written by a machine", forward().replace("MIME-Version", "Auto-Submitted: auto-replied\r\nMIME-Version"), {}],
  ] as const)("but not %s", async (_, raw, change) => {
    const taken = await arrive(raw, change as Partial<Arrival>);
    expect(taken.kind).toBe("ignored");
    expect(await applications()).toBe(0);
    expect(await world.sent()).toEqual([]);
  });

  test("under a forged stamp of the provider below the real one, not either", async () => {
    const stamps = (verdict: string) => `Authentication-Results: amazonses.com; dmarc=${verdict} header.from=hollowpine.example\r\n`;
    const raw = `Return-Path: <eve@evil.example>\r\n${stamps("fail")}X-SES-RECEIPT: abc\r\n${stamps("pass")}${forward()}`;
    expect((await arrive(raw, { dmarc: "gray" })).kind).toBe("ignored");
  });

  test("delivered five times makes one", async () => {
    for (let n = 0; n < 5; n++) await arrive(forward());
    expect(await applications()).toBe(1);
    expect(await world.sent()).toHaveLength(1);
  });

  test("delivered five times at once makes one", async () => {
    await Promise.all([1, 2, 3, 4, 5].map(() => arrive(forward())));
    expect(await applications()).toBe(1);
  });
});

test("a filter's forward to the secret address is a record, whoever wrote it, and approves nothing", async () => {
  const key = (await world.ports.store.loadCandidate(world.candidateId))?.inboundKey ?? "";
  const raw = forward({ from: "Priya Shah <priya.shah@mercygeneral.example>" });
  expect((await arrive(raw, { recipients: [`in-${key}@afterword.localhost`], dmarc: "gray" })).kind).toBe("recorded");
  expect((await arrive(raw, { recipients: ["in-wrongkey@afterword.localhost"] })).kind).toBe("ignored");
  expect((await world.sent()).map((mail) => mail.to)).toEqual([candidate.address]);
});

describe("an answer to a draft", () => {
  let draft: Sent;
  const send = (said: string, change: Partial<Arrival> = {}, from?: string): Promise<Taken> => {
    const to = { address: draft.from, subject: draft.subject, messageId: draft.messageId, text: draft.text };
    const raw = answer(to, said, { id: `a${arrivals}`, date: dateHeader("2026-12-03T17:00:00"), ...(from ? { from } : {}) });
    return arrive(raw, { recipients: [draft.from], ...change });
  };
  const notes = async (): Promise<string[]> => {
    await world.until(chicago("2026-12-04T12:00:00"));
    return (await world.sent()).map((mail) => mail.to).filter((to) => to !== candidate.address);
  };

  beforeEach(async () => {
    await arrive(forward());
    await world.until(chicago("2026-12-03T16:45:00"));
    const found = (await world.sent()).find((mail) => mail.subject.startsWith("Draft: thank-you to Dr. Ana Ruiz"));
    if (!found) throw new Error("no draft");
    draft = found;
  });

  test("from the candidate, vouched for, sends one note, however often it is delivered", async () => {
    for (let n = 0; n < 3; n++) await send("send");
    expect(await notes()).toEqual(["ana.ruiz@mercygeneral.example"]);
  });

  test("that nobody vouches for sends nothing, and asks the candidate on the web", async () => {
    await send("send", { dmarc: "gray" });
    expect((await world.sent()).at(-1)).toMatchObject({ to: candidate.address, subject: expect.stringContaining("Was this you?") });
    expect(await notes()).toEqual([]);
  });

  test("from a friend who was shown it sends nothing and answers the candidate only", async () => {
    await send("send", {}, "Friend <friend@elsewhere.example>");
    expect((await world.sent()).some((mail) => mail.to === "friend@elsewhere.example")).toBe(false);
    expect(await notes()).toEqual([]);
  });

  test("with the token in the To header but not in the envelope sends nothing", async () => {
    await send("send", { recipients: ["in@afterword.localhost"] });
    expect(await notes()).toEqual([]);
  });

  test("from a part of the address that only looks alike sends nothing", async () => {
    await send("send", {}, "Maya <m.aya+x@hollowpine.example>");
    expect(await notes()).toEqual([]);
  });

  test("that is not understood is answered a few times an hour and no more", async () => {
    const before = (await world.sent()).length;
    for (let n = 0; n < 12; n++) await send(`what about the ${n}th thing?`);
    expect((await world.sent()).length - before).toBeLessThanOrEqual(6);
    expect(await notes()).toEqual([]);
  });
});

describe("where sign-up is open", () => {
  const stranger = "Sam Okoye <sam@longmeadow.example>";
  beforeEach(async () => {
    world = await openMemory(began, { trustsLoopback: false, signUp: "open" });
  });

  test("a stranger is asked to confirm once a day, and their mail is read when they have", async () => {
    const raw = forward({ from: stranger });
    await world.ports.archive.put("first", Buffer.from(raw));
    expect(await arrive(raw, { id: "first" })).toMatchObject({ kind: "answered", why: "welcome" });
    expect(await arrive(forward({ from: stranger, id: "f2" }))).toMatchObject({ why: "waits for the confirmation" });
    const [welcome, ...rest] = await world.sent();
    expect(rest).toEqual([]);
    expect(welcome?.to).toBe("sam@longmeadow.example");
    const token = /\/login\/([a-z0-9]+)/u.exec(welcome?.text ?? "")?.[1] ?? "";
    const { redeemLogin } = await import("@afterword/core/candidate/login");
    expect(await redeemLogin(world.ports)(token)).not.toBeNull();
    expect(await redeemLogin(world.ports)(token)).toBeNull();
    expect((await world.sent()).at(-1)).toMatchObject({
      to: "sam@longmeadow.example",
      subject: expect.stringContaining("Noted: ICU Nurse"),
    });
  });

  test("a forged stranger is not answered at all", async () => {
    await arrive(forward({ from: stranger }), { dmarc: "gray" });
    expect(await world.sent()).toEqual([]);
  });
});

test("a token is kept as its hash alone", async () => {
  await arrive(forward());
  const [receipt] = await world.sent();
  const token = receipt?.from.slice(2).split("@")[0] ?? "";
  expect(await world.ports.store.findToken(hashToken(token))).toMatchObject({ kind: "thread" });
  expect(JSON.stringify(await world.record())).not.toContain(token);
});
