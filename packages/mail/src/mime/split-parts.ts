import { type AttachmentStream, MailParser, type MessageText } from "mailparser";
import { maxHeaderBytes } from "./read-headers.ts";

/** A part that is no body text: a calendar, an attached mail, a picture. `bytes` is empty where the type is none that is read. */
export type Part = { type: string; name: string; params: Record<string, string>; bytes: Uint8Array };

/** The tree of body parts, texts decoded. */
export type Body = { type: string; text: string | null; children: Body[] };

type ParserNode = { contentType?: string | false; textContent?: string; isAttachment?: boolean; children?: ParserNode[] };

const wanted = (type: string, name: string): boolean =>
  /calendar|\/ics|rfc822|message\/global|ms-tnef|vnd\.ms-tnef|pkcs7/.test(type) ||
  /\.(ics|vcs|ical|eml|p7m)$/.test(name) ||
  name === "winmail.dat";

const paramsOf = (part: AttachmentStream): Record<string, string> => {
  const header = part.headers.get("content-type");
  return typeof header === "object" && header !== null && "params" in header ? header.params : {};
};

const toBody = (node: ParserNode): Body => ({
  type: node.contentType || "text/plain",
  text: node.isAttachment ? null : (node.textContent ?? null),
  children: (node.children ?? []).map(toBody),
});

/**
 * Hands bytes (MIME headers and body, bounds already checked) to the parser. The one place that knows it: its HTML, link and
 * image helpers are off, because with them one mail of 3 MB takes more than 12 s. Rejects with the parser's own error.
 */
export const splitParts = (bytes: Uint8Array, maxParts: number): Promise<{ body: Body; parts: Part[] }> =>
  new Promise((resolve, reject) => {
    const options = {
      skipHtmlToText: true,
      skipTextToHtml: true,
      skipTextLinks: true,
      skipImageLinks: true,
      ignoreEmbedded: true,
      maxHeadSize: maxHeaderBytes,
      maxChildNodes: maxParts + 1,
    };
    const parser = new MailParser(options);
    const parts: Part[] = [];
    parser.on("error", reject);
    parser.on("data", (data: AttachmentStream | MessageText) => {
      if (data.type !== "attachment") return;
      const type = (data.contentType ?? "").toLowerCase();
      const name = (data.filename || "").toLowerCase();
      const chunks: Uint8Array[] = [];
      const keep = wanted(type, name);
      data.content.on("data", (chunk: Uint8Array) => {
        if (keep) chunks.push(chunk);
      });
      data.content.on("error", reject);
      data.content.on("end", () => {
        parts.push({ type, name, params: paramsOf(data), bytes: new Uint8Array(Buffer.concat(chunks)) });
        data.release();
      });
    });
    parser.on("end", () => {
      // The joined text of the parser loses a note that stands as text before an HTML part, so its tree is walked instead.
      const { tree } = parser as unknown as { tree: ParserNode | false };
      resolve({ body: tree ? toBody(tree) : { type: "text/plain", text: "", children: [] }, parts });
    });
    parser.end(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  });
