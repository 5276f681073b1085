import type { Guard } from "./guard.ts";

const authentication = "packages/mail/src/identity/read-authentication.ts";
const authenticationTest = "packages/mail/src/identity/read-authentication.test.ts";
const replies = "test/guards/replies.test.ts";

/** What the bytes of a mail may claim, and what counts as a word of the candidate. */
export const readingGuards: Guard[] = [
  {
    name: "two senders are no sender",
    file: "packages/mail/src/identity/read-sender.ts",
    find: 'if (lines.length > 1) return none("more than one From line");',
    replace: "",
    tests: ["packages/mail/src/identity/read-sender.test.ts"],
  },
  {
    name: "only the provider's own stamp counts",
    file: authentication,
    find: "const block = stampedBlock(headers.lines);",
    replace: "const block = headers.lines;",
    tests: [authenticationTest],
  },
  {
    name: "a DMARC failure is never outvoted",
    file: authentication,
    find: 'if (fromDomain === null || dmarc === "fail") return false;',
    replace: "if (fromDomain === null) return false;",
    tests: [authenticationTest],
  },
  {
    name: "a machine's answer is no command",
    file: "packages/mail/src/reply/read-reply.ts",
    find: "if (automaticReason(raw) !== null) return { ...noCommand, automatic: true };",
    replace: "",
    tests: [replies],
  },
  {
    name: "both parts of a mail must approve",
    file: "packages/mail/src/reply/read-reply.ts",
    find: 'if (text.command === "send" || html.command === "send") return noCommand;',
    replace: 'if (text.command === "send" || html.command === "send") return text.command === "send" ? text : html;',
    tests: [replies],
  },
  {
    name: "hidden text approves nothing",
    file: "packages/mail/src/html/read-html.ts",
    find: "if (frame.hidden || written > maxText) return;",
    replace: "if (written > maxText) return;",
    tests: [replies],
  },
  {
    name: "struck-out text approves nothing",
    file: "packages/mail/src/html/read-html.ts",
    find: "struck: above.struck || shown.struck,",
    replace: "struck: false,",
    tests: [replies],
  },
  {
    name: "a doubtful answer approves nothing",
    file: "packages/mail/src/reply/read-command.ts",
    find: "split.doubtful || ",
    replace: "",
    tests: [replies],
  },
  {
    name: "quoted text approves nothing",
    file: "packages/mail/src/reply/split-reply.ts",
    find: 'lines.map((line) => (line.quoted ? "quote" : "own"))',
    replace: 'lines.map(() => "own")',
    tests: ["packages/mail/src/reply/split-reply.test.ts"],
  },
  {
    name: "a mail goes to one strict address only",
    file: "packages/mail/src/compose/compose-mail.ts",
    find: "if (strictAddress(address) === null) throw",
    replace: 'if (address === "") throw',
    tests: ["packages/mail/src/compose/compose-mail.test.ts"],
  },
];
