import { act } from "@afterword/core/application/act";
import type { Acted, Action } from "@afterword/core/application/action";
import type { Application } from "@afterword/core/application/application";
import type { ApplicationKey } from "@afterword/core/id";
import type { Clock, Envelope, LogEntry, Mailer, Ports } from "@afterword/core/port/ports";
import type { Store } from "@afterword/core/port/store";
import { hashToken, type TokenTarget } from "@afterword/core/token/token";
import { createMemoryStore } from "@afterword/store/memory-store";
import { Temporal } from "temporal-polyfill";
import { deliveryHandler } from "../../functions/delivery.ts";
import { inboundHandler } from "../../functions/inbound.ts";
import { sweepHandler } from "../../functions/sweep.ts";
import { wakeHandler } from "../../functions/wake.ts";
import { type Dmarc, domain, eventOf, type Happening, receiptOf, resource } from "./aws-messages.ts";
import { crossing, type Fates, type Invocation, sendAnswer, thrown } from "./boundary.ts";
import { type Clockwork, type Millis, minute, second } from "./clockwork.ts";
import { type Ended, invoke } from "./invoke.ts";
import type { SimMail } from "./mails.ts";
import { simulatedComposer, simulatedReader, writeMail } from "./mails.ts";
import { type Copies, createQueue } from "./queue.ts";

/** Written to with every event of a run that is to be told. */
export type Trace = (time: Millis, actor: string, what: string, fault?: string) => void;

/** What SES does with a mail that it accepted. */
type Carried = { rejected: boolean; inboxAfter: Millis; events: { what: Happening; after: Millis }[] };

/** What goes wrong around the calls: how often and when messages come, what SES tells, what the doorbell does. */
export type Nature = {
  fates: Fates;
  copies: Copies;
  /** How long after a save the due index shows the item as it is. */
  indexedAfter(): Millis;
  /** When the raw mail is in the bucket, beside the notification. */
  storedAfter(): Millis;
  carry(envelope: Envelope): Carried;
  /** When a doorbell that was set for a time rings, in milliseconds from that time; empty: never. */
  rings(): Millis[];
};

/** Looks on and never touches: what is kept, and what leaves. */
export type Onlooker = {
  saved(next: Application): void;
  accepted(envelope: Envelope, rejected: boolean): void;
  fault(what: string): void;
};

/** The product with a wrong part, to prove that the counters see. */
export type Broken = {
  store?: (store: Store) => Store;
  mailer?: (mailer: Mailer) => Mailer;
  mail?: (reader: Ports["mail"]) => Ports["mail"];
  /** The sweep never comes. */
  noSweep?: boolean;
};

type Mailed = { to: string; dmarc: Dmarc; mail: SimMail };

export type World = {
  ports: Ports;
  clockwork: Clockwork;
  /** A mail reaches SES. Returns its raw form. */
  mail(mailed: Mailed): Uint8Array;
  /** A press of a button on the web view. */
  press(key: ApplicationKey, action: Action): Promise<Ended<Acted>>;
  targetOf(address: string): TokenTarget | null;
  /** Faults are over: what was put aside is handled again until nothing is left. */
  redrive(): number;
};

const sweepEvery = 5 * minute;
/** What a handler may end in and be tried again. */
const expected = new Set(["provider-fault", "contention", "mail-missing", "sweep-unfinished"]);

const codeOf = (fault: unknown): string =>
  fault instanceof Error && "code" in fault && typeof fault.code === "string" ? fault.code : String(fault);

/** The moment and its text are made once for all that happens in it: both are asked for at every step. */
const clockOf = (clockwork: Clockwork): Clock => {
  let at = Number.NaN;
  let now = Temporal.Instant.fromEpochMilliseconds(0);
  return {
    now: () => {
      if (at === clockwork.now()) return now;
      at = clockwork.now();
      now = Temporal.Instant.fromEpochMilliseconds(at);
      const text = new Date(at).toISOString();
      const shortest = text.endsWith(".000Z") ? `${text.slice(0, -5)}Z` : text.replace(/0*Z$/u, "Z");
      now.toString = (options) => {
        if (options === undefined) return shortest;
        if (options.fractionalSecondDigits === 0) return `${text.slice(0, 19)}Z`;
        if (options.fractionalSecondDigits === 9) return `${text.slice(0, -1)}000000Z`;
        return Temporal.Instant.prototype.toString.call(now, options);
      };
      return now;
    },
  };
};

/** The real handlers and use cases among providers that behave as badly as `nature` says. */
export const startWorld = (
  clockwork: Clockwork,
  nature: Nature,
  onlooker: Onlooker,
  onMail: (envelope: Envelope) => void,
  trace: Trace | null,
  broken: Broken = {},
): World => {
  const clock = clockOf(clockwork);
  const kept = new Map<string, Uint8Array>();
  const targets = new Map<string, TokenTarget>();
  const memory = createMemoryStore({ clock, freezes: true });
  const store = broken.store ? broken.store(memory) : memory;
  let drawn = 0;
  let mails = 0;
  let accepted = 0;

  const carrying: Mailer = {
    send: async (envelope) => {
      accepted += 1;
      const id = `ses-${accepted}`;
      const carried = nature.carry(envelope);
      onlooker.accepted(envelope, carried.rejected);
      if (!carried.rejected) clockwork.at(clockwork.now() + carried.inboxAfter, () => onMail(envelope));
      for (const { what, after } of carried.events)
        clockwork.at(clockwork.now() + after, () =>
          deliveries.send(eventOf(what, { id, at: clock.now().toString(), tags: envelope.tags })),
        );
      return { kind: "accepted", providerId: id };
    },
  };
  const mailer = broken.mailer ? broken.mailer(carrying) : carrying;
  const reader = broken.mail ? broken.mail(simulatedReader) : simulatedReader;

  /** One schedule an application, replaced by the next; soon is a message with a delay, as the adapter does it. */
  const bells = new Map<string, number>();
  let belled = 0;
  const ring = (key: ApplicationKey, at: string): void => {
    const time = Date.parse(at);
    const body = JSON.stringify(key);
    const ahead = time - clockwork.now();
    if (ahead < 2 * minute) {
      wakes.send(body, Math.max(0, ahead));
      return;
    }
    belled += 1;
    const number = belled;
    bells.set(body, number);
    for (const late of nature.rings())
      clockwork.at(time + late, () => {
        if (bells.get(body) === number) wakes.send(body);
      });
  };

  /** When the sweep would find something next: it is not run for nothing. */
  const due = new Map<string, Millis>();
  let sweepAt: Millis | null = null;
  const awaitSweep = (): void => {
    if (broken.noSweep) return;
    let first = Number.POSITIVE_INFINITY;
    for (const time of due.values()) first = Math.min(first, time);
    if (first === Number.POSITIVE_INFINITY) return;
    const time = (Math.floor(Math.max(first, clockwork.now()) / sweepEvery) + 1) * sweepEvery;
    if (sweepAt !== null && sweepAt <= time && sweepAt > clockwork.now()) return;
    sweepAt = time;
    clockwork.at(time, () => {
      if (sweepAt !== time) return;
      void run("sweep", (wired) => sweepHandler(wired)()).then(() => {
        if (sweepAt === time) sweepAt = null;
        awaitSweep();
      });
    });
  };
  /** Items that the index does not show yet. Those that it shows too long are woken for nothing, as doorbells do too. */
  const shownFrom = new Map<string, Millis>();
  const keepDue = (application: Application, dueAt: string | null): void => {
    const place = `${application.candidateId}/${application.id}`;
    shownFrom.set(place, clockwork.now() + nature.indexedAfter());
    if (dueAt === null) due.delete(place);
    else due.set(place, Date.parse(dueAt));
    awaitSweep();
  };

  const log = (entry: LogEntry): void => {
    const fault = entry.event === "message-failed" ? String(entry.fault) : null;
    if (fault !== null && !expected.has(fault)) onlooker.fault(fault);
    if (entry.event === "wake-unfinished") onlooker.fault("wake-unfinished");
    trace?.(clockwork.now(), "log", Object.values(entry).join(" "));
  };

  const effects: Ports = {
    store: {
      ...store,
      saveApplication: async (application, dueAt) => {
        const saved = await store.saveApplication(application, dueAt);
        if (saved.kind === "saved") {
          onlooker.saved({ ...application, version: application.version + 1 });
          keepDue(application, dueAt);
        }
        return saved;
      },
      listDue: async (at, limit) => {
        const found = await store.listDue(at, limit);
        return found.filter(({ key }) => (shownFrom.get(`${key.candidateId}/${key.applicationId}`) ?? 0) <= clockwork.now());
      },
      putToken: async (tokenHash, target, expiresAt) => {
        targets.set(tokenHash, target);
        return store.putToken(tokenHash, target, expiresAt);
      },
    },
    mailer,
    doorbell: { set: async (key, at) => ring(key, at) },
    archive: {
      put: async (key, raw) => void kept.set(key, raw),
      get: async (key) => kept.get(key) ?? null,
      remove: async (key) => void kept.delete(key),
    },
    clock,
    random: {
      token: () => {
        drawn += 1;
        return `t${String(drawn).padStart(25, "0")}`;
      },
    },
    log,
    mail: reader,
    compose: simulatedComposer,
    installation: {
      domain,
      webUrl: resource.webUrl,
      tokenKey: resource.tokenKey,
      trustsLoopback: false,
      placeholder: null,
      signUp: resource.signUp,
      sendsAsCandidate: false,
    },
  };

  const run = async <T>(name: string, handler: (wired: { ports: Ports; resource: typeof resource }) => Promise<T>): Promise<Ended<T>> => {
    const end = await invoke(clockwork, name, (invocation) => handler({ ports: portsOf(invocation), resource }));
    if (end.how === "threw" && !expected.has(codeOf(end.fault))) onlooker.fault(codeOf(end.fault));
    if (end.how !== "ended") trace?.(clockwork.now(), name, end.how);
    return end;
  };

  const portsOf = (invocation: Invocation): Ports => {
    const cross = crossing(clockwork, nature.fates, invocation, (what, fault) => trace?.(clockwork.now(), invocation.name, what, fault));
    const { store, mailer, doorbell, archive } = effects;
    const crossed = <A extends unknown[], R>(name: string, kind: "read" | "write", effect: (...given: A) => Promise<R>) => {
      const call = { name, kind };
      return (...given: A): Promise<R> => cross(call, () => effect(...given), thrown);
    };
    return {
      ...effects,
      store: {
        loadApplication: crossed("store.loadApplication", "read", store.loadApplication),
        saveApplication: (application, dueAt) =>
          cross(
            { name: "store.saveApplication", kind: "save" },
            () => store.saveApplication(application, dueAt),
            (outcome) => (outcome === "own-conflict" ? { kind: "conflict" as const } : thrown()),
          ),
        applicationsOf: crossed("store.applicationsOf", "read", store.applicationsOf),
        listApplications: crossed("store.listApplications", "read", store.listApplications),
        listDue: crossed("store.listDue", "read", store.listDue),
        nextDue: crossed("store.nextDue", "read", store.nextDue),
        loadCandidate: crossed("store.loadCandidate", "read", store.loadCandidate),
        saveCandidate: (candidate) =>
          cross(
            { name: "store.saveCandidate", kind: "save" },
            () => store.saveCandidate(candidate),
            (outcome) => (outcome === "own-conflict" ? { kind: "conflict" as const } : thrown()),
          ),
        findByAddress: crossed("store.findByAddress", "read", store.findByAddress),
        findByInboundKey: crossed("store.findByInboundKey", "read", store.findByInboundKey),
        putToken: crossed("store.putToken", "write", store.putToken),
        findToken: crossed("store.findToken", "read", store.findToken),
        takeToken: crossed("store.takeToken", "write", store.takeToken),
        count: crossed("store.count", "write", store.count),
        removeCandidate: crossed("store.removeCandidate", "write", store.removeCandidate),
      },
      mailer: {
        send: (envelope) =>
          cross(
            { name: "mailer.send", kind: envelope.tags.draft === undefined ? "tell" : "send" },
            () => mailer.send(envelope),
            sendAnswer,
          ),
      },
      doorbell: { set: (key, at) => cross({ name: "doorbell.set", kind: "ring" }, () => doorbell.set(key, at), thrown) },
      archive: {
        put: crossed("archive.put", "write", archive.put),
        get: crossed("archive.get", "read", archive.get),
        remove: crossed("archive.remove", "write", archive.remove),
      },
    };
  };

  const inbound = createQueue(clockwork, nature.copies, (event) => run("inbound", (wired) => inboundHandler(wired)(event)));
  const wakes = createQueue(clockwork, nature.copies, (event) => run("wake", (wired) => wakeHandler(wired)(event)));
  const deliveries = createQueue(clockwork, nature.copies, (event) => run("delivery", (wired) => deliveryHandler(wired)(event)));

  return {
    ports: effects,
    clockwork,
    mail: ({ to, dmarc, mail }) => {
      mails += 1;
      const id = `mail${mails}`;
      const raw = writeMail(mail);
      clockwork.at(clockwork.now() + nature.storedAfter(), () => void kept.set(id, raw));
      const body = receiptOf({ id, from: mail.from ?? "", recipients: [to], dmarc });
      clockwork.at(clockwork.now() + second, () => inbound.send(body));
      return raw;
    },
    press: (key, action) => run("web", ({ ports }) => act(ports)(key, action)),
    targetOf: (address) => {
      const token = /^r-([a-z0-9]+)@/u.exec(address)?.[1];
      return token === undefined ? null : (targets.get(hashToken(token)) ?? null);
    },
    redrive: () => {
      const aside = inbound.putAside() + wakes.putAside() + deliveries.putAside();
      for (const queue of [inbound, wakes, deliveries]) queue.redrive();
      awaitSweep();
      return aside;
    },
  };
};
