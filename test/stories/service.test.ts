import { beforeEach, describe, expect, test } from "vitest";
import { answer, candidate, confirmation, forwarded, own } from "./mails.ts";
import { type Memory, openMemory } from "./memory.ts";
import { chicago, dateHeader, type Sent } from "./world.ts";

let world: Memory;
let mails = 0;
const say = async (said: string, local = "2026-12-01T11:00:00"): Promise<Sent> => {
  mails += 1;
  await world.mail(own(said, { id: `o${mails}`, date: dateHeader(local) }));
  const last = (await world.sent()).at(-1);
  if (!last) throw new Error("nothing was answered");
  return last;
};
const reply = async (to: Sent, said: string, local: string): Promise<void> => {
  mails += 1;
  await world.mail(answer({ address: to.from, ...to }, said, { id: `r${mails}`, date: dateHeader(local) }), to.from);
};
const drafts = async (): Promise<Sent[]> => (await world.sent()).filter((mail) => mail.subject.startsWith("Draft:"));

beforeEach(async () => {
  world = await openMemory(chicago("2026-12-01T10:00:00"));
  await world.mail(forwarded(confirmation, { id: "f1", date: dateHeader("2026-12-01T10:00:00") }));
});

test("history tells where everything stands", async () => {
  expect((await say("history")).text).toContain("- ICU Nurse at Mercy General Hospital: An interview was taken down (");
});

test("export gives everything on record, without the secret address", async () => {
  const key = (await world.ports.store.loadCandidate(world.candidateId))?.inboundKey ?? "";
  const { text } = await say("Export!");
  expect(text).toContain('"company": "Mercy General Hospital"');
  expect(text).not.toContain(key);
});

describe("a pause", () => {
  test("holds what is due until its day", async () => {
    expect((await say("pause until 7 December")).text).toContain("Monday 7 December at 08:00");
    await world.until(chicago("2026-12-06T23:00:00"));
    expect((await world.sent()).filter((mail) => /Tomorrow|How was it|Draft/.test(mail.subject))).toEqual([]);
  });

  test("ends with a word, and what was held comes then", async () => {
    await say("pause for 2 weeks");
    await world.until(chicago("2026-12-03T17:00:00"));
    expect(await drafts()).toEqual([]);
    await say("resume", "2026-12-03T17:00:00");
    await world.until(chicago("2026-12-03T17:01:00"));
    expect(await drafts()).toHaveLength(2);
  });

  test("until a day that nobody understands is asked again", async () => {
    expect((await say("pause until the cows come home")).text).toContain("I did not understand until when");
  });
});

test("a yes to the question whether all is to be deleted deletes nothing by itself", async () => {
  await reply(await say("delete my data"), "yes", "2026-12-01T11:05:00");
  const last = (await world.sent()).at(-1);
  expect([last?.subject, last?.text.includes('"yes, delete my data"')]).toEqual(["Nothing was deleted", true]);
  expect(await world.ports.store.loadCandidate(world.candidateId)).not.toBeNull();
});

test("thanks are not answered", async () => {
  const [receipt] = await world.sent();
  if (!receipt) throw new Error("no receipt");
  await reply(receipt, "That's all right, thanks!", "2026-12-01T11:00:00");
  expect(await world.sent()).toHaveLength(1);
});

describe("settings by mail", () => {
  test("change what is written and when", async () => {
    expect((await say("tone: formal")).text).toContain('"tone" is "formal" now.');
    expect((await say("undo: 0 minutes")).text).toContain("undo");
    expect((await say("time zone: Europe/London")).text).toContain("Europe/London");
    await world.until(chicago("2026-12-03T16:45:00"));
    expect(await drafts()).toEqual([]);
    await world.until("2026-12-04T08:30:00Z");
    expect((await drafts())[0]?.text).toContain("Yours sincerely,");
  });

  test.each([
    ["tone formal", '"tone" is "formal" now.'],
    ["spelling: US", '"spelling" is "american" now.'],
    ["quiet hours: 9pm to 7am", '"quiet from" is "21:00" now. "quiet until" is "07:00" now.'],
    ["thank-you expires: 4 days", '"thank-you expires after" is "96 hours" now.'],
    ["ask after: 2 weeks", '"ask after" is "10 business days" now.'],
    ["hellos: 0", '"hellos" is "0" now.'],
    ["weekends: yes\nundo: 0", '"weekends" is "yes" now. "undo" is "0 minutes" now.'],
    ["no thank-you to: Germany", '"no thank-you to" is "Germany" now.'],
    ["nothing to: mercy.example, hr@oak.example", '"nothing to" is "mercy.example, hr@oak.example" now.'],
    ["Time zone: new york", "Your time zone is America/New_York now."],
    ["weekends: maybe", "neither yes nor no"],
    ["undo: soon", "cannot be the undo"],
    ["Please pause for a week", "I keep quiet until Tuesday 8 December at 08:00."],
    ["unpause", "I am back."],
    ["Could you send me my history?", "This is where everything stands"],
    ["settings", "undo: 10 minutes"],
    ["hello there", "Forward a mail about an interview to me"],
  ])("%j", async (words, answer) => expect((await say(words)).text).toContain(answer));

  test("in the subject alone", async () => {
    await world.mail(own("", { id: "s1", date: dateHeader("2026-12-01T11:00:00"), subject: "History" }));
    expect((await world.sent()).at(-1)?.subject).toBe("Your applications");
  });

  test("in answer to a mail about an application, where a time zone is the interview's", async () => {
    const [receipt] = await world.sent();
    if (!receipt) throw new Error("no receipt");
    await reply(receipt, "tone: formal", "2026-12-01T11:00:00");
    await reply(receipt, "zone: Europe/London", "2026-12-01T11:01:00");
    const candidate = await world.ports.store.loadCandidate(world.candidateId);
    expect([candidate?.settings.tone, candidate?.timeZone]).toEqual(["formal", "America/Chicago"]);
  });

  test("say what is allowed when they cannot be", async () => {
    expect((await say("tone: cheeky")).text).toMatch(/warm.*neutral.*formal/s);
    expect((await say("time zone: Moonbase")).text).toContain("Europe/London");
  });
});

describe("a further address", () => {
  const other = "maya.work@longmeadow.example";
  const forwardFrom = (id: string) =>
    forwarded(
      { ...confirmation, subject: "Interview: Ward Clerk", text: confirmation.text.replaceAll("ICU Nurse", "Ward Clerk") },
      { id, date: dateHeader("2026-12-01T13:00:00"), from: `Maya <${other}>` },
    );

  test("is the candidate's once its own mailbox has said yes", async () => {
    const asked = await say(`add address: ${other}`);
    expect(asked).toMatchObject({ to: other, subject: "Is this address yours?" });
    expect(asked.text).not.toContain("Mercy");
    await world.mail(forwardFrom("g1"), "in@afterword.localhost", other);
    expect((await world.sent()).at(-1)).toEqual(asked);
    await world.mail(answer({ address: asked.from, ...asked }, "yes", { id: "y0", date: dateHeader("2026-12-01T12:00:00") }), asked.from);
    expect((await world.ports.store.loadCandidate(world.candidateId))?.addresses).toHaveLength(1);
    await world.mail(
      answer({ address: asked.from, ...asked }, "Yes!", { id: "y1", date: dateHeader("2026-12-01T12:00:00"), from: `Maya <${other}>` }),
      asked.from,
      other,
    );
    await world.mail(forwardFrom("g2"), "in@afterword.localhost", other);
    expect((await world.sent()).at(-1)).toMatchObject({ to: candidate.address, subject: expect.stringContaining("Noted: Ward Clerk") });
  });

  test("can be taken away again, but not the last one", async () => {
    expect((await say(`remove address: ${candidate.address}`)).text).toContain("stays");
  });

  test("that is none is not written to", async () => {
    expect((await say("add address: nobody")).to).toBe(candidate.address);
    expect((await say("add address: in@afterword.localhost")).to).toBe(candidate.address);
  });
});

test("delete my data asks once, and then nothing is left of the candidate", async () => {
  await say("yes, delete my data");
  expect(await world.ports.store.loadCandidate(world.candidateId)).not.toBeNull();
  const asked = await say("delete my data");
  expect(asked.subject).toBe("Delete everything?");
  await reply(asked, "Yes, delete my data.", "2026-12-01T12:00:00");
  expect(await world.ports.store.loadCandidate(world.candidateId)).toBeNull();
  expect(await world.ports.store.applicationsOf(world.candidateId)).toEqual([]);
  expect(await world.ports.store.findByAddress(candidate.address)).toBeNull();
  expect([...world.kept.values()].map((raw) => Buffer.from(raw).toString()).filter((raw) => raw.includes("Mercy"))).toEqual([]);
});

test("two roles at one company are two applications, and a mail that fits both is asked about", async () => {
  const clerk = {
    ...confirmation,
    subject: "Interview: Ward Clerk",
    text: confirmation.text.replaceAll("ICU Nurse", "Ward Clerk").replace("December 3", "December 8").replace("Thursday", "Tuesday"),
  };
  await world.mail(forwarded(clerk, { id: "f2", date: dateHeader("2026-12-01T10:30:00") }));
  const no = {
    from: confirmation.from,
    date: "Mon, Dec 14, 2026 at 9:00 AM",
    subject: "Your application to Mercy General Hospital",
    text: "Dear Maya,\n\nThank you for your interest in Mercy General Hospital. Unfortunately we have decided not to move forward with your application.\n\nPriya Shah\nTalent Acquisition Coordinator\nMercy General Hospital",
  };
  await world.until(chicago("2026-12-14T09:30:00"));
  await world.mail(forwarded(no, { id: "f3", date: dateHeader("2026-12-14T09:30:00") }));
  const which = (await world.sent()).at(-1);
  expect(which?.subject).toBe("Which one is it about?");
  if (!which) return;
  const number = /(\d)\. Ward Clerk/.exec(which.text)?.[1] ?? "";
  await reply(which, number, "2026-12-14T09:40:00");
  const { applications } = (await world.record()) as { applications: { role: string; outcome: string | null }[] };
  expect(applications.map(({ role, outcome }) => [role, outcome]).sort()).toEqual([
    ["ICU Nurse", null],
    ["Ward Clerk", "rejected"],
  ]);
});

test("no text, address or token of a story is in the log", async () => {
  await world.until(chicago("2026-12-03T16:45:00"));
  const [draft] = await drafts();
  if (draft) await reply(draft, "send", "2026-12-03T17:00:00");
  await world.until(chicago("2026-12-20T12:00:00"));
  const log = JSON.stringify(world.logged);
  const tokens = (await world.sent()).map((mail) => mail.from.split("@")[0]?.replace("r-", "") ?? "").filter((token) => token.length > 20);
  expect(world.logged.length).toBeGreaterThan(10);
  for (const secret of ["Maya", "hollowpine", "Mercy", "Ruiz", "ICU", "@", ...tokens]) expect(log).not.toContain(secret);
});
