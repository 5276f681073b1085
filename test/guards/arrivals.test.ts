import { act } from "@afterword/core/application/act";
import { redeemLogin, requestLogin, sessionOf } from "@afterword/core/candidate/login";
import { hashToken, type TokenTarget, tokenFor } from "@afterword/core/token/token";
import { describe, expect, test } from "vitest";
import { candidate, own } from "../stories/mails.ts";
import { chicago, dateHeader } from "../stories/world.ts";
import { answerTo, began, drafted, forward, openDrafted, openStage } from "./stage.ts";

const later = "2027-12-01T00:00:00Z";

test("an answer from an address that the candidate has not verified sends nothing and asks the candidate", async () => {
  const { take, shown, ports, candidateId, draft, sent } = await openDrafted();
  const maya = await ports.store.loadCandidate(candidateId);
  if (!maya) throw new Error("no candidate");
  const second = { address: "maya.second@longmeadow.example", verified: false };
  await ports.store.saveCandidate({ ...maya, addresses: [...maya.addresses, second] });
  await take(answerTo(shown, "send", { from: `Maya <${second.address}>` }), { recipients: [shown.from] });
  expect((await draft()).state.kind).toBe("waiting");
  expect((await sent()).at(-1)).toMatchObject({ to: candidate.address, subject: expect.stringContaining("Was this you?") });
});

test("LP10: what the machine of the note's reader answers is not passed on", async () => {
  const { take, ports, key, draft, sent } = await openDrafted();
  const target: TokenTarget = { kind: "relay", ...key, draftId: (await draft()).id };
  const token = tokenFor(ports.installation.tokenKey, target);
  await ports.store.putToken(hashToken(token), target, later);
  const before = (await sent()).length;
  const raw = own("I am out of the office.", { id: "ooo", date: dateHeader(drafted), from: "Ana <ana.ruiz@mercygeneral.example>" });
  const recipients = [`r-${token}@afterword.localhost`];
  const automatic = raw.replace("MIME-Version", "Auto-Submitted: auto-replied\r\nMIME-Version");
  expect((await take(automatic, { recipients })).kind).toBe("ignored");
  expect(await sent()).toHaveLength(before);
  expect(await take(raw, { recipients })).toMatchObject({ why: "passed on" });
});

test("a mail that is delivered again after the job was accepted begins nothing new", async () => {
  const { take, ports, candidateId } = await openStage();
  const raw = forward();
  await take(raw, { id: "first" });
  const [application] = await ports.store.applicationsOf(candidateId);
  if (!application) throw new Error("no application");
  await act(ports)({ candidateId, applicationId: application.id }, { kind: "outcome", outcome: "accepted" });
  expect(await take(raw, { id: "again" })).toMatchObject({ kind: "ignored", why: "taken in before" });
  expect(await ports.store.applicationsOf(candidateId)).toHaveLength(1);
});

test("an answer that is delivered five times at once is taken once", async () => {
  const { take, shown, application } = await openDrafted();
  const raw = answerTo(shown, "snooze 2 days");
  await Promise.all(["a", "b", "c", "d", "e"].map((id) => take(raw, { id, recipients: [shown.from] })));
  expect((await application()).steps.filter(({ kind }) => kind === "draft-again")).toHaveLength(1);
});

test("a send above a draft that was changed in place shows the change and sends nothing", async () => {
  const { take, shown, draft, until } = await openDrafted();
  const changed = { ...shown, text: shown.text.replace("I enjoyed our conversation", "I enjoyed the tour of the unit") };
  expect(changed.text).not.toBe(shown.text);
  await take(answerTo(changed, "send"), { recipients: [shown.from] });
  await until(chicago("2026-12-03T18:00:00"));
  expect(await draft()).toMatchObject({ version: 2, state: { kind: "waiting" }, body: expect.stringContaining("the tour of the unit") });
});

test("a mail that says yes to a question nobody asked deletes nothing", async () => {
  const { take, ports, candidateId } = await openStage();
  await take(own("yes, delete my data", { id: "o1", date: dateHeader(began) }));
  expect(await ports.store.loadCandidate(candidateId)).not.toBeNull();
});

describe("a token is good for one thing", () => {
  test("a login link is no session, and an address for answers is no login link", async () => {
    const { take, ports, candidateId, sent } = await openStage();
    await ports.store.putToken(hashToken("alink"), { kind: "login", candidateId }, later);
    expect(await sessionOf(ports, "alink")).toBeNull();
    await take(forward());
    const [receipt] = await sent();
    const token = receipt?.from.slice(2).split("@")[0] ?? "";
    expect(await ports.store.findToken(hashToken(token))).toMatchObject({ kind: "thread" });
    expect(await redeemLogin(ports)(token)).toBeNull();
  });

  test("a login link works once and makes a session", async () => {
    const { ports, candidateId } = await openStage();
    await ports.store.putToken(hashToken("alink"), { kind: "login", candidateId }, later);
    const redeemed = await redeemLogin(ports)("alink");
    expect(await sessionOf(ports, redeemed?.session ?? "")).toBe(candidateId);
    expect(await redeemLogin(ports)("alink")).toBeNull();
  });
});

test("five links an hour are mailed to one address and no more", async () => {
  const { ports, sent, until } = await openStage();
  for (let minute = 0; minute < 9; minute++) {
    await requestLogin(ports)(candidate.address);
    await until(chicago(`2026-12-01T10:0${minute}:30`));
  }
  expect(await sent()).toHaveLength(5);
});
