import { startRuntime } from "../runtime.ts";
import { StartRefused } from "../start-refused.ts";
import { faultOf } from "../story-line.ts";
import { fail, settingsOrFail } from "./environment.ts";
import { onParentGone } from "./parent.ts";

/** Where it happened, without the message, which may quote a mail. */
const placesOf = (error: Error): string => (error.stack?.match(/^ {4}at .*$/gm) ?? []).join("\n");

// Whoever read our lines may be gone; the work goes on.
process.stdout.on("error", () => undefined);
process.stderr.on("error", () => undefined);
// Nothing is lost by ending here: the next start goes on where this one was.
process.on("uncaughtException", (error) => fail(`Afterword stopped on a fault: ${faultOf(error)}\n${placesOf(error)}`));

const starting = startRuntime(settingsOrFail(), { print: (line) => process.stdout.write(`${line}\n`) }).catch((error: unknown) => {
  if (error instanceof StartRefused) return fail(error.message);
  throw error;
});

let stopping = false;
/** The second signal does not wait. */
const stop = async (): Promise<void> => {
  if (stopping) process.exit(1);
  stopping = true;
  await (await starting).stop();
  process.exit(0);
};
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
onParentGone(stop);
