import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import type { Envelope } from "@afterword/core/port/ports";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { expect, onTestFinished, test } from "vitest";
import { relayMailer } from "./relay.ts";

const envelope: Envelope = {
  raw: Buffer.from("From: jane@a.example\r\nTo: ana@b.example\r\nSubject: hello\r\n\r\n.dot\r\nFrom here\r\n"),
  from: "jane@a.example",
  to: "ana@b.example",
  tags: { attempt: "a1", draft: "drf_1" },
};

const relayAt = (port: number, user: string | null = null) => ({
  host: "127.0.0.1",
  port,
  secure: false,
  user,
  password: user && "secret",
});
const sendThrough = (port: number, user: string | null = null, silenceMillis = 5000) =>
  relayMailer({ relay: relayAt(port, user), name: "afterword.localhost", silenceMillis }).send(envelope);

/** A real SMTP server that behaves as told. */
const smtpServer = async (options: SMTPServerOptions): Promise<number> => {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    allowInsecureAuth: true,
    disableReverseLookup: true,
    closeTimeout: 100,
    ...options,
  });
  server.on("error", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return (server.server.address() as AddressInfo).port;
};
const refusal = (responseCode: number): Error => Object.assign(new Error("no"), { responseCode });

/** A server that answers from a list, one answer a line, and then does what `end` says. */
const scriptedServer = async (answers: string[], end: (socket: Socket) => void): Promise<number> => {
  const server = createServer((socket) => {
    const left = [...answers];
    socket.on("error", () => undefined);
    socket.write(left.shift() ?? "");
    socket.on("data", () => {
      const next = left.shift();
      if (next === undefined) end(socket);
      else socket.write(next);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
};
const upToData = ["220 hi\r\n", "250 hi\r\n", "250 from\r\n", "250 to\r\n", "354 go\r\n"];

test("an accepted mail arrives byte for byte, with its envelope", async () => {
  const got: { raw: string; from: string; to: string[] }[] = [];
  const port = await smtpServer({
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk) => chunks.push(chunk));
      stream.on("end", () => {
        const { mailFrom, rcptTo } = session.envelope;
        got.push({
          raw: Buffer.concat(chunks).toString(),
          from: mailFrom ? mailFrom.address : "",
          to: rcptTo.map(({ address }) => address),
        });
        done();
      });
    },
  });
  expect(await sendThrough(port)).toEqual({ kind: "accepted", providerId: null });
  expect(got).toEqual([{ raw: envelope.raw.toString(), from: envelope.from, to: [envelope.to] }]);
});

test("user and password are given where there are any", async () => {
  const users: (string | undefined)[] = [];
  const port = await smtpServer({
    onAuth(auth, _session, done) {
      users.push(`${auth.username}:${auth.password}`);
      done(null, { user: auth.username });
    },
    onData(stream, _session, done) {
      stream.resume();
      stream.on("end", () => done());
    },
  });
  expect((await sendThrough(port, "jane")).kind).toBe("accepted");
  expect(users).toEqual(["jane:secret"]);
});

test("a wrong password is for later: the mail itself is not refused", async () => {
  const port = await smtpServer({ onAuth: (_auth, _session, done) => done(refusal(535)) });
  expect(await sendThrough(port, "jane")).toMatchObject({ kind: "refused", retryable: true });
});

test.each([
  [451, true],
  [550, false],
])("a recipient refused with %i may be tried again: %s", async (code, retryable) => {
  const port = await smtpServer({ onRcptTo: (_address, _session, done) => done(refusal(code)) });
  expect(await sendThrough(port)).toMatchObject({ kind: "refused", retryable, why: `the mail server answered ${code}` });
});

test.each([
  [452, true],
  [554, false],
])("a mail answered with %i after its last byte may be tried again: %s", async (code, retryable) => {
  const port = await smtpServer({
    onData(stream, _session, done) {
      stream.resume();
      stream.on("end", () => done(refusal(code)));
    },
  });
  expect(await sendThrough(port)).toMatchObject({ kind: "refused", retryable });
});

test("nobody listens: surely not sent", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  expect(await sendThrough(port)).toMatchObject({ kind: "refused", retryable: true });
});

test.each([
  ["before the greeting", []],
  ["after the greeting", upToData.slice(0, 1)],
  ["after the recipient", upToData.slice(0, 4)],
])("a connection lost %s: surely not sent", async (_when, answers) => {
  const port = await scriptedServer(answers, (socket) => socket.destroy());
  const silent = answers.length === 0 ? 300 : 5000;
  expect(await sendThrough(port, null, silent)).toMatchObject({ kind: "refused", retryable: true });
});

test("a connection lost once the mail was handed over: nobody can tell", async () => {
  const port = await scriptedServer(upToData, (socket) => socket.destroy());
  expect(await sendThrough(port)).toMatchObject({ kind: "uncertain" });
});

test("a server that never answers the last dot: nobody can tell", async () => {
  const port = await scriptedServer(upToData, () => undefined);
  expect(await sendThrough(port, null, 300)).toMatchObject({ kind: "uncertain" });
});
