import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { listFiles, orNull, syncFolder, writeDurably } from "../home/durable.ts";

const setAsideSchema = z.object({ id: z.string(), at: z.string(), why: z.string() });
/** A mail that could not be worked. Its raw bytes lie beside it as `ID.eml` until somebody removes them. */
export type SetAsideMail = z.infer<typeof setAsideSchema>;

/** Keeps the raw mail and the reason. Done twice, it changes nothing. */
export const setMailAside = async (folder: string, rawPath: string, mail: SetAsideMail): Promise<void> => {
  await orNull(copyFile(rawPath, join(folder, `${mail.id}.eml`)));
  await syncFolder(folder);
  await writeDurably(join(folder, `${mail.id}.json`), JSON.stringify(mail));
};

/** Newest first. */
export const listSetAside = async (folder: string): Promise<SetAsideMail[]> => {
  const names = (await listFiles(folder)).filter((name) => name.endsWith(".json")).reverse();
  return Promise.all(names.map(async (name) => setAsideSchema.parse(JSON.parse(await readFile(join(folder, name), "utf8")))));
};
