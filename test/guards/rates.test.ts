import { hashToken, type TokenTarget, tokenFor } from "@afterword/core/token/token";
import { describe, expect, test } from "vitest";
import { candidate, own } from "../stories/mails.ts";
import { chicago, dateHeader } from "../stories/world.ts";
import { answerTo, began, drafted, forward, openDrafted, openStage, type Stage } from "./stage.ts";

const secretOf = async ({ ports, candidateId }: Stage): Promise<string> =>
  `in-${(await ports.store.loadCandidate(candidateId))?.inboundKey}@afterword.localhost`;

const above = (headers: string[], raw: string): string => [...headers, raw].join("\r\n");
const received = (machines: number): string[] =>
  Array.from({ length: machines }, (_, n) => `Received: from m${n}.example by m${n + 1}.example; Tue, 1 Dec 2026 10:00:00 -0600`);

/** A mail as a rule of the candidate's mailbox passes it on: nothing is changed but the envelope. */
const byRule = (id: string, headers: string[] = []): string =>
  above(
    headers,
    forward(id)
      .replace(/^From: .*$/mu, "From: Priya Shah <priya.shah@mercygeneral.example>")
      .replace("Subject: Fwd: ", "Subject: "),
  );

describe("mail goes round once at most", () => {
  test("LP07: what another instance wrote is dropped at every address", async () => {
    const stage = await openDrafted();
    const secret = await secretOf(stage);
    const before = await stage.sent();
    const hop = ["X-Afterword-Hop: 1"];
    for (const [raw, recipient] of [
      [above(hop, forward("h1")), "in@afterword.localhost"],
      [byRule("h2", hop), secret],
      [above(["Auto-Submitted: auto-generated", ...hop], byRule("h3")), secret],
      [above(hop, answerTo(stage.shown, "send")), stage.shown.from],
    ] as const)
      expect((await stage.take(raw, { recipients: [recipient] })).kind, recipient).toBe("ignored");
    expect(await stage.sent()).toEqual(before);
    expect((await stage.draft()).state.kind).toBe("waiting");
  });

  test("LP07: two instances whose candidates forward everything to each other stop after one mail", async () => {
    const [ours, theirs] = [await openStage(), await openStage({ domain: "staging.afterword.localhost" })];
    const secrets = [await secretOf(ours), (await secretOf(theirs)).replace("@", "@staging.")] as const;
    const raws: Uint8Array[] = [];
    const { send } = ours.ports.mailer;
    ours.ports.mailer = {
      send: async (envelope) => {
        raws.push(envelope.raw);
        return send(envelope);
      },
    };
    await ours.take(byRule("first"), { recipients: [secrets[0]] });
    expect(raws).toHaveLength(1);
    expect(await theirs.take(Buffer.from(raws[0] ?? []).toString(), { recipients: [secrets[1]] })).toMatchObject({ kind: "ignored" });
    expect(await theirs.sent()).toEqual([]);
  });

  test("a rule that sends our own mails back to the secret address makes nothing of them", async () => {
    const stage = await openStage();
    const raw = byRule("back").replace(/^From: .*$/mu, "From: Afterword <r-abc@afterword.localhost>");
    expect(await stage.take(raw, { recipients: [await secretOf(stage)] })).toMatchObject({ why: "from ourselves" });
    expect(await stage.sent()).toEqual([]);
  });

  test("LP08: a mail that more than thirty machines passed on is dropped, also at the secret address", async () => {
    const stage = await openStage();
    const recipients = [await secretOf(stage)];
    expect((await stage.take(byRule("far", received(31)), { recipients })).kind).toBe("ignored");
    expect((await stage.take(byRule("near", received(30)), { recipients })).kind).toBe("recorded");
  });

  test("a robot's confirmation is welcome at the secret address", async () => {
    const stage = await openStage();
    const raw = byRule("robot", ["Auto-Submitted: auto-generated", "Precedence: bulk"]);
    expect((await stage.take(raw, { recipients: [await secretOf(stage)], dmarc: "gray" })).kind).toBe("recorded");
  });
});

/** As Google writes it when a mailbox is to be forwarded to an address. */
const confirmForward = (secret: string, from = "Gmail Team <forwarding-noreply@google.com>"): string =>
  [
    "Date: Tue, 1 Dec 2026 08:00:00 -0800",
    `From: ${from}`,
    `To: ${secret}`,
    `Subject: (#482913377) Gmail Forwarding Confirmation - Receive Mail from ${candidate.address}`,
    "Message-ID: <confirm-1@mail.gmail.example>",
    "MIME-Version: 1.0",
    'Content-Type: text/plain; charset="UTF-8"',
    "",
    `${candidate.address} has requested to automatically forward mail to your email`,
    `address ${secret}.`,
    "Confirmation code: 482913377",
    "",
    `To allow ${candidate.address} to automatically forward mail to your`,
    "address, please click the link below to confirm the request:",
    "",
    "https://mail-settings.google.com/mail/vf-%5BANGjdJ8%5D-x7Qw",
    "",
    "If you click the link and it appears to be broken, please copy and paste it",
    "into a new browser window.",
    "",
    "Thanks for using Gmail!",
    "",
    "Sincerely,",
    "",
    "The Gmail Team",
    "",
  ].join("\r\n");

describe("the mail by which a mailbox asks whether it may forward here", () => {
  test("is passed on to the candidate with its code and its link, once", async () => {
    const stage = await openStage();
    const secret = await secretOf(stage);
    for (const id of ["g1", "g1-again"])
      await stage.take(confirmForward(secret), { id, recipients: [secret], envelopeFrom: "forwarding-noreply@google.com" });
    const [mail, ...rest] = await stage.sent();
    expect(rest).toEqual([]);
    expect(mail).toMatchObject({ to: candidate.address, subject: expect.stringContaining("Gmail Forwarding Confirmation") });
    expect(mail?.text).toContain("Confirmation code: 482913377");
    expect(mail?.text).toContain("https://mail-settings.google.com/mail/vf-%5BANGjdJ8%5D-x7Qw");
    expect(mail?.text).not.toContain("answered your note");
  });

  test("is passed on even when the candidate has heard much in this hour", async () => {
    const stage = await openStage();
    for (let n = 0; n < 9; n++) await stage.take(own("help", { id: `h${n}`, date: dateHeader(began) }));
    const secret = await secretOf(stage);
    await stage.take(confirmForward(secret), { recipients: [secret] });
    expect((await stage.sent()).at(-1)?.text).toContain("482913377");
  });

  test.each([
    ["forged", { dmarc: "gray" as const }, undefined],
    ["of somebody who only looks like it", {}, "Gmail Team <forwarding-noreply@google.com.evil.example>"],
  ])("is not passed on when it is %s", async (_, change, from) => {
    const stage = await openStage();
    const secret = await secretOf(stage);
    await stage.take(confirmForward(secret, from), { recipients: [secret], ...change });
    expect((await stage.sent()).some(({ text }) => text.includes("mail-settings.google.com"))).toBe(false);
  });
});

/** A reader that finds nothing in any mail, so that hundreds of them cost little. */
const findNothing = (stage: Stage): void => {
  const { read } = stage.ports.mail;
  const nothing = read(Buffer.from("Subject: x\r\n\r\nx"), {
    timeZone: "UTC",
    now: chicago(began),
    candidateName: "",
    candidateAddresses: [],
  });
  stage.ports.mail = { ...stage.ports.mail, read: () => nothing };
};

describe("LP09: a rule gone wrong", () => {
  test("costs a candidate no more than two hundred readings a day, and one notice", async () => {
    const stage = await openStage();
    findNothing(stage);
    const recipients = [await secretOf(stage)];
    const ends: string[] = [];
    for (let n = 0; n < 230; n++) {
      const taken = await stage.take(own("lunch?", { id: `n${n}`, date: dateHeader(began), from: "News <news@longmeadow.example>" }), {
        recipients,
      });
      ends.push("why" in taken ? taken.why : taken.kind);
    }
    expect(ends.filter((why) => why === "nothing in it")).toHaveLength(200);
    expect(ends.slice(200)).toEqual(Array(30).fill("too many mails today"));
    expect((await stage.sent()).filter(({ text }) => text.includes("200 mails"))).toHaveLength(1);
    stage.clockAt("2026-12-02T10:00:00");
    expect(await stage.take(byRule("next day"), { recipients })).toMatchObject({ why: "nothing in it" });
  });

  test("does not keep the candidate's own answers from being heard", async () => {
    const stage = await openDrafted();
    const day = chicago(drafted).slice(0, 10);
    for (let n = 0; n < 200; n++) await stage.ports.store.count(`mails:${stage.candidateId}:${day}`, "2026-12-31T00:00:00Z");
    expect(await stage.take(forward("more"))).toMatchObject({ why: "too many mails today" });
    expect(await stage.take(answerTo(stage.shown, "skip"), { recipients: [stage.shown.from] })).toMatchObject({ verb: "skip" });
  });

  test("of somebody who never confirmed costs twenty mails a day", async () => {
    const stage = await openStage({ signUp: "open" });
    const ends: string[] = [];
    for (let n = 0; n < 25; n++) {
      const taken = await stage.take(own("hello", { id: `s${n}`, date: dateHeader(began), from: "Sam <sam@longmeadow.example>" }));
      ends.push("why" in taken ? taken.why : taken.kind);
    }
    expect(ends.slice(20)).toEqual(Array(5).fill("too many mails before the confirmation"));
    expect(await stage.sent()).toHaveLength(1);
  });
});

test("what answers to one note pile up is passed on twenty times an hour", async () => {
  const { take, ports, key, draft, sent } = await openDrafted();
  const target: TokenTarget = { kind: "relay", ...key, draftId: (await draft()).id };
  const token = tokenFor(ports.installation.tokenKey, target);
  await ports.store.putToken(hashToken(token), target, "2027-12-01T00:00:00Z");
  for (let n = 0; n < 23; n++) {
    const raw = own(`answer ${n}`, { id: `ans${n}`, date: dateHeader(drafted), from: "Ana <ana.ruiz@mercygeneral.example>" });
    await take(raw, { recipients: [`r-${token}@afterword.localhost`] });
  }
  expect((await sent()).filter(({ subject }) => subject.startsWith("An answer for you"))).toHaveLength(20);
});

test("clear words of the candidate's own are answered forty times an hour", async () => {
  const stage = await openStage();
  for (let n = 0; n < 43; n++) await stage.take(own("history", { id: `h${n}`, date: dateHeader(began) }));
  expect((await stage.sent()).filter(({ subject }) => subject === "Your applications")).toHaveLength(40);
});
