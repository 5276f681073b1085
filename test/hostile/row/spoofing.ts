import { at, evil, names, oddFrom } from "../from-lines.ts";
import type { HostileMail } from "../hostile-mail.ts";
import { above, bytes, forward, fromAs, maya, mine, reply, stampOfSes, written } from "../write.ts";

const word = (id: string, said: string): string =>
  Buffer.from(written([...mine(id, "Hello"), "Content-Type: text/plain"], `${said}\n`)).toString();

const verdicts = ["gray", "fail", "processing-failed", "loopback"] as const;
const asked = ["export", "history", "delete my data", "yes, delete my data", "my name: Eve"];

/** SP01, SP17: the provider does not vouch. */
const unvouched: HostileMail[] = verdicts.flatMap((dmarc) => {
  const row = dmarc === "processing-failed" ? "SP17" : "SP01";
  return [
    { row, variant: `${dmarc}, a forward`, to: "open", raw: () => bytes(forward("sp01")), arrival: { dmarc }, may: ["IGN"] },
    ...asked.map(
      (said): HostileMail => ({
        row,
        variant: `${dmarc}, "${said}"`,
        to: "open",
        raw: () => bytes(word("sp01", said)),
        arrival: { dmarc },
        may: ["IGN"],
      }),
    ),
    { row, variant: `${dmarc}, an approval`, to: "draft", raw: (shown) => bytes(reply(shown, "send")), arrival: { dmarc }, may: ["ASK"] },
  ] satisfies HostileMail[];
});

const stamped = (row: string, variant: string, results: string, from = maya, may: HostileMail["may"] = ["IGN"]): HostileMail => ({
  row,
  variant,
  to: "open",
  raw: () => bytes(above(stampOfSes(results), fromAs(forward("stamped"), from))),
  arrival: { dmarc: "gray" },
  may,
});

/** SP02, SP03: somebody else's signature and sending range. */
const foreignProof: HostileMail[] = [
  ...[
    "attacker.com",
    "hollowpine.example.attacker.com",
    "hollowpine-example.com",
    "xhollowpine.example",
    "example",
    "hollowpine.example,evil.example",
    "evil.example#hollowpine.example",
  ].map((domain) =>
    stamped("SP02", `signed by ${domain}`, `spf=pass; dkim=pass header.i=@${domain}; dmarc=none header.from=hollowpine.example`),
  ),
  stamped(
    "SP02",
    "a good foreign signature and a broken one of the victim",
    "dkim=fail header.i=@hollowpine.example; dkim=pass header.i=@attacker.com",
  ),
  stamped("SP02", "the victim's signature failed for a while", "dkim=temperror header.i=@hollowpine.example; dmarc=none"),
  stamped("SP03", "spf alone", "spf=pass (spfCheck: domain of attacker.com designates 203.0.113.9) smtp.mailfrom=eve@attacker.com"),
  stamped("SP03", "spf of the victim's range alone", "spf=pass smtp.mailfrom=maya@hollowpine.example; dkim=none; dmarc=none"),
  stamped("SP03", "spf against a failure", "spf=pass smtp.mailfrom=maya@hollowpine.example; dmarc=fail header.from=hollowpine.example"),
  stamped("SP03", "a pass inside a comment", "spf=fail (dmarc=pass; dkim=pass header.i=@hollowpine.example) smtp.mailfrom=x@y.example"),
  stamped("SP03", "a pass inside a quoted MAIL FROM", 'spf=fail smtp.mailfrom="; dmarc=pass ;"@attacker.com'),
  stamped("SP03", "a comment that never closes", "spf=fail (smtp.mailfrom=x; dmarc=pass"),
  stamped("SP02", "aligned and good", "dkim=pass header.i=@hollowpine.example; dmarc=none", maya, ["OK"]),
  stamped("SP02", "dmarc good", "dkim=none; dmarc=pass header.from=hollowpine.example", maya, ["OK"]),
];

const good = "Authentication-Results: amazonses.com; dkim=pass header.i=@hollowpine.example; dmarc=pass header.from=hollowpine.example";
const bad = stampOfSes("dkim=none; dmarc=fail header.from=hollowpine.example");

/** SP04, SP05: results that the sender wrote. */
const ownResults: HostileMail[] = [
  { row: "SP04", variant: "a second stamp below the real one", lines: [...bad, good] },
  { row: "SP04", variant: "a second whole block below the real one", lines: [...bad, good, "X-SES-RECEIPT: forged"] },
  { row: "SP04", variant: "two results within the block", lines: [...bad.slice(0, -1), good, ...bad.slice(-1)] },
  { row: "SP04", variant: "two results within the block, the good one first", lines: [good, ...bad] },
  { row: "SP04", variant: "folded so that a line reads like a stamp", lines: [...bad, `X-Note: a\r\n ${good}`] },
  { row: "SP05", variant: "no stamp of the provider", lines: [good] },
  {
    row: "SP05",
    variant: "results of another service",
    lines: ["Authentication-Results: mx.google.com; dmarc=pass header.from=hollowpine.example"],
  },
  {
    row: "SP05",
    variant: "another service within the block",
    lines: stampOfSes("").map((line) => line.replace("amazonses.com;", "evil.example; dmarc=pass")),
  },
  {
    row: "SP05",
    variant: "a name that begins like the provider's",
    lines: stampOfSes("").map((line) => line.replace("amazonses.com;", "amazonses.com.evil.example; dmarc=pass")),
  },
  {
    row: "SP05",
    variant: "an ARC chain of the sender's",
    lines: ["ARC-Authentication-Results: i=1; amazonses.com; dmarc=pass", "X-SES-RECEIPT: forged"],
  },
  { row: "SP05", variant: "a foreign line above the stamp", lines: ["X-Evil: 1", good, "X-SES-RECEIPT: forged"] },
].map(({ row, variant, lines }) => ({
  row,
  variant,
  to: "open",
  raw: () => bytes(above(lines, forward("own-results"))),
  arrival: { dmarc: "gray" },
  may: ["IGN"],
}));

/** SP13, SP14, SP16: who exactly. */
const exactly: HostileMail[] = [
  ...["MAYA@HOLLOWPINE.EXAMPLE", "Maya@HollowPine.example"].map(
    (address): HostileMail => ({
      row: "SP13",
      variant: `${address} is the candidate`,
      to: "open",
      raw: () => bytes(fromAs(forward("sp13"), `From: ${address}`)),
      may: ["OK"],
    }),
  ),
  ...[
    "m.aya@hollowpine.example",
    "maya+x@hollowpine.example",
    "maya.@hollowpine.example",
    "maya@sub.hollowpine.example",
    "maya@hollowpine.example.example",
  ].flatMap((address): HostileMail[] => [
    {
      row: "SP13",
      variant: `${address} is nobody`,
      to: "open",
      raw: () => bytes(fromAs(forward("sp13"), `From: ${address}`)),
      may: ["IGN"],
    },
    {
      row: "SP13",
      variant: `${address} approves nothing`,
      to: "draft",
      raw: (shown) => bytes(fromAs(reply(shown, "send"), `From: ${address}`)),
      may: address.includes(".@") ? ["IGN"] : ["ASK"],
    },
  ]),
  {
    row: "SP14",
    variant: "Sender is the candidate",
    to: "open",
    raw: () => bytes(fromAs(forward("sp14"), evil, `Sender: ${at}`)),
    may: ["IGN"],
  },
  {
    row: "SP14",
    variant: "Reply-To is the candidate",
    to: "open",
    raw: () => bytes(fromAs(forward("sp14"), evil, `Reply-To: ${at}`)),
    may: ["IGN"],
  },
  {
    row: "SP14",
    variant: "Resent-From is the candidate",
    to: "open",
    raw: () => bytes(fromAs(forward("sp14"), evil, `Resent-From: ${at}`)),
    may: ["IGN"],
  },
  {
    row: "SP14",
    variant: "Return-Path is the candidate",
    to: "open",
    raw: () => bytes(above([`Return-Path: <${at}>`], fromAs(forward("sp14"), evil))),
    may: ["IGN"],
  },
  {
    row: "SP14",
    variant: "approved by a Sender",
    to: "draft",
    raw: (shown) => bytes(fromAs(reply(shown, "send"), evil, `Sender: ${at}`)),
    may: ["ASK"],
  },
  {
    row: "SP14",
    variant: "Sender is another, From the candidate",
    to: "open",
    raw: () => bytes(fromAs(forward("sp14"), maya, "Sender: eve@evil.example")),
    may: ["OK"],
  },
  {
    row: "SP14",
    variant: "Reply-To is another, From the candidate",
    to: "open",
    raw: () => bytes(fromAs(forward("sp14"), maya, "Reply-To: eve@evil.example")),
    may: ["OK"],
  },
];

const aligned = (address: string, signer: string, may: HostileMail["may"]): HostileMail => ({
  ...stamped("SP16", `${address} signed by ${signer}`, `dkim=pass header.i=@${signer}; dmarc=none`, `From: <${address}>`, may),
  registers: { address, verified: true },
});

const alignment: HostileMail[] = [
  aligned("jane@gmail.com", "sub.gmail.com", ["OK"]),
  aligned("jane@mail.longmeadow.co.uk", "longmeadow.co.uk", ["OK"]),
  aligned("jane@victim.gov.uk", "attacker.gov.uk", ["IGN"]),
  aligned("jane@victim.gov.in", "attacker.gov.in", ["IGN"]),
  aligned("jane@victim.co.uk", "co.uk", ["IGN"]),
  aligned("jane@jane.github.io", "eve.github.io", ["IGN"]),
  aligned("jane@victim.com", "com", ["IGN"]),
  aligned("jane@gmail.com", "gmail.com.evil.example", ["IGN"]),
  aligned("jane@victim.example", "victim.example\u00a0.evil.example", ["IGN"]),
];

/** SP18: what stands far down is still read. */
const farDown: HostileMail[] = [12, 60, 200].flatMap((kilobytes): HostileMail[] => {
  const junk = Array.from({ length: kilobytes * 10 }, (_, n) => `X-Junk-${n}: ${"j".repeat(88)}`);
  return [
    {
      row: "SP18",
      variant: `${kilobytes} KB of headers before From`,
      to: "open",
      raw: () => bytes(above(junk, forward("sp18"))),
      may: ["OK"],
    },
    {
      row: "SP18",
      variant: `${kilobytes} KB of headers before two From lines`,
      to: "open",
      raw: () => bytes(above(junk, fromAs(forward("sp18"), evil, maya))),
      may: ["IGN"],
    },
    {
      row: "SP18",
      variant: `${kilobytes} KB of headers, forged`,
      to: "open",
      raw: () => bytes(above(junk, forward("sp18"))),
      arrival: { dmarc: "gray" },
      may: ["IGN"],
    },
  ];
});

/** Who wrote a mail, and who only says so. */
export const spoofing: HostileMail[] = [
  ...unvouched,
  ...foreignProof,
  ...ownResults,
  ...oddFrom.flatMap(([row, variant, lines]): HostileMail[] => [
    { row, variant, to: "open", raw: () => bytes(fromAs(forward("odd"), ...lines)), may: ["IGN"] },
    { row, variant: `${variant}, an approval`, to: "draft", raw: (shown) => bytes(fromAs(reply(shown, "send"), ...lines)), may: ["IGN"] },
  ]),
  ...names.flatMap(([variant, lines]): HostileMail[] => [
    { row: "SP09", variant, to: "open", raw: () => bytes(fromAs(forward("names"), ...lines)), may: ["IGN"] },
    {
      row: "SP09",
      variant: `${variant}, an approval`,
      to: "draft",
      raw: (shown) => bytes(fromAs(reply(shown, "send"), ...lines)),
      may: ["ASK", "IGN"],
    },
  ]),
  ...exactly,
  ...alignment,
  ...farDown,
  {
    row: "SP18",
    variant: "300 KB of headers before From",
    to: "open",
    raw: () =>
      bytes(
        above(
          Array.from({ length: 3_400 }, (_, n) => `X-Junk-${n}: ${"j".repeat(80)}`),
          forward("sp18"),
        ),
      ),
    may: ["IGN"],
  },
];
