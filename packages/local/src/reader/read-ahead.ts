import type { MailReader } from "@afterword/core/port/ports";
import { Temporal } from "temporal-polyfill";
import type { Forwarded, ReadOptions } from "./calls.ts";
import type { ReaderProcess } from "./guarded-reader.ts";

export type ReadAhead = {
  /** Answers what was read ahead at once, and asks the process for the rest. */
  mail: MailReader;
  /** Begins to read a forwarded mail, to be asked about by this very array of bytes. */
  begin(raw: Uint8Array, options: ReadOptions): void;
};

/** What a mail says does not change by the order in which mails are taken in: the next ones are read while one is worked. */
export const readAhead = (reader: Pick<ReaderProcess, "mail" | "readForwarded">): ReadAhead => {
  const begun = new WeakMap<Uint8Array, { options: ReadOptions; answer: Promise<Forwarded | null> }>();
  /** Null when it was not read ahead, or that failed: then it is asked once more, and the fault is its own. */
  const ahead = async (raw: Uint8Array): Promise<Forwarded | null> => (await begun.get(raw)?.answer) ?? null;
  return {
    mail: {
      ...reader.mail,
      sender: once(reader.mail.sender),
      automatic: once(reader.mail.automatic),
      identify: async (raw) => (await ahead(raw))?.identity ?? reader.mail.identify(raw),
      newText: async (raw) => (await ahead(raw))?.said ?? reader.mail.newText(raw),
      async read(raw, options) {
        const asked = begun.get(raw);
        const found = asked && isSame(asked.options, options) ? await asked.answer : null;
        return found?.reading ?? reader.mail.read(raw, options);
      },
    },
    begin(raw, options) {
      if (begun.has(raw)) return;
      begun.set(raw, { options, answer: reader.readForwarded(raw, options).catch(() => null) });
    },
  };
};

/** The same bytes are asked the same before and while they are worked. */
const once = <T>(ask: (raw: Uint8Array) => T): ((raw: Uint8Array) => T) => {
  const answers = new WeakMap<Uint8Array, { answer: T }>();
  return (raw) => {
    const known = answers.get(raw) ?? { answer: ask(raw) };
    answers.set(raw, known);
    return known.answer;
  };
};

/** `now` stands for the day when a mail has no date of its own: mails do not wait for longer than this between being read and being worked. */
const mostSecondsApart = 600;

const isSame = ({ now: a, ...before }: ReadOptions, { now: b, ...after }: ReadOptions): boolean =>
  JSON.stringify(before) === JSON.stringify(after) &&
  Math.abs(Temporal.Instant.from(a).until(Temporal.Instant.from(b)).total("seconds")) <= mostSecondsApart;
