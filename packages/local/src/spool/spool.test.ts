import { readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { Arrival, Taken } from "@afterword/core/inbound/arrival";
import { Temporal } from "temporal-polyfill";
import { expect, onTestFinished, test } from "vitest";
import { folderArchive } from "../archive.ts";
import { homeAt, makeHome, prepareHome } from "../home/home.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { listSetAside } from "./set-aside.ts";
import { openSpool, type SpoolEvent } from "./spool.ts";

const clock = { now: () => Temporal.Instant.from("2026-12-03T14:00:00Z") };
const newHome = async () => {
  const home = homeAt(await temporaryFolder());
  await makeHome(home);
  await prepareHome(home);
  return home;
};
const open = async (
  home: ReturnType<typeof homeAt>,
  work: (arrival: Arrival, last: boolean) => Promise<Taken>,
  begin?: (arrival: Arrival) => Promise<void>,
) => {
  const events: SpoolEvent[] = [];
  const archive = folderArchive(home.mail, clock);
  const opened = { home, clock: { ...clock, kind: "real" as const } };
  const spool = await openSpool({
    opened,
    archive,
    work,
    tell: (event) => events.push(event),
    retryAfterMillis: [0, 0],
    ...(begin ? { begin } : {}),
  });
  // A work that never ends stands for a runtime that was killed: there is nothing to stop.
  if (work !== never) onTestFinished(spool.stop);
  return { spool, events, archive };
};
const handed = (text: string) => ({
  raw: Readable.from([Buffer.from(text)]),
  recipients: ["in@afterword.localhost"],
  envelopeFrom: "jane@a.example",
});
const done: Taken = { kind: "ignored", why: "test" };
const never = () => new Promise<Taken>(() => undefined);
const textOf = (arrival: Arrival) => Buffer.from(arrival.raw).toString();

test("a mail is worked with its envelope, and its raw text stays in the archive under its id", async () => {
  const home = await newHome();
  const arrivals: Arrival[] = [];
  const { spool, archive } = await open(home, async (arrival) => {
    arrivals.push(arrival);
    return done;
  });
  await spool.takeIn(handed("hello"));
  await spool.idle();
  const [arrival] = arrivals;
  expect(arrival).toMatchObject({
    recipients: ["in@afterword.localhost"],
    envelopeFrom: "jane@a.example",
    dmarc: "loopback",
    infected: false,
  });
  expect(Buffer.from((await archive.get(arrival?.id ?? "")) ?? "").toString()).toBe("hello");
  expect(await readdir(home.inbox)).toEqual([]);
});

test("mails are worked one at a time, in the order they came", async () => {
  const order: string[] = [];
  let atOnce = 0;
  const { spool } = await open(await newHome(), async (arrival) => {
    atOnce += 1;
    await new Promise(setImmediate);
    order.push(`${textOf(arrival)}${atOnce}`);
    atOnce -= 1;
    return done;
  });
  for (const text of ["a", "b", "c", "d"]) await spool.takeIn(handed(text));
  await spool.idle();
  expect(order).toEqual(["a1", "b1", "c1", "d1"]);
});

test("what a killed runtime left is worked by the next one, in the order it came", async () => {
  const home = await newHome();
  const killed = await open(home, never);
  for (const text of ["a", "b", "c"]) await killed.spool.takeIn(handed(text));
  const order: string[] = [];
  const { spool } = await open(home, async (arrival) => {
    order.push(textOf(arrival));
    return done;
  });
  await spool.start();
  await spool.idle();
  expect(order).toEqual(["a", "b", "c"]);
  expect(await readdir(home.inbox)).toEqual([]);
});

test("a fault is tried again, and the mails behind it do not wait", async () => {
  const order: string[] = [];
  let faults = 1;
  const { spool } = await open(await newHome(), async (arrival) => {
    order.push(textOf(arrival));
    if (textOf(arrival) === "a" && faults-- > 0) throw new Error("not now");
    return done;
  });
  for (const text of ["a", "b"]) await spool.takeIn(handed(text));
  await spool.idle();
  expect([...order].sort()).toEqual(["a", "a", "b"]);
});

test("a mail that keeps failing is set aside, shown, and kept whole", async () => {
  const home = await newHome();
  let tries = 0;
  const { spool, events } = await open(home, async () => {
    tries += 1;
    throw Object.assign(new Error("secret words"), { code: "busy", retryable: true });
  });
  await spool.takeIn(handed("hello"));
  await spool.idle();
  expect(tries).toBe(3);
  const [mail] = await listSetAside(home.setAside);
  expect(mail).toMatchObject({ at: "2026-12-03T14:00:00Z", why: "Error (busy)" });
  expect((await readdir(home.setAside)).sort()).toEqual([`${mail?.id}.eml`, `${mail?.id}.json`]);
  expect(await readdir(home.inbox)).toEqual([]);
  expect(events.at(-1)).toMatchObject({ kind: "set-aside" });
});

test("a fault that no other try can mend is not tried again", async () => {
  const home = await newHome();
  let tries = 0;
  const { spool } = await open(home, async () => {
    tries += 1;
    throw Object.assign(new Error("too large"), { code: "too-large", retryable: false });
  });
  await spool.takeIn(handed("hello"));
  await spool.idle();
  expect(tries).toBe(1);
  expect(await listSetAside(home.setAside)).toHaveLength(1);
});

test("a mail that takes the process down every time is set aside unread at last", async () => {
  const home = await newHome();
  const killed = await open(home, never);
  await killed.spool.takeIn(handed("hello"));
  const [name] = await readdir(home.inbox);
  await rm(join(home.inbox, String(name)));
  await writeFile(
    join(home.inbox, String(name).replace(/\.\d+\.json$/, ".25.json")),
    JSON.stringify({ recipients: [], envelopeFrom: "", takenAt: "" }),
  );
  let worked = 0;
  const { spool } = await open(home, async () => {
    worked += 1;
    return done;
  });
  await spool.start();
  await spool.idle();
  expect(worked).toBe(0);
  expect(await listSetAside(home.setAside)).toHaveLength(1);
});

test("a mail over 25 MB leaves nothing behind", async () => {
  const home = await newHome();
  const { spool } = await open(home, async () => done);
  const raw = Readable.from(Array.from({ length: 26 }, () => Buffer.alloc(1_000_000)));
  await expect(spool.takeIn({ ...handed(""), raw })).rejects.toThrow("too big");
  expect([await readdir(home.inbox), await readdir(home.mail)]).toEqual([[], []]);
});

test("a mail whose sender goes away in the middle leaves nothing behind", async () => {
  const home = await newHome();
  const { spool } = await open(home, async () => done);
  const raw = new Readable({ read: () => undefined });
  raw.push("half");
  const taken = spool.takeIn({ ...handed(""), raw });
  raw.destroy();
  await expect(taken).rejects.toThrow();
  expect([await readdir(home.inbox), await readdir(home.mail)]).toEqual([[], []]);
});

test("ids go on where an earlier runtime stopped", async () => {
  const home = await newHome();
  const first = await open(home, async () => done);
  await first.spool.takeIn(handed("a"));
  await first.spool.idle();
  const second = await open(home, async () => done);
  await second.spool.takeIn(handed("b"));
  await second.spool.idle();
  expect((await readdir(home.mail)).sort().map((name) => name.slice(0, 13))).toEqual(["m000000000001", "m000000000002"]);
});

test("the next four mails are begun while one is worked, and the last knows that it is", async () => {
  const home = await newHome();
  const killed = await open(home, never);
  for (const text of ["a", "b", "c", "d", "e", "f"]) await killed.spool.takeIn(handed(text));
  const begun: string[] = [];
  const seen: string[] = [];
  const { spool } = await open(
    home,
    async (arrival, last) => {
      while (begun.length < Math.min(6, seen.length + 5)) await new Promise(setImmediate);
      seen.push(`${textOf(arrival)}${begun.length}${last ? " last" : ""}`);
      return done;
    },
    async (arrival) => void begun.push(textOf(arrival)),
  );
  await spool.start();
  await spool.idle();
  expect(begun.sort()).toEqual(["a", "b", "c", "d", "e", "f"]);
  expect(seen).toEqual(["a5", "b6", "c6", "d6", "e6", "f6 last"]);
});

test("what fails in beginning a mail is found out by its work", async () => {
  let worked = 0;
  const work = async () => {
    worked += 1;
    return done;
  };
  const { spool, events } = await open(await newHome(), work, () => Promise.reject(new Error("not now")));
  for (const text of ["a", "b", "c"]) await spool.takeIn(handed(text));
  await spool.idle();
  expect(worked).toBe(3);
  expect(events.every(({ kind }) => kind === "worked")).toBe(true);
});

test("a mail that was begun several times is worked alone, so that no other is blamed for what it does", async () => {
  const home = await newHome();
  const killed = await open(home, never);
  for (const text of ["a", "b", "c"]) await killed.spool.takeIn(handed(text));
  for (const name of await readdir(home.inbox))
    await rename(join(home.inbox, name), join(home.inbox, name.replace(/\.\d+\.json$/, ".3.json")));
  const starts: (string | undefined)[][] = [];
  const { spool } = await open(home, async () => {
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
    starts.push((await readdir(home.inbox)).sort().map((name) => name.split(".")[1]));
    return done;
  });
  await spool.start();
  await spool.idle();
  expect(starts[0]).toEqual(["4", "3", "3"]);
});

test("a long mail is worked as it came", async () => {
  const long = "x".repeat(700_000);
  const texts: string[] = [];
  const { spool } = await open(await newHome(), async (arrival) => {
    texts.push(textOf(arrival));
    return done;
  });
  const raw = Readable.from(Array.from({ length: 7 }, (_, n) => Buffer.from(long.slice(n * 100_000, (n + 1) * 100_000))));
  await spool.takeIn({ ...handed(""), raw });
  await spool.takeIn(handed(""));
  await spool.idle();
  expect(texts).toEqual([long, ""]);
});
