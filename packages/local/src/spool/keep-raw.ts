import { writeFileSync } from "node:fs";
import { fillDurably } from "../home/durable.ts";
import { type Handed, maxMailBytes } from "../smtp/listener.ts";

/** A mail longer than this is written as it comes in, and read again when it is worked. */
export const shortBytes = 256 * 1024;

/** Writes the stream to a file that is whole or not there; gives its bytes when they are few. A mail over the limit is read to its end and not kept. */
export const keepRaw = async (raw: Handed["raw"], path: string, sync: () => Promise<void>): Promise<Uint8Array | null> => {
  let held: Buffer[] = [];
  let bytes = 0;
  await fillDurably(
    path,
    async (file) => {
      for await (const chunk of raw) {
        bytes += (chunk as Buffer).length;
        if (bytes <= maxMailBytes) held.push(chunk as Buffer);
        if (bytes > shortBytes) for (const long of held.splice(0)) writeFileSync(file, long);
      }
      if (bytes > maxMailBytes) throw new Error("the mail is too big");
      if (bytes > shortBytes) return;
      held = [Buffer.concat(held)];
      writeFileSync(file, held[0] ?? "");
    },
    sync,
  );
  return bytes > shortBytes ? null : (held[0] ?? null);
};
