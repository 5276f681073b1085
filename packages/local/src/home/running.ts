import { readFile, rm } from "node:fs/promises";
import { z } from "zod";
import { orNull, writeDurably } from "./durable.ts";
import type { Home } from "./home.ts";
import { lockHolder } from "./lock.ts";

/** How the other commands reach the running runtime. `secret` opens its control endpoint: the file is the owner's alone. */
const runningSchema = z.object({
  pid: z.number().int(),
  smtpPort: z.number().int(),
  webPort: z.number().int(),
  domain: z.string(),
  secret: z.string(),
  standing: z.boolean(),
});
export type Running = z.infer<typeof runningSchema>;

export const announce = (home: Home, running: Running): Promise<void> => writeDurably(home.running, JSON.stringify(running));

export const withdraw = (home: Home): Promise<void> => rm(home.running, { force: true });

/** The runtime that runs on this folder, or null. What a killed one left behind does not count. */
export const findRunning = async (home: Home): Promise<Running | null> => {
  const content = await orNull(readFile(home.running, "utf8"));
  if (content === null) return null;
  const running = runningSchema.safeParse(JSON.parse(content));
  return running.success && (await lockHolder(home.lock)) === running.data.pid ? running.data : null;
};
