import { describe, expect, test } from "vitest";
import { fieldRows } from "../forward/labels/fields.ts";
import { separatorRows } from "../forward/labels/separators.ts";
import { wroteRows } from "../forward/labels/wrote.ts";
import { context } from "./context.sample.ts";
import { noteBegins, noteEnds } from "./own-wording.ts";
import { readCommand } from "./read-command.ts";
import { linesOfText, splitReply } from "./split-reply.ts";

const ownMail = [
  "Hi Maya,",
  "",
  "here is a draft for Dr. Ana Ruiz at Mercy General. It has not gone out.",
  "",
  noteBegins,
  "",
  "Dear Dr. Ruiz,",
  "",
  "Thank you for Tuesday. I am glad to send my references.",
  "",
  "Maya",
  "",
  noteEnds,
  "",
  'Answer "send" to send it, "skip" to drop it, "send tomorrow 9am" for later,',
  'or "edit" with new text to change it.',
  "",
  "Afterword",
].join("\n");

/** A quote in which nothing is ours: what stands above it has to tell. */
const otherMail = "Olá Maya,\n\nsend\n\nAna";

const marked = (text: string) =>
  text
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");

const split = (text: string) => splitReply(linesOfText(text));
const own = (text: string) => split(text).own.join("\n");
const command = (text: string) => readCommand(split(text), context).command;

test.each([
  "---- On Tue, 10 Mar 2026 18:22:09 +0530 Afterword <r-9fk@afterword.example> wrote ---",
  "-----Afterword <r-9fk@afterword.example> wrote: -----",
])("between rules, as some programs write it: %s", (line) => {
  expect(own(`ok\n\n${line}\n\n${otherMail}`)).toBe("ok");
});

describe("what stands below the line that says who wrote is a quote", () => {
  test.each(wroteRows)("in %s", (_, opens, wrote) => {
    for (const open of opens.split("|"))
      for (const verb of wrote.split("|"))
        for (const line of [
          `${open} 10.03.2026 18:22, Afterword <r-9fk@afterword.example> ${verb}:`,
          `${open} 10.03.2026 18:22 ${verb} Afterword\n<r-9fk@afterword.example>:`,
          `${open} 10.03.2026 18:22, Afterword ${verb}:`,
        ])
          for (const quoted of [otherMail, marked(otherMail), ownMail]) {
            expect(own(`ok\n\n${line}\n\n${quoted}`)).toBe("ok");
            expect(own(`ok\n${line}\n${quoted}`)).toBe("ok");
            expect(own(`${line}\n\n${quoted}`)).toBe("");
          }
  });
});

describe("what stands below a header block is a quote", () => {
  test.each(fieldRows.map((row) => [row.language, row] as const))("in %s", (_, row) => {
    for (const from of row.from)
      for (const date of row.date)
        for (const subject of row.subject.slice(0, 2)) {
          const to = row.to[0];
          const lines = [
            `${from}: Afterword <r-9fk@afterword.example>`,
            `${date}: 10.03.2026 18:22`,
            `${to}: Maya Lindqvist <m@hollow.example>`,
            `${subject}: Draft: thank-you`,
          ];
          for (const block of [
            lines,
            lines.map((line) => line.replace(/^([^:]+):/, "*$1:*")),
            [lines[1], lines[0], lines[2], lines[3]],
            ["________________________________", ...lines],
          ])
            expect(own(`ok\n\n${block.join("\n")}\n\n${otherMail}`)).toBe("ok");
        }
  });
});

test("what stands below an 'original message' line is a quote, in every language", () => {
  for (const [, , original] of separatorRows)
    for (const words of original.split("|")) expect(own(`ok\n\n-----${words}-----\n${otherMail}`)).toBe("ok");
});

describe("our own wording is a quote, however it is marked", () => {
  test.each([
    ["not at all", ownMail],
    ["with blanks", ownMail.replace(/^/gm, "    ")],
    ["and rewrapped, so that a word stands alone", ownMail.replace('Answer "send" to', 'Answer\n"send"\nto')],
    ["on one line", ownMail.replace(/\s+/g, " ")],
    [
      "and cut to the instructions",
      'Answer "send" to send it, "skip" to drop it, "send tomorrow 9am" for later,\nor "edit" with new text to change it.',
    ],
  ])("%s", (_, quoted) => {
    expect(own(`Reading it now.\n\n${quoted}`)).toBe("Reading it now.");
    expect(command(quoted)).toBe("none");
    expect(command(`send\n\n${quoted}`)).toBe("send");
  });
});

describe("the candidate's words are found", () => {
  const attribution = "On 12/03/2026 09:33, Afterword wrote:";
  test.each([
    ["below the quote", `${attribution}\n${marked(ownMail)}\n\nsend\n\n-- \nMaya`, "send"],
    ["between its lines", `${attribution}\n${marked(ownMail)}\n\nsend it please\n\n> Afterword`, "send it please"],
    ["above and below", `ok\n\n${attribution}\n${marked(ownMail)}\n\nsend`, "ok\n\nsend"],
    ["above a signature and a footer", `send\n\n-- \nMaya\nShip it.\n\nSent from my iPhone\n\n${attribution}\n${marked(ownMail)}`, "send"],
  ])("%s", (_, text, expected) => expect(own(text).replace(/\n{2,}/g, "\n\n")).toBe(expected));

  test("but a line squeezed in between quoted ones is nobody's", () => {
    expect(command(`${attribution}\n> Answer\nsend\n> to send it`)).toBe("none");
    expect(command(`> first line of a quote that goes on\nsend\n> and on`)).toBe("none");
  });
});

test("a sentence of a new note that looks like a quote line stays in the note", () => {
  const text =
    'edit\n\nDear Dr. Ruiz,\n\nOn the ward round you said something that I wrote down:\n"Hand over a story."\n\nIt has been a while since we met.\n\nMaya';
  expect(own(text)).toBe(text);
});

describe("legal notices go, in the main languages", () => {
  test.each([
    "This e-mail and any attachments are confidential and intended solely for the addressee. If you have received it in error, please delete it and do not send it on.",
    "CONFIDENTIAL: This message may hold privileged matter. If you are not the intended recipient, do not read, copy, forward or send it.",
    "Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte den Absender und löschen Sie sie. Nicht senden.",
    "Ce message et ses pièces jointes sont confidentiels et réservés à leurs destinataires. Si vous l'avez reçu par erreur, merci de ne pas l'envoyer et de le détruire.",
    "Este correo es confidencial y va dirigido solo a su destinatario. Si lo ha recibido por error, bórrelo y avise al remitente.",
    "AVVISO DI RISERVATEZZA: il contenuto di questo messaggio è destinato unicamente al destinatario. Chi lo ha ricevuto per errore è pregato di non inviare copie.",
    "Dit bericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde. Indien u niet de geadresseerde bent, verwijder het dan en verstuur het niet.",
    "Esta mensagem é confidencial e destina-se apenas ao destinatário. Se a recebeu por engano, apague-a e não a envie a terceiros.",
    "Wiadomość jest poufna i przeznaczona wyłącznie dla adresata. Jeżeli nie jest Pan adresatem, prosimy ją usunąć i nie wysyłać dalej.",
  ])("%s", (notice) => {
    expect(own(`send\n\nMaya\n\n${notice}`)).toBe("send\n\nMaya");
    expect(command(`send\n\nMaya\n\n${notice}`)).toBe("send");
  });

  test("what only sounds like one stays", () => {
    expect(command("send\n\nThis is confidential: wait until Monday.")).toBe("none");
    expect(command("send\n\nDisclaimer: do not send before I have spoken with the recipient about the message.")).toBe("none");
  });
});

describe("footers of devices and programs go", () => {
  test.each([
    "Sent from my iPhone",
    "Sent from my mobile device, please excuse typos",
    "Get Outlook for iOS<https://aka.ms/o0ukef>",
    "Sent with Proton Mail secure email.",
    "Sent via Superhuman ( https://sprh.mn )",
    "Sent via Notion Mail",
    "Von meinem iPhone gesendet",
    "Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.",
    "Envoyé de mon iPhone",
    "Enviado desde mi Galaxy",
    "Enviado do meu Galaxy",
    "Inviato da Outlook per Android",
    "Verzonden vanuit Outlook voor iOS",
    "Wysłane z iPhone'a",
    "Skickat från min iPhone",
    "Sendt fra min iPhone",
    "Lähetetty iPhonesta",
    "Отправлено с моего iPhone",
    "iPhone'umdan gönderildi",
    "נשלח מה-iPhone שלי",
    "iPhoneから送信",
    "发自我的iPhone",
    "나의 iPhone에서 보냄",
    "Virus-free. www.avast.com",
    "Please consider the environment before printing this e-mail.",
  ])("%s", (footer) => {
    expect(own(`send\n\n${footer}`)).toBe("send");
    expect(command(footer)).toBe("none");
  });

  test.each([
    "Sent it from my phone already",
    "Sent from my phone to the wrong one, wait",
    "Sent from my own account yesterday",
    "Get her address for me",
  ])("but not: %s", (line) => expect(command(`send\n\n${line}`)).toBe("none"));
});
