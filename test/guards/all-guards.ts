import { arrivalGuards } from "./arrival-guards.ts";
import type { Guard } from "./guard.ts";
import { readingGuards } from "./reading-guards.ts";
import { sendingGuards } from "./sending-guards.ts";
import { viewGuards } from "./view-guards.ts";

export const allGuards: Guard[] = [...sendingGuards, ...arrivalGuards, ...readingGuards, ...viewGuards];
