import { describe, expect, test } from "vitest";
import { maxHeaderBytes } from "./header-lines.ts";
import { readSender } from "./read-sender.ts";

const mail = (headers: string, end = "\r\n\r\n") => Buffer.from(`${headers}${end}Hello\r\n`, "utf8");
const senderOf = (headers: string) => {
  const sender = readSender(mail(headers));
  return sender.kind === "sender" ? sender.address : null;
};

describe("a sender is read from", () => {
  test.each([
    ["a bare address", "From: jane@gmail.example", "jane@gmail.example"],
    ["a name and an address", "From: Jane Doe <jane@gmail.example>", "jane@gmail.example"],
    ["a quoted name", 'From: "Doe, Jane" <jane@gmail.example>', "jane@gmail.example"],
    ["a quoted name with escapes", 'From: "Jane \\"JD\\" Doe" <jane@gmail.example>', "jane@gmail.example"],
    ["a display name that is another address in quotes", 'From: "jane@gmail.example" <evil@x.example>', "evil@x.example"],
    ["capitals", "FROM: JANE@GMAIL.EXAMPLE", "jane@gmail.example"],
    ["dots and a plus, kept as they are", "From: j.ane+x@gmail.example", "j.ane+x@gmail.example"],
    ["an encoded name", "From: =?utf-8?q?Andr=C3=A9s?= =?utf-8?b?UXVpbnRlcm8=?= <andres@correo.example>", "andres@correo.example"],
    ["a Japanese name", "From: =?iso-2022-jp?B?GyRCPi5OUxsoQg==?= <k@yubin.example>", "k@yubin.example"],
    ["a name in raw UTF-8", "From: Andrés Quintero <andres@correo.example>", "andres@correo.example"],
    ["a folded line", "From: =?utf-8?q?A_rather_long_name?=\r\n <long@names.example>", "long@names.example"],
    ["an address on one machine", "From: You <you@localhost>", "you@localhost"],
    [
      "a mail whose Sender and Reply-To are others",
      "Sender: a@b.example\r\nReply-To: c@d.example\r\nFrom: jane@e.example",
      "jane@e.example",
    ],
    ["a mail with twelve kilobytes above it", `${"X-Junk: 0123456789\r\n".repeat(600)}From: jane@e.example`, "jane@e.example"],
  ])("%s", (_, headers, address) => expect(senderOf(headers)).toBe(address));

  test("a mail with LF alone, and one with CR alone", () => {
    expect(readSender(mail("To: a@b.example\nFrom: jane@e.example", "\n\n"))).toEqual({ kind: "sender", address: "jane@e.example" });
    expect(readSender(Buffer.from("To: a@b.example\rFrom: jane@e.example\r\rHello\rFrom: evil@x.example"))).toEqual({
      kind: "sender",
      address: "jane@e.example",
    });
  });

  test("a mail whose body has a From line too", () => {
    expect(readSender(mail("From: jane@e.example", "\r\n\r\nFrom: evil@x.example\r\n"))).toEqual({
      kind: "sender",
      address: "jane@e.example",
    });
  });
});

describe("nobody is the sender of a mail with", () => {
  test.each([
    ["no From", "To: jane@e.example"],
    ["two From lines", "From: a@b.example\r\nFrom: c@d.example"],
    ["two equal From lines", "From: a@b.example\r\nFrom: a@b.example"],
    ["a second From in capitals", "From: a@b.example\r\nFROM: c@d.example"],
    ["a second From with a blank before the colon", "From : evil@x.example\r\nFrom: jane@e.example"],
    ["only a From with a blank before the colon", "From : jane@e.example"],
    ["a From after a bare CR", "Subject: x\rFrom: evil@x.example\r\nFrom: jane@e.example"],
    ["two mailboxes", "From: a@b.example, c@d.example"],
    ["a group", "From: friends: a@b.example;"],
    ["two addresses in angle brackets", "From: <jane@gmail.example> <evil@x.example>"],
    ["an address with a comment", "From: jane@gmail.example(<evil@x.example>)"],
    ["a comment after it", "From: evil@x.example (jane@gmail.example)"],
    ["a route", "From: <@gmail.example:evil@x.example>"],
    ["an address outside quotes before the brackets", "From: jane@gmail.example <evil@x.example>"],
    ["angle brackets inside quotes", 'From: "<jane@gmail.example>" <evil@x.example>'],
    ["a quoted local part", 'From: "jane@gmail.example x"@evil.example'],
    ["an encoded NUL", "From: =?utf-8?q?jane=00?= <evil@x.example>"],
    ["an encoded comma", "From: =?utf-8?q?jane=2C?= <evil@x.example>"],
    ["an encoded at sign", "From: =?utf-8?b?amFuZUBnbWFpbC5leGFtcGxl?= <evil@x.example>"],
    ["an encoded line end", "From: =?utf-8?q?jane=0D=0AFrom:_a?= <evil@x.example>"],
    ["an encoded address", "From: =?utf-8?q?jane=40gmail.example?="],
    ["UTF-7 in the name", "From: =?utf-7?q?+AEA-?= <evil@x.example>"],
    ["an unfinished encoded word", "From: =?utf-8?q?jane <evil@x.example>"],
    ["an encoded word inside an encoded word", "From: =?utf-8?q?=3D=3Futf-8=3Fq=3Fx?= <evil@x.example>"],
    ["a control character", "From: jane\u0008 <evil@x.example>"],
    ["a NUL", "From: jane@gmail.example\u0000@evil.example"],
    ["a Cyrillic letter in the address", "From: jаne@gmail.example"],
    ["a Kelvin sign in the address", "From: jac\u212a@gmail.example"],
    ["a domain outside ASCII", "From: jane@gmaıl.example"],
    ["percent routing", "From: jane%gmail.example@evil.example"],
    ["bang routing", "From: evil!jane@gmail.example"],
    ["an address literal", "From: jane@[192.0.2.1]"],
    ["a domain of numbers", "From: jane@192.0.2.1"],
    ["a dot at the end of the local part", "From: jane.@gmail.example"],
    ["a hyphen at the end of a label", "From: jane@gmail-.example"],
    ["a line folded to nothing", "From: jane@gmail.example\r\n \r\n <evil@x.example>"],
    ["words behind the brackets", "From: <jane@gmail.example> and others"],
    ["nothing in it", "From:"],
    ["a local part over 64 characters", `From: ${"a".repeat(65)}@b.example`],
    ["a line over 2,000 characters", `From: ${"a".repeat(2_000)} <a@b.example>`],
  ])("%s", (_, headers) => expect(senderOf(headers)).toBeNull());

  test("a header block over its bound, at once", () => {
    const long = mail(`X: ${"a".repeat(maxHeaderBytes)}\r\nFrom: jane@e.example`);
    expect(readSender(long).kind).toBe("none");
    expect(readSender(Buffer.alloc(maxHeaderBytes + 10, "From: ")).kind).toBe("none");
  });

  test("no bytes at all", () => {
    expect(readSender(new Uint8Array()).kind).toBe("none");
    expect(readSender(Buffer.from("\r\n\r\n")).kind).toBe("none");
  });
});
