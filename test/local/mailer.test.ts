import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import type { Mailer } from "@afterword/core/port/ports";
import { maildirMailer } from "@afterword/local/mailer/maildir";
import { relayMailer } from "@afterword/local/mailer/relay";
import { SMTPServer } from "smtp-server";
import { Temporal } from "temporal-polyfill";
import { mailerContract } from "../port/mailer.contract.ts";

const from = "notes@notes.example";
const clock = { now: () => Temporal.Instant.from("2026-12-03T14:00:00Z") };

let folder = "";
mailerContract("a mail folder", {
  from,
  start: async () => undefined,
  fresh: async () => {
    await rm(folder || join(tmpdir(), "afterword-none"), { recursive: true, force: true });
    folder = await mkdtemp(join(tmpdir(), "afterword-maildir-"));
    for (const part of ["new", "cur", "tmp"]) await mkdir(join(folder, part));
    const left = async () => {
      const names = await readdir(join(folder, "new")).catch(() => []);
      const files = await Promise.all(names.sort().map((name) => readFile(join(folder, "new", name))));
      return files.map((file) => {
        const [, to = "", raw = ""] = /^Return-Path: <.*>\r\nDelivered-To: (.*)\r\n([\s\S]*)$/.exec(file.toString("latin1")) ?? [];
        return { to, raw: Buffer.from(raw, "latin1") };
      });
    };
    return { mailer: maildirMailer(folder, clock), left, trouble: { "not-there": () => rm(folder, { recursive: true }) } };
  },
  stop: () => rm(folder, { recursive: true, force: true }),
});

type Took = { to: string; raw: Uint8Array };
let server: SMTPServer;
let took: Took[] = [];
let answer: "takes" | "not-now" | "never" | "silence" = "takes";

const refusal = (responseCode: number): Error => Object.assign(new Error("no"), { responseCode });
const relayAt = (port: number, silenceMillis = 20_000): Mailer =>
  relayMailer({ relay: { host: "127.0.0.1", port, secure: false, user: null, password: null }, name: "notes.example", silenceMillis });

mailerContract("an SMTP relay", {
  from,
  async start() {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS", "AUTH"],
      disableReverseLookup: true,
      closeTimeout: 100,
      async onData(stream, session, done) {
        const raw = await buffer(stream);
        if (answer === "not-now") return done(refusal(451));
        if (answer === "never") return done(refusal(554));
        took.push(...session.envelope.rcptTo.map(({ address }) => ({ to: address, raw })));
        if (answer === "takes") done();
      },
    });
    server.on("error", () => undefined);
    server.listen(0, "127.0.0.1");
    await once(server.server, "listening");
  },
  async fresh() {
    took = [];
    answer = "takes";
    const { port } = server.server.address() as AddressInfo;
    let mailer = relayAt(port);
    return {
      mailer: { send: (envelope) => mailer.send(envelope) },
      left: async () => took,
      trouble: {
        "refuses-for-now": () => {
          answer = "not-now";
        },
        "refuses-for-good": () => {
          answer = "never";
        },
        "falls-silent": () => {
          answer = "silence";
          mailer = relayAt(port, 300);
        },
        "not-there": () => {
          mailer = relayAt(1);
        },
      },
    };
  },
  stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
});
