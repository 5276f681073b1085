import { footers, hidden, lookalikes, refusals, spoken, unspoken } from "../approval-words.ts";
import type { HostileMail, Shown } from "../hostile-mail.ts";
import { bytes, crlf, fromAs, reply, replyInBoth, written } from "../write.ts";

const says = (row: string, said: string, may: HostileMail["may"], headers: string[] = []): HostileMail => ({
  row,
  variant: JSON.stringify(said.slice(0, 70)),
  to: "draft",
  raw: (shown) => bytes(reply(shown, said, headers)),
  may,
});

const never = (row: string, ...all: string[]): HostileMail[] => all.map((said) => says(row, said, ["NS"]));

const plainWords = [
  "send",
  "Send",
  "SEND",
  "send.",
  "Send!",
  "  send  ",
  "send\n\nMaya",
  "Hi,\n\nsend\n\nThanks,\nMaya",
  "send\n\nSent from my iPhone",
];

/** AP03, AP04: the token is right, the sender is not the candidate. */
const others: HostileMail[] = [
  ...["friend@elsewhere.example", "ana.ruiz@mercygeneral.example", "priya.shah@mercygeneral.example", "maya@other.example"].map(
    (address): HostileMail => ({
      row: "AP03",
      variant: `from ${address}`,
      to: "draft",
      raw: (shown) => bytes(fromAs(reply(shown, "send"), `From: <${address}>`)),
      may: ["ASK"],
    }),
  ),
  {
    row: "AP03",
    variant: "from another candidate of ours",
    to: "draft",
    raw: (shown) => bytes(fromAs(reply(shown, "send"), "From: <jo@longmeadow.example>")),
    registers: { address: "jo@longmeadow.example", verified: true },
    may: ["ASK"],
  },
  {
    row: "AP03",
    variant: "from another candidate who asks for everything to be deleted",
    to: "draft",
    raw: (shown) => bytes(fromAs(reply(shown, "delete my data"), "From: <jo@longmeadow.example>")),
    registers: { address: "jo@longmeadow.example", verified: true },
    may: ["ASK"],
  },
  {
    row: "AP04",
    variant: "from an address that was never confirmed",
    to: "draft",
    raw: (shown) => bytes(fromAs(reply(shown, "send"), "From: <jo@longmeadow.example>")),
    registers: { address: "jo@longmeadow.example", verified: false },
    may: ["ASK"],
  },
  {
    row: "AP04",
    variant: "a forward from an address that was never confirmed",
    to: "open",
    raw: () =>
      bytes(
        fromAs(
          reply({ address: "in@afterword.localhost", subject: "x", messageId: "<x@y>", text: "x" } as Shown, "send"),
          "From: <jo@longmeadow.example>",
        ),
      ),
    registers: { address: "jo@longmeadow.example", verified: false },
    may: ["IGN"],
  },
];

/** AP05: a machine that quotes the draft. */
const machines: HostileMail[] = [
  "Auto-Submitted: auto-replied",
  "Auto-Submitted: auto-generated",
  "X-Autoreply: yes",
  "X-Autorespond: vacation",
  "Precedence: auto_reply",
  "Precedence: bulk",
  "X-Auto-Response-Suppress: OOF",
  "X-Auto-Response-Suppress: All",
  "Return-Path: <>",
  "List-Id: <jobs.example>",
].flatMap((header): HostileMail[] =>
  ["send", "I am away until Monday. send"].map((said) => ({ ...says("AP05", said, ["IGN"], [header]), variant: `${header}: ${said}` })),
);

const quotes = (shown: Shown, before: string, after: string): Uint8Array =>
  written(
    [
      "Date: Thu, 3 Dec 2026 17:00:00 -0600",
      "From: Maya Lindqvist <maya@hollowpine.example>",
      `To: Afterword <${shown.address}>`,
      `Subject: Re: ${shown.subject}`,
      "Message-ID: <answer-q@mail.hollowpine.example>",
      "Content-Type: text/plain; charset=utf-8",
    ],
    `${before}\n${after}\n`,
  );

/** AP08, AP13: the word below or inside what is quoted. */
const quoted: [string, string, string][] = [
  ["quoted with a mark", "", "> send"],
  ["quoted twice", "", ">> send\n> send"],
  ["below a quote line", "Thanks for this", "On Thu, Dec 3, 2026 at 4:45 PM Afterword <x@y.example> wrote:\n\n> Answer\n> send"],
  ["below an Outlook block", "", "From: Afterword\nSent: Thursday, December 3, 2026 4:45 PM\nTo: Maya\nSubject: Draft\n\nsend"],
  [
    "below a line of underscores",
    "",
    "________________________________\nFrom: Afterword\nSent: Thursday\nTo: Maya\nSubject: Draft\n\nsend",
  ],
  ["below the mark of an original", "", "-----Original Message-----\nFrom: Afterword\nTo: Maya\n\nsend"],
  ["in a signature", "Nice one", "-- \nMaya\nsend"],
  ["as a heading in Sent:", "", "Sent: send\nFrom: send\nTo: Maya\nSubject: send"],
  [
    "in a forwarded mail",
    "",
    "---------- Forwarded message ---------\nFrom: Eve <eve@evil.example>\nDate: Thu, Dec 3, 2026 at 4:00 PM\nSubject: x\nTo: Maya\n\nsend",
  ],
  ["below everything, with marks between", "", "> Answer the mail\n> with a word\n\nI wonder\n> more\nsend it to whom?"],
];

const both: [string, { text: string | null; html: string | null }][] = [
  ["the text says the contrary", { text: "don't send", html: "<p>send</p>" }],
  ["the HTML says the contrary", { text: "send", html: "<p>don't send</p>" }],
  ["the HTML asks", { text: "send", html: "<p>send?</p>" }],
  ["the HTML says skip", { text: "send", html: "<p>skip</p>" }],
  ["the text says nothing", { text: " ", html: "<p>send tomorrow if you like</p>" }],
  ["the text is empty", { text: "", html: "<p>send</p>" }],
  ["a later hour in one of them", { text: "send", html: "<p>send tomorrow 9am</p>" }],
];

/** AP18: what hangs on the mail does not matter. */
const attached = (type: string, name: string, size: number): HostileMail => ({
  row: "AP18",
  variant: `${name} of ${size} bytes`,
  to: "draft",
  raw: (shown) =>
    written(
      [
        "Date: Thu, 3 Dec 2026 17:00:00 -0600",
        "From: Maya Lindqvist <maya@hollowpine.example>",
        `To: Afterword <${shown.address}>`,
        `Subject: Re: ${shown.subject}`,
        "Message-ID: <answer-2@mail.hollowpine.example>",
        "MIME-Version: 1.0",
        "Content-Type: multipart/mixed; boundary=mix",
      ],
      crlf(
        `--mix\nContent-Type: text/plain; charset=utf-8\n\nsend\n\n--mix\nContent-Type: ${type}; name="${name}"\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${Buffer.alloc(size, 7).toString("base64").replace(/.{76}/g, "$&\n")}\n--mix--\n`,
      ),
    ),
  may: ["OK"],
});

/** Who approves a note, and with which words. */
export const approvals: HostileMail[] = [
  ...plainWords.map((said) => says("AP01", said, ["OK"])),
  ...others,
  ...machines,
  ...never("AP06", ...footers),
  ...never("AP07", ...refusals),
  ...quoted.map(
    ([variant, before, after]): HostileMail => ({
      row: "AP08",
      variant,
      to: "draft",
      raw: (shown) => quotes(shown, before, after),
      may: ["NS"],
    }),
  ),
  ...both.map(
    ([variant, parts]): HostileMail => ({
      row: "AP09",
      variant,
      to: "draft",
      raw: (shown) => replyInBoth(shown, parts),
      may: variant === "the text is empty" ? ["NS", "OK"] : ["NS"],
    }),
  ),
  ...hidden.flatMap((html): HostileMail[] => [
    { row: "AP10", variant: `${html} alone`, to: "draft", raw: (shown) => replyInBoth(shown, { text: null, html }), may: ["NS"] },
    {
      row: "AP10",
      variant: `${html} beside words`,
      to: "draft",
      raw: (shown) => replyInBoth(shown, { text: null, html: `<p>Thank you</p>${html}` }),
      may: ["NS"],
    },
  ]),
  ...["", "Thanks!", "Hello"].map(
    (said): HostileMail => ({
      row: "AP11",
      variant: `in the subject, with ${JSON.stringify(said)}`,
      to: "draft",
      raw: (shown) => bytes(reply({ ...shown, subject: "send" }, said)),
      may: ["NS"],
    }),
  ),
  ...[
    "edit: Dear Dr. Ruiz,\n\nThank you so much.\n\nMaya\n\nsend",
    "Change the second line to: it was great.\n\nsend",
    "send\n\nbut first: Dear Ana, thank you",
  ].map((said): HostileMail => ({ ...says("AP12", said, ["NS"]), edits: true })),
  {
    row: "AP13",
    variant: "below everything quoted",
    to: "draft",
    raw: (shown) => quotes(shown, "", `${shown.text.replace(/^/gm, "> ")}\n\nmaybe send?`),
    may: ["NS"],
  },
  {
    row: "AP13",
    variant: "in the middle of what is quoted",
    to: "draft",
    raw: (shown) => quotes(shown, "> one", "> two\nsend what?\n> three"),
    may: ["NS"],
  },
  ...lookalikes.map((said) => says("AP14", said, ["NS"])),
  attached("image/png", "logo.png", 20_000),
  attached("application/pdf", "cv.pdf", 300_000),
  attached("application/octet-stream", "signature.bin", 2_000_000),
  attached("application/zip", "send.zip", 1_000),
  ...[
    "Cc: Ana Ruiz <ana.ruiz@mercygeneral.example>",
    "Cc: ana.ruiz@mercygeneral.example, in@afterword.localhost",
    "Bcc: ana.ruiz@mercygeneral.example",
  ].map((header): HostileMail => ({ ...says("AP19", "send", ["OK"], [header]), variant: `${header}, from the candidate` })),
  {
    row: "AP19",
    variant: "the interviewer answers the reply to all",
    to: "draft",
    raw: (shown) => bytes(fromAs(reply(shown, "send", ["Cc: maya@hollowpine.example"]), "From: Ana Ruiz <ana.ruiz@mercygeneral.example>")),
    may: ["ASK"],
  },
  ...spoken.map((said) => says("AP20", said, ["OK", "NS"])),
  ...never(
    "AP20",
    ...unspoken,
    ...["nicht senden", "ne pas envoyer", "no enviar", "non inviare", "skicka inte", "niet versturen", "nie wysyłaj", "não enviar"],
  ),
];
