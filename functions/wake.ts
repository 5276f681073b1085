import { parseWake } from "@afterword/aws/events";
import { wake } from "@afterword/core/wake/wake";
import type { SQSEvent } from "aws-lambda";
import { eachRecord } from "./each-record.ts";
import { type Wired, wired } from "./ports.ts";

/** A doorbell rang: does everything that is due of one application. Rung twice or for nothing it changes nothing. */
export const wakeHandler = ({ ports }: Wired) => eachRecord(ports.log, "wake", ({ body }) => wake(ports)(parseWake(body)));

export const handler = (event: SQSEvent) => wakeHandler(wired())(event);
