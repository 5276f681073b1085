import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseMail } from "@afterword/mail/mime/parse-mail";
import { Temporal } from "temporal-polyfill";
import { homeAt } from "../home/home.ts";
import { startRuntime } from "../runtime.ts";
import { readSettings } from "../settings.ts";
import { handIn } from "../smtp/hand-in.ts";
import { candidate, zone } from "./mails.ts";

export type Shown = { from: string; to: string; subject: string; text: string };

/** A runtime of its own for the demonstration: its own folder, free ports, and a clock that stands until it is moved. */
export type Stage = {
  now(): Temporal.Instant;
  /** Hands in a mail by SMTP and gives what left because of it. */
  hand(raw: Uint8Array, to: string): Promise<Shown[]>;
  /** Moves the clock to a time on the wall in the candidate's zone and gives what left on the way. */
  until(local: string): Promise<Shown[]>;
  close(): Promise<void>;
};

const moment = (local: string): Temporal.Instant => Temporal.ZonedDateTime.from(`${local}[${zone}]`).toInstant();

export const openStage = async (beginsAt: string): Promise<Stage> => {
  const folder = await mkdtemp(join(tmpdir(), "afterword-demo-"));
  let now = moment(beginsAt);
  const environment = {
    AFTERWORD_HOME: folder,
    AFTERWORD_CANDIDATE: `${candidate.name} <${candidate.address}>`,
    AFTERWORD_TIME_ZONE: zone,
    AFTERWORD_SMTP_PORT: "0",
    AFTERWORD_WEB_PORT: "0",
    AFTERWORD_CLOCK: now.toString(),
  };
  const read = readSettings(environment, folder);
  if (read.kind !== "settings") throw new Error(read.sentence);
  const runtime = await startRuntime(read.settings, { print: () => {} });
  const shown = new Set<string>();

  const news = async (): Promise<Shown[]> => {
    const outbox = join(homeAt(folder).outbox, "new");
    const names = (await readdir(outbox)).sort().filter((name) => !shown.has(name));
    return Promise.all(
      names.map(async (name) => {
        shown.add(name);
        const mail = await parseMail(await readFile(join(outbox, name)));
        return { from: mail.from?.address ?? "", to: mail.to[0]?.address ?? "", subject: mail.subject ?? "", text: mail.text ?? "" };
      }),
    );
  };

  return {
    now: () => now,
    async hand(raw, to) {
      const handed = await handIn({ port: runtime.smtpPort, from: candidate.address, to, raw });
      if (handed.kind === "refused") throw new Error(handed.why);
      await runtime.quiet();
      return news();
    },
    async until(local) {
      now = moment(local);
      await runtime.advance(now);
      return news();
    },
    async close() {
      await runtime.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
