import { fillDurably } from "../home/durable.ts";
import { type Handed, maxMailBytes } from "../smtp/listener.ts";

/** Writes the stream to a file that is whole or not there. A mail over the limit is read to its end and not kept. */
export const keepRaw = (raw: Handed["raw"], path: string, sync: () => Promise<void>): Promise<void> =>
  fillDurably(
    path,
    async (file) => {
      let bytes = 0;
      for await (const chunk of raw) {
        bytes += (chunk as Buffer).length;
        if (bytes <= maxMailBytes) await file.write(chunk as Buffer);
      }
      if (bytes > maxMailBytes) throw new Error("the mail is too big");
    },
    sync,
  );
