import { once } from "node:events";
import { readdir } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { handIn } from "@afterword/local/smtp/hand-in";
import { SMTPServer } from "smtp-server";
import { expect, onTestFinished, test } from "vitest";
import { confirmation } from "./mails.ts";
import { ask, start, variablesOf } from "./runtime-process.ts";

/** The candidate's mail account: a real SMTP server that wants a password, and that can be out of order. */
const account = async () => {
  const took: { from: string; to: string; subject: string }[] = [];
  const state = { inOrder: true };
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS"],
    allowInsecureAuth: true,
    disableReverseLookup: true,
    closeTimeout: 100,
    onAuth: ({ username, password }, _session, done) =>
      username === "maya" && password === "p@ss" ? done(null, { user: "maya" }) : done(new Error("no")),
    onMailFrom: (_address, _session, done) => done(state.inOrder ? null : Object.assign(new Error("later"), { responseCode: 451 })),
    async onData(stream, session, done) {
      const text = (await buffer(stream)).toString();
      const { mailFrom, rcptTo } = session.envelope;
      for (const { address } of rcptTo) {
        took.push({ from: mailFrom ? mailFrom.address : "", to: address, subject: /^Subject: (.*)$/m.exec(text)?.[1] ?? "" });
      }
      done();
    },
  });
  server.on("error", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const { port } = server.server.address() as AddressInfo;
  return { took, state, url: `smtp://maya:p%40ss@127.0.0.1:${port}` };
};

test("with a relay mail is really sent through it, and nothing lies in the outbox", async () => {
  const { took, url } = await account();
  const variables = await variablesOf({ AFTERWORD_RELAY: url });
  const { smtpPort } = await start(variables);
  await handIn({
    port: smtpPort,
    from: "maya@hollowpine.example",
    to: "in@afterword.localhost",
    raw: confirmation("Mercy General Hospital"),
  });
  await ask(variables, "quiet");
  expect(took).toEqual([
    { from: expect.stringMatching(/^r-.*@afterword\.localhost$/), to: "maya@hollowpine.example", subject: expect.any(String) },
  ]);
  expect(await readdir(join(String(variables.AFTERWORD_HOME), "outbox", "new"))).toEqual([]);
});

test("a relay that is out of order gets the mail later, once", async () => {
  const { took, state, url } = await account();
  const variables = await variablesOf({ AFTERWORD_RELAY: url });
  const { smtpPort } = await start(variables);
  state.inOrder = false;
  await handIn({
    port: smtpPort,
    from: "maya@hollowpine.example",
    to: "in@afterword.localhost",
    raw: confirmation("Mercy General Hospital"),
  });
  await ask(variables, "clock", { to: "2026-12-01T17:00:00Z" });
  expect(took).toEqual([]);
  state.inOrder = true;
  await ask(variables, "clock", { to: "2026-12-01T19:00:00Z" });
  expect(took).toHaveLength(1);
});
