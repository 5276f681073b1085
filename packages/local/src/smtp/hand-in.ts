import SMTPConnection from "nodemailer/lib/smtp-connection";

export type HandIn = { port: number; from: string; to: string; raw: Uint8Array };
/** `refused`: the server's own words, or why it could not be reached. */
export type HandedIn = { kind: "taken" } | { kind: "refused"; why: string };

/** Hands one raw mail to the SMTP server on this machine, as any mail program would. Line ends become CRLF (RFC 5321 2.3.8), nothing else changes. */
export const handIn = ({ port, from, to, raw }: HandIn): Promise<HandedIn> =>
  new Promise((resolve) => {
    const connection = new SMTPConnection({ host: "127.0.0.1", port, name: "localhost", ignoreTLS: true, logger: false });
    const end = (handed: HandedIn): void => {
      if (handed.kind === "taken") connection.quit();
      else connection.close();
      resolve(handed);
    };
    const refuse = (error: Error & { response?: string | undefined }): void =>
      end({ kind: "refused", why: error.response ?? error.message });
    connection.on("error", refuse);
    connection.connect((error) => {
      if (error) return refuse(error);
      connection.send({ from, to: [to], size: raw.byteLength }, Buffer.from(raw), (failed) =>
        failed ? refuse(failed) : end({ kind: "taken" }),
      );
    });
  });
