import { randomBytes } from "node:crypto";
import { isDue } from "@afterword/core/application/due-at";
import { signUp } from "@afterword/core/candidate/sign-up";
import { receiveMail } from "@afterword/core/inbound/receive-mail";
import type { Ports } from "@afterword/core/port/ports";
import { sweep, wakeEach } from "@afterword/core/wake/sweep";
import { createWeb } from "@afterword/web/app";
import { Temporal } from "temporal-polyfill";
import { type FolderArchive, folderArchive } from "./archive.ts";
import { createControl } from "./control.ts";
import { daily } from "./daily.ts";
import { announce, withdraw } from "./home/running.ts";
import { createLoop, type Loop } from "./loop.ts";
import { folderOutbox } from "./mailer/outbox.ts";
import { type InTurn, oneAtATime } from "./one-at-a-time.ts";
import { type OpenedHome, openHome } from "./open-home.ts";
import { beginReading } from "./reader/begin-reading.ts";
import { startReader } from "./reader/guarded-reader.ts";
import { headerReader } from "./reader/header-reader.ts";
import { readAhead } from "./reader/read-ahead.ts";
import { exportRecord } from "./record.ts";
import { type LocalSettings, wrong } from "./settings.ts";
import { createSite } from "./site.ts";
import { startListener } from "./smtp/listener.ts";
import { isRecipient } from "./smtp/recipient.ts";
import { createBacklog } from "./spool/backlog.ts";
import { listSetAside } from "./spool/set-aside.ts";
import { openSpool, type Spool } from "./spool/spool.ts";
import { StartRefused } from "./start-refused.ts";
import { faultOf, stamp, tellEntry, tellSpoolEvent } from "./story-line.ts";
import { settleCandidate } from "./the-candidate.ts";
import { startWebServer } from "./web-server.ts";
import { wirePorts } from "./wire-ports.ts";

export type Runtime = {
  smtpPort: number;
  webPort: number;
  /** Moves a standing clock; resolves when everything due on the way is done. */
  advance(to: Temporal.Instant): Promise<void>;
  /** Resolves when no mail waits and nothing is due now. */
  quiet(): Promise<void>;
  /** Everything on record. */
  export(): Promise<unknown>;
  stop(): Promise<void>;
};

export type RuntimeOptions = {
  /** Takes one line at a time, without a line end. */
  print(line: string): unknown;
  /** IANA name, for a candidate who did not say theirs. */
  machineZone?: string;
};

/** Raw mails are kept that long. */
const keptDays = 30;
/** Time stands still under a standing clock, so there is no point in waiting for it. */
const retryAfterMillis = { real: [1000, 5000, 30_000, 120_000], standing: [20, 50, 100, 200] };

/**
 * Starts the whole product in this process: SMTP in, the database, the timer, the web view, mail out. Throws
 * `StartRefused` when it cannot start as asked. Killed at any moment it has lost nothing: what was taken in lies in the
 * inbox folder, and what is due stands in the database.
 */
export const startRuntime = async (settings: LocalSettings, options: RuntimeOptions): Promise<Runtime> => {
  const ends: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  try {
    return await assemble(settings, options, { add: (...more) => ends.push(...more), stop });
  } catch (error) {
    await stop();
    throw error;
  }
};

/** What has to be ended, in the reverse order of its beginning. */
type Ends = { add(...ends: (() => Promise<void>)[]): void; stop(): Promise<void> };

const assemble = async (settings: LocalSettings, options: RuntimeOptions, ends: Ends): Promise<Runtime> => {
  const machineZone = options.machineZone ?? Temporal.Now.timeZoneId();
  // What carries things out takes turns: a mail to the candidate is not claimed, and two at once would send it twice.
  const inTurn = oneAtATime();
  const opened = await openHome(settings);
  ends.add(opened.close, () => inTurn(async () => undefined));
  const { home, clock, store } = opened;
  const tell = (line: string | null): void => {
    if (line !== null) options.print(`${stamp(clock.now(), settings.timeZone ?? machineZone)}  ${line}`);
  };

  const web = await portOr("AFTERWORD_WEB_PORT", settings.webPort, startWebServer(settings.webPort));
  const reader = startReader(headerReader);
  ends.add(web.stop, async () => reader.stop());
  const ahead = readAhead(reader);
  const archive = folderArchive(home.mail, clock);
  const ports = wirePorts({
    settings,
    opened,
    archive,
    mail: ahead.mail,
    webPort: web.port,
    log: (entry) => tell(tellEntry(entry)),
    // What a mail makes due now is done at its end, or with what else was postponed.
    expect: (at) => (backlog.isWorking() && isDue(at, clock.now().toString()) ? undefined : loop.expect(at)),
    postpone: (key) => backlog.postpone(key),
  });
  const backlog = createBacklog(wakeEach(ports));
  const spool = await openSpool({
    opened,
    archive,
    begin: beginReading({ ahead, store, clock, domain: settings.domain, candidateId: () => candidateId }),
    work: (arrival, last) => inTurn(() => backlog.work(last, () => receiveMail(ports)(arrival))),
    tell: (event) => tell(tellSpoolEvent(event)),
    retryAfterMillis: retryAfterMillis[clock.kind],
  });
  const loop = startableLoop(ports, opened, archive, spool, inTurn, tell);
  ends.add(loop.stop, spool.stop);

  const candidateId = await settleCandidate({ home, settings, machineZone, store, signUp: signUp(ports) });
  const known = isRecipient(store, settings.domain);
  const listening = startListener({ port: settings.smtpPort, name: settings.domain, isRecipient: known, takeIn: spool.takeIn });
  const listener = await portOr("AFTERWORD_SMTP_PORT", settings.smtpPort, listening);
  ends.add(listener.stop);

  const runtime: Runtime = {
    smtpPort: listener.port,
    webPort: web.port,
    async advance(to) {
      await spool.idle();
      await loop.advance(to);
    },
    async quiet() {
      await spool.idle();
      await loop.settle();
    },
    export: () => exportRecord(store, candidateId, home),
    stop: ends.stop,
  };
  const secret = randomBytes(32).toString("hex");
  const standsAt = (): Temporal.Instant | null => (clock.kind === "standing" ? clock.now() : null);
  const view = createWeb({
    ports,
    session: { kind: "one-candidate", candidateId: () => candidateId },
    ...(settings.relay ? {} : { outbox: folderOutbox(home.outbox) }),
    setAside: { list: () => listSetAside(home.setAside) },
  });
  web.mount(createSite(createControl(secret, { ...runtime, standsAt }), view, inTurn));
  const standing = clock.kind === "standing";
  await announce(home, { pid: process.pid, smtpPort: listener.port, webPort: web.port, domain: settings.domain, secret, standing });
  ends.add(() => withdraw(home));

  options.print(readyLine(settings, runtime, standsAt()));
  await spool.start();
  loop.start();
  return runtime;
};

const startableLoop = (
  ports: Ports,
  { clock, store }: OpenedHome,
  archive: FolderArchive,
  spool: Spool,
  inTurn: InTurn,
  tell: (line: string) => void,
): Loop => {
  const clean = daily(clock, () => archive.clean(keptDays, spool.isWaiting));
  const sweepOnce = sweep(ports);
  return createLoop({
    clock,
    nextDue: () => store.nextDue(),
    tellFault: (error) => tell(`the timer failed and looks again soon: ${faultOf(error)}`),
    sweep: (limit) =>
      inTurn(async () => {
        await clean();
        return sweepOnce(limit);
      }),
  });
};

/** A port that cannot be had is a wrong setting. */
const portOr = async <T>(name: string, port: number, taken: Promise<T>): Promise<T> => {
  try {
    return await taken;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "EADDRINUSE")
      throw new StartRefused(wrong(name, String(port), "a port that no other program listens on, or 0 for a free one"));
    if (code === "EACCES") throw new StartRefused(wrong(name, String(port), "a port that this user may listen on, or 0 for a free one"));
    throw error;
  }
};

const readyLine = (settings: LocalSettings, runtime: Runtime, standsAt: Temporal.Instant | null): string => {
  const clock = standsAt ? `, the clock stands at ${standsAt.toString()}` : "";
  return `Afterword is ready: smtp://127.0.0.1:${runtime.smtpPort} takes mail to in@${settings.domain}, http://127.0.0.1:${runtime.webPort} shows it${clock}`;
};
