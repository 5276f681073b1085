import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { Taken } from "@afterword/core/inbound/arrival";
import { folderArchive } from "@afterword/local/archive";
import { homeAt, makeHome, prepareHome } from "@afterword/local/home/home";
import { openSpool } from "@afterword/local/spool/spool";
import { Temporal } from "temporal-polyfill";
import { ingestMail } from "./ingest-mails.ts";
import { type Figure, figure } from "./measure.ts";
import { benchHome, startRuntime } from "./pipelines.ts";

/** The backlog that figures are told for. */
const whole = 20_000;
const kilobytes = 5;
const clock = { kind: "real" as const, now: () => Temporal.Instant.from("2026-12-01T16:00:00Z") };

/** Leaves mails in the inbox as a runtime does that took them in and was killed before it worked them. */
const leaveBacklog = async (folder: string, count: number): Promise<void> => {
  const home = homeAt(benchHome(folder));
  await makeHome(home);
  await prepareHome(home);
  const never = () => new Promise<Taken>(() => undefined);
  const archive = folderArchive(home.mail, clock);
  const spool = await openSpool({ opened: { home, clock }, archive, work: never, tell: () => undefined, retryAfterMillis: [] });
  for (let n = 0; n < count; n += 1) {
    const raw = Readable.from([Buffer.from(ingestMail(n, kilobytes * 1024))]);
    await spool.takeIn({ raw, recipients: ["in@afterword.localhost"], envelopeFrom: "maya@hollowpine.example" });
  }
};

/** How long a runtime takes, from its start, until a backlog is worked: every mail in the database, everything that is mailed because of it in the outbox. */
export const measureDrain = async (count: number): Promise<Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), "afterword-bench-"));
  try {
    await leaveBacklog(folder, count);
    const began = performance.now();
    const runtime = await startRuntime(folder);
    await runtime.settled();
    const millis = performance.now() - began;
    const recorded = await runtime.recorded();
    await runtime.stop();
    const area = `drain of a backlog of ${count} mails of ${kilobytes} KB, with the start of the runtime`;
    return [
      figure(area, "drained in", millis / 1000, "s"),
      figure(area, "rate", (1000 * count) / millis, "mails/s"),
      figure(area, "mails on record", recorded, "", { least: count }),
      ...(count < whole ? [figure(area, `${whole} at this rate: extrapolated, not measured`, (millis / 1000) * (whole / count), "s")] : []),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};
