import { describe, expect, test } from "vitest";
import { isAuthenticated, readAuthentication } from "./read-authentication.ts";

const stamp = (results: string) =>
  [
    "Return-Path: <jane@gmail.example>",
    "Received: from mail-1.gmail.example (mail-1.gmail.example [192.0.2.7])",
    " by inbound-smtp.us-east-1.amazonaws.com with SMTP id abc;",
    " Tue, 10 Mar 2026 18:22:31 +0000 (UTC)",
    "X-SES-Spam-Verdict: PASS",
    "X-SES-Virus-Verdict: PASS",
    "Received-SPF: pass (spfCheck: domain of gmail.example designates 192.0.2.7 as permitted sender) client-ip=192.0.2.7;",
    `Authentication-Results: amazonses.com;${results}`,
    "X-SES-RECEIPT: AEFBQUFBQUFBQUE=",
    "X-SES-DKIM-SIGNATURE: a=rsa-sha256; q=dns/txt; b=abc",
  ].join("\r\n");

const mail = (results: string, from = "jane@gmail.example", own = "") =>
  Buffer.from(`${stamp(results)}\r\n${own}From: ${from}\r\nSubject: Re\r\n\r\nsend\r\n`);
const pass =
  " spf=pass (spfCheck: ok) client-ip=192.0.2.7;\r\n dkim=pass header.i=@gmail.example;\r\n dmarc=pass header.from=gmail.example;";

test("DMARC's verdict and the signing domains are read from the block above the receipt", () => {
  expect(readAuthentication(mail(pass))).toEqual({ dmarc: "pass", fromDomain: "gmail.example", dkim: ["gmail.example"] });
});

describe("a mail is authenticated", () => {
  test.each([
    ["when DMARC passed", pass, "jane@gmail.example", true],
    [
      "not when DMARC failed, even with a signature",
      " dkim=pass header.i=@gmail.example; dmarc=fail header.from=gmail.example;",
      "jane@gmail.example",
      false,
    ],
    [
      "when there is no policy and the signature is of the same organisation",
      " dkim=pass header.i=@mail.corp.example; dmarc=none;",
      "a@corp.example",
      true,
    ],
    ["not with a stranger's signature", " dkim=pass header.i=@attacker.example; dmarc=none;", "victim@corp.example", false],
    ["not with SPF alone", " spf=pass client-ip=192.0.2.7; dkim=none; dmarc=none;", "victim@corp.example", false],
    ["by a subdomain of one organisation", " dkim=pass header.i=@sub.corp.co.uk; dmarc=none;", "a@corp.co.uk", true],
    ["not by a neighbour under one public suffix", " dkim=pass header.i=@attacker.co.uk; dmarc=none;", "a@victim.co.uk", false],
    ["not by a neighbour under one private suffix", " dkim=pass header.i=@attacker.github.io; dmarc=none;", "a@victim.github.io", false],
    ["not when the verdict is gray", " dkim=none; dmarc=gray;", "a@gmail.example", false],
    ["not when processing failed", " spf=temperror; dkim=temperror; dmarc=temperror;", "a@gmail.example", false],
    ["not with two verdicts", " dmarc=fail; dmarc=pass;", "a@gmail.example", false],
    [
      "not when a quoted MAIL FROM writes results",
      ' spf=pass envelope-from="x; dmarc=pass"@evil.example; dkim=none;',
      "a@gmail.example",
      false,
    ],
    ["not when a comment writes results", " spf=pass (x; dmarc=pass); dkim=none;", "a@gmail.example", false],
    ["not when a comment never closes", " dmarc=pass (x", "a@gmail.example", false],
    ["not when nobody can say who wrote it", pass, "a@gmail.example, b@gmail.example", false],
  ])("%s", (_, results, from, expected) => expect(isAuthenticated(readAuthentication(mail(results, from)))).toBe(expected));
});

describe("what the sender says of itself never counts", () => {
  const forged = "Authentication-Results: amazonses.com; dkim=pass header.i=@gmail.example; dmarc=pass header.from=gmail.example;\r\n";

  test("below the receipt", () => {
    expect(readAuthentication(mail(" dkim=none; dmarc=fail;", "jane@gmail.example", `${forged}X-SES-RECEIPT: x\r\n`)).dmarc).toBe("fail");
    expect(isAuthenticated(readAuthentication(mail(" dkim=none;", "jane@gmail.example", forged)))).toBe(false);
  });

  test("where SES left no stamp", () => {
    expect(isAuthenticated(readAuthentication(Buffer.from(`${forged}From: jane@gmail.example\r\n\r\nsend`)))).toBe(false);
  });

  test("above a stamp that is not the first thing in the mail", () => {
    expect(
      isAuthenticated(readAuthentication(Buffer.from(`X-Mailer: m\r\n${forged}X-SES-RECEIPT: x\r\nFrom: jane@gmail.example\r\n\r\nsend`))),
    ).toBe(false);
  });

  test("in the name of another service", () => {
    const other = stamp(pass).replace("amazonses.com;", "evil.example;");
    expect(isAuthenticated(readAuthentication(Buffer.from(`${other}\r\nFrom: jane@gmail.example\r\n\r\nsend`)))).toBe(false);
  });
});
