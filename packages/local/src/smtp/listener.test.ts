import { once } from "node:events";
import { connect } from "node:net";
import { buffer } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { handIn } from "./hand-in.ts";
import { type Handed, type ListenerOptions, maxMailBytes, startListener } from "./listener.ts";

const start = async (options: Partial<ListenerOptions> = {}) => {
  const taken: { text: string; recipients: string[]; envelopeFrom: string }[] = [];
  const listener = await startListener({
    port: 0,
    name: "afterword.localhost",
    isRecipient: async (address) => address.startsWith("in@"),
    takeIn: async ({ raw, ...envelope }: Handed) => {
      taken.push({ text: (await buffer(raw)).toString("latin1"), ...envelope });
    },
    ...options,
  });
  onTestFinished(listener.stop);
  return { port: listener.port, taken };
};

/** Says one line after the other, each when the one before was answered, and gives the codes of the answers. */
const talk = async (port: number, lines: (string | Buffer)[]): Promise<string[]> => {
  const socket = connect(port, "127.0.0.1");
  const codes: string[] = [];
  const heard = async () => {
    const [chunk] = (await once(socket, "data")) as [Buffer];
    codes.push(chunk.toString().slice(0, 3));
  };
  await heard();
  for (const line of lines) {
    socket.write(Buffer.concat([Buffer.from(line), Buffer.from("\r\n")]));
    await heard();
  }
  socket.destroy();
  return codes.slice(1);
};
const begin = ["EHLO x", "MAIL FROM:<jane@a.example>"];

test("a mail with several recipients is one arrival", async () => {
  const { port, taken } = await start();
  const codes = await talk(port, [
    ...begin,
    "RCPT TO:<in@afterword.localhost>",
    "RCPT TO:<In@Afterword.LOCALHOST>",
    "RCPT TO:<in@x>",
    "DATA",
    "hello\r\n.",
  ]);
  expect(codes).toEqual(["250", "250", "250", "250", "250", "354", "250"]);
  expect(taken).toEqual([{ text: "hello\r\n", recipients: ["in@afterword.localhost", "in@x"], envelopeFrom: "jane@a.example" }]);
});

test("an unknown recipient is refused when it is named, and the known ones still get the mail", async () => {
  const { port, taken } = await start();
  const codes = await talk(port, [...begin, "RCPT TO:<who@afterword.localhost>", "RCPT TO:<in@afterword.localhost>", "DATA", "hello\r\n."]);
  expect(codes).toEqual(["250", "250", "550", "250", "354", "250"]);
  expect(taken[0]?.recipients).toEqual(["in@afterword.localhost"]);
});

test("when it cannot be told whether a recipient is known, the client shall come again", async () => {
  const { port } = await start({ isRecipient: () => Promise.reject(new Error("no database")) });
  expect(await talk(port, [...begin, "RCPT TO:<in@x>"])).toEqual(["250", "250", "451"]);
});

test("when the mail cannot be kept, the client shall come again", async () => {
  const { port } = await start({ takeIn: () => Promise.reject(new Error("disk full")) });
  expect(await talk(port, [...begin, "RCPT TO:<in@x>", "DATA", "hello\r\n."])).toEqual(["250", "250", "250", "354", "451"]);
});

test("the answer 250 comes only after the mail was kept", async () => {
  const order: string[] = [];
  const { port } = await start({
    takeIn: async ({ raw }) => {
      await buffer(raw);
      await new Promise(setImmediate);
      order.push("kept");
    },
  });
  await handIn({ port, from: "jane@a.example", to: "in@x", raw: Buffer.from("hello") });
  order.push("answered");
  expect(order).toEqual(["kept", "answered"]);
});

test("a mail that says it is over 25 MB is refused before it is sent", async () => {
  const { port } = await start();
  expect(await talk(port, ["EHLO x", `MAIL FROM:<a@b> SIZE=${maxMailBytes + 1}`])).toEqual(["250", "552"]);
  expect(await talk(port, ["EHLO x", `MAIL FROM:<a@b> SIZE=${maxMailBytes}`])).toEqual(["250", "250"]);
});

test("a mail that turns out to be over 25 MB is refused", async () => {
  const { port } = await start();
  const codes = await talk(port, [...begin, "RCPT TO:<in@x>", "DATA", Buffer.from(`${"x".repeat(maxMailBytes)}\r\n.`)]);
  expect(codes.at(-1)).toBe("552");
});

test("bounces, bare line feeds, 8-bit text and lines of any length are taken", async () => {
  const { port, taken } = await start();
  const text = `a\nb\rc\u00ff${"x".repeat(100_000)}`;
  await talk(port, ["HELO x", "MAIL FROM:<>", "RCPT TO:<in@x>", "DATA", Buffer.from(`${text}\r\n.`, "latin1")]);
  expect(taken).toEqual([{ text: `${text}\r\n`, recipients: ["in@x"], envelopeFrom: "" }]);
});

test("garbage instead of SMTP hurts nobody else", async () => {
  const { port } = await start();
  const garbage = [
    Buffer.alloc(100_000, 0xff),
    Buffer.from("\0\r\n\r\n\r\n"),
    Buffer.from("GET / HTTP/1.1\r\nHost: x\r\n\r\n"),
    Buffer.from("DATA\r\n".repeat(200)),
  ];
  for (const bytes of garbage) {
    const socket = connect(port, "127.0.0.1");
    socket.on("error", () => undefined);
    socket.resume();
    socket.end(bytes);
    await once(socket, "close").catch(() => undefined);
  }
  expect(await handIn({ port, from: "jane@a.example", to: "in@x", raw: Buffer.from("hello") })).toEqual({ kind: "taken" });
});
