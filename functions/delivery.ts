import { parseDelivery } from "@afterword/aws/events";
import { recordDelivery } from "@afterword/core/delivery/record-delivery";
import type { SQSEvent } from "aws-lambda";
import { eachRecord } from "./each-record.ts";
import { type Wired, wired } from "./ports.ts";

/** SES tells what became of a mail. In any order and any number of times it settles a note once. */
export const deliveryHandler = ({ ports, resource }: Wired) =>
  eachRecord(ports.log, "delivery", async ({ body }) => {
    const told = parseDelivery(body, { configurationSet: resource.configurationSet });
    if (told.kind === "delivery") await recordDelivery(ports)(told.event);
  });

export const handler = (event: SQSEvent) => deliveryHandler(wired())(event);
