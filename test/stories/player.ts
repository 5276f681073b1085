import { answer, candidate, forwarded, own } from "./mails.ts";
import { chicago, dateHeader, type Sent, type World } from "./world.ts";

/** What a candidate does and sees, whichever runtime is behind it. Times are on the wall in Chicago. */
export const playerOf = (world: () => World) => {
  let mails = 0;
  const next = (letter: string): string => {
    mails += 1;
    return `${letter}${mails}`;
  };
  const toMe = async (): Promise<Sent[]> => (await world().sent()).filter((mail) => mail.to === candidate.address);
  const toThem = async (): Promise<Sent[]> => (await world().sent()).filter((mail) => mail.to !== candidate.address);
  return {
    toMe,
    toThem,
    /** Forwards an employer's mail to `in@`. */
    forward: (mail: Parameters<typeof forwarded>[0], local: string, words?: string): Promise<void> =>
      world().mail(forwarded(mail, { id: next("f"), date: dateHeader(local), ...(words ? { own: words } : {}) })),
    /** Answers one of our mails. */
    say: async (
      to: Sent,
      said: string,
      local: string,
      mail: { from?: string; headers?: string[]; envelopeTo?: string } = {},
    ): Promise<void> => {
      const quoted = { address: to.from, subject: to.subject, messageId: to.messageId, text: to.text };
      const raw = answer(quoted, said, { id: next("a"), date: dateHeader(local), ...mail });
      await world().mail(raw, mail.envelopeTo ?? to.from, mail.from ?? candidate.address);
    },
    /** Writes a few own words to `in@`. */
    write: (said: string, local: string): Promise<void> => world().mail(own(said, { id: next("o"), date: dateHeader(local) })),
    until: (local: string): Promise<void> => world().until(chicago(local)),
    /** The newest mail to the candidate whose subject matches. */
    latest: async (subject: RegExp): Promise<Sent> => {
      const mine = await toMe();
      const found = mine.findLast((mail) => subject.test(mail.subject));
      if (!found) throw new Error(`no mail about ${subject}: ${mine.map((mail) => mail.subject).join(" | ")}`);
      return found;
    },
    drafts: async (subject = /^Draft:/): Promise<Sent[]> => (await toMe()).filter((mail) => subject.test(mail.subject)),
  };
};
