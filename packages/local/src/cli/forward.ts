import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { readSender } from "@afterword/mail/identity/read-sender";
import { askRuntime } from "../control-client.ts";
import { homeAt } from "../home/home.ts";
import { findRunning } from "../home/running.ts";
import { handIn } from "../smtp/hand-in.ts";
import { fail, notRunning, settingsOrFail } from "./environment.ts";

const usage = "Usage: npm run --silent forward -- [--to ADDRESS] FILE...";
const parse = () => parseArgs({ options: { to: { type: "string" } }, allowPositionals: true });
const given = ((): ReturnType<typeof parse> => {
  try {
    return parse();
  } catch {
    return fail(usage);
  }
})();
if (given.positionals.length === 0) fail(usage);

const settings = settingsOrFail();
const running = (await findRunning(homeAt(settings.home))) ?? fail(notRunning(settings.home));

/** npm runs its scripts in the project's folder and names the one it was called from. */
const read = (file: string): Promise<Buffer> => readFile(file).catch(() => readFile(resolve(process.env.INIT_CWD ?? ".", file)));

let failed = false;
for (const file of given.positionals) {
  const raw = await read(file).catch((error: NodeJS.ErrnoException) => {
    process.stderr.write(`${file} cannot be read: ${error.code ?? error.name}.\n`);
    return null;
  });
  if (raw === null) {
    failed = true;
    continue;
  }
  const sender = readSender(raw);
  const from = sender.kind === "sender" ? sender.address : "unknown@localhost";
  const handed = await handIn({ port: running.smtpPort, from, to: given.values.to ?? `in@${running.domain}`, raw });
  if (handed.kind === "taken") process.stdout.write(`${file} taken in\n`);
  else process.stderr.write(`${file} was not taken in: ${handed.why}\n`);
  failed ||= handed.kind === "refused";
}
// Under a standing clock everything that follows at once is done now, so that a script can go on.
if (running.standing)
  await askRuntime(running, "quiet").catch(() => fail("The runtime stopped before everything was done; it goes on at the next start."));
process.exit(failed ? 1 : 0);
