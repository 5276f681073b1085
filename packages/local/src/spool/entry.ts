import { readFile, rename, unlink } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { listFiles, orNull, writeDurably } from "../home/durable.ts";

const envelopeSchema = z.object({ recipients: z.array(z.string()), envelopeFrom: z.string(), takenAt: z.string() });
export type MailEnvelope = z.infer<typeof envelopeSchema>;

/** A mail that waits in the inbox folder: the file `ID.STARTS.json` holds its envelope. */
export type SpoolEntry = {
  id: string;
  /** How often it was begun. Counted in the name and before the work, so that a mail that takes the whole process down is known. */
  starts: number;
};

const namePattern = /^(m\d{12}-[0-9a-f]{8})\.(\d{1,4})\.json$/;

const pathOf = (folder: string, entry: SpoolEntry): string => join(folder, `${entry.id}.${entry.starts}.json`);

/** In the order of arrival. */
export const listEntries = async (folder: string): Promise<SpoolEntry[]> =>
  (await listFiles(folder)).flatMap((name) => {
    const [, id, starts] = namePattern.exec(name) ?? [];
    return id ? [{ id, starts: Number(starts) }] : [];
  });

/** Written as begun: whoever takes a mail in works it next, and need not rename it first. */
export const addEntry = async (folder: string, id: string, envelope: MailEnvelope, sync: () => Promise<void>): Promise<SpoolEntry> => {
  const entry = { id, starts: 1 };
  await writeDurably(pathOf(folder, entry), JSON.stringify(envelope), sync);
  return entry;
};

/** A rename outlives the death of the process; it need not outlive a power cut. */
export const countStart = async (folder: string, entry: SpoolEntry): Promise<SpoolEntry> => {
  const begun = { id: entry.id, starts: entry.starts + 1 };
  await rename(pathOf(folder, entry), pathOf(folder, begun));
  return begun;
};

export const readEnvelope = async (folder: string, entry: SpoolEntry): Promise<MailEnvelope> =>
  envelopeSchema.parse(JSON.parse(await readFile(pathOf(folder, entry), "utf8")));

export const removeEntry = async (folder: string, entry: SpoolEntry): Promise<void> => void (await orNull(unlink(pathOf(folder, entry))));

/** Where arrivals are counted from: one after the highest number of any mail still kept. */
export const firstNumber = async (folders: string[]): Promise<number> => {
  const names = (await Promise.all(folders.map(listFiles))).flat();
  return 1 + names.reduce((most, name) => Math.max(most, Number(/^m(\d{12})-/.exec(name)?.[1] ?? 0)), 0);
};

/** `m000000000042-1f2e3d4c`: sorts by arrival; the random part keeps it unique when everything older is gone. */
export const arrivalId = (number: number, random: string): string => `m${String(number).padStart(12, "0")}-${random}`;
