/** One forward as a mail program writes it. `original` is what must be read of the mail inside. */
export type Sample = {
  client: string;
  subject: string;
  /** Headers of the forward beside From, To, Subject and Date. */
  headers?: string[];
  date?: string;
  text?: string;
  html?: string;
  original: { from: [name: string | null, address: string | null]; subject: string | null; date: string | null; begins: string };
  own?: string;
};

const part = (type: string, content: string): string =>
  `--b1\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${content}\r\n`;

const encoded = (text: string): string => (/^[ -~]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text).toString("base64")}?=`);

/** The raw bytes of the mail that carries a sample. */
export const rawOf = (sample: Sample): Uint8Array => {
  const head = [
    "From: Robin Ashe <robin.ashe@home.example>",
    "To: in@afterword.example",
    `Subject: ${encoded(sample.subject)}`,
    `Date: ${sample.date ?? "Thu, 5 Nov 2026 09:00:00 +0000"}`,
    "MIME-Version: 1.0",
    ...(sample.headers ?? []),
  ].join("\r\n");
  const lines = (text: string): string => text.replaceAll("\n", "\r\n");
  const both = sample.text !== undefined && sample.html !== undefined;
  const body = both
    ? `Content-Type: multipart/alternative; boundary=b1\r\n\r\n${part("text/plain", lines(sample.text ?? ""))}${part("text/html", lines(sample.html ?? ""))}--b1--\r\n`
    : `Content-Type: ${sample.html === undefined ? "text/plain" : "text/html"}; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${lines(sample.html ?? sample.text ?? "")}\r\n`;
  return new TextEncoder().encode(`${head}\r\n${body}`);
};
