import type { MailKind } from "@afterword/core/reading/reading";

/** A short mail as an employer would write it, with what must be read from it. */
export type SampleLetter = {
  kind: MailKind;
  subject: string;
  /** Who writes, as in a From line; an unnamed jobs mailbox when left out. */
  from?: string;
  text: string;
  company?: string;
  role?: string;
  people?: string[];
  start?: string;
};

type Forwarded = { from?: string; subject: string; text: string; day?: string; offset?: string };

/** A letter as a candidate forwards it from Gmail. `offset`: of the clock that the forward was sent by. */
export const forwardOf = ({
  from = "<jobs@abc.example>",
  subject,
  text,
  day = "Mon, 3 May 2027",
  offset = "+0200",
}: Forwarded): Uint8Array =>
  new TextEncoder().encode(
    [
      `Date: ${day} 12:30:00 ${offset}`,
      "From: Sam Reed <sam@mail.example>",
      "To: in@afterword.example",
      `Subject: Fwd: ${subject}`,
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "",
      "---------- Forwarded message ---------",
      `From: ${from}`,
      `Date: ${day} at 09:12`,
      `Subject: ${subject}`,
      "To: <sam@mail.example>",
      "",
      "",
      text,
      "",
    ].join("\n"),
  );
