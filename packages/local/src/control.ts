import { createHash, timingSafeEqual } from "node:crypto";
import { Hono } from "hono";
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { parseTime } from "./settings.ts";

/** What the other commands may ask of the running runtime. */
export type Controlled = {
  /** Null when the clock is the real one. */
  standsAt(): Temporal.Instant | null;
  advance(to: Temporal.Instant): Promise<void>;
  /** Resolves when nothing waits and nothing is due. */
  quiet(): Promise<void>;
  export(): Promise<unknown>;
};

export const controlPath = "/control";
export const controlHeader = "x-afterword-control";

const clockInput = z.object({ to: z.string() });

/** The control endpoint: POST alone, and only with the secret of `runtime.json`, which no web page and no other user of the machine can read. */
export const createControl = (secret: string, controlled: Controlled): Hono => {
  const app = new Hono();
  app.use(`${controlPath}/*`, async (context, next) => {
    if (!isEqual(context.req.header(controlHeader) ?? "", secret)) return context.text("forbidden\n", 403);
    return next();
  });
  app.post(`${controlPath}/quiet`, async (context) => {
    await controlled.quiet();
    return context.json({});
  });
  app.post(`${controlPath}/export`, async (context) => context.json(await controlled.export()));
  app.post(`${controlPath}/clock`, async (context) => {
    const input = clockInput.safeParse(await context.req.json().catch(() => null));
    const to = input.success ? parseTime(input.data.to) : null;
    if (!to) return context.json({ why: "it is not an RFC 3339 time such as 2026-12-01T09:00:00Z" }, 400);
    const standsAt = controlled.standsAt();
    if (!standsAt) return context.json({ why: "the clock shows the real time; only one set by AFTERWORD_CLOCK can be moved" }, 409);
    if (Temporal.Instant.compare(to, standsAt) < 0) {
      return context.json({ why: `it stands at ${standsAt.toString()} already and never goes back` }, 409);
    }
    await controlled.advance(to);
    return context.json({ standsAt: controlled.standsAt()?.toString() });
  });
  app.all(`${controlPath}/*`, (context) => context.text("not found\n", 404));
  return app;
};

/** Compares digests, so that neither length nor content shows in the time it takes. */
const isEqual = (a: string, b: string): boolean =>
  timingSafeEqual(createHash("sha256").update(a).digest(), createHash("sha256").update(b).digest());
