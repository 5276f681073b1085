import { askRuntime } from "../control-client.ts";
import { homeAt } from "../home/home.ts";
import { findRunning } from "../home/running.ts";
import { parseTime } from "../settings.ts";
import { fail, notRunning, settingsOrFail } from "./environment.ts";

const [given, ...more] = process.argv.slice(2);
if (!given || more.length > 0) fail("Usage: npm run --silent clock -- 2026-12-01T09:00:00Z");
const to = parseTime(String(given)) ?? fail(`${JSON.stringify(given)} is not an RFC 3339 time such as 2026-12-01T09:00:00Z.`);

const settings = settingsOrFail();
const running = (await findRunning(homeAt(settings.home))) ?? fail(notRunning(settings.home));
const answered = await askRuntime(running, "clock", { to: to.toString() }).catch(() =>
  fail("The runtime stopped before the clock was moved."),
);
const body = answered.body as { standsAt?: string; why?: string };
if (answered.status !== 200) fail(`The clock was not moved: ${body.why ?? `the runtime answered ${answered.status}`}.`);
process.stdout.write(`${body.standsAt}\n`);
