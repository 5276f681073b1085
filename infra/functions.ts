import { links } from "./links.ts";
import { inbound, inboundTimeoutSeconds } from "./mail-in.ts";
import { delivery, deliveryTimeoutSeconds } from "./mail-out.ts";
import { keepMail, keepRecords, sendMail, setDoorbell } from "./permissions.ts";
import { feed, takeFrom } from "./queue.ts";
import { wake, wakeTimeoutSeconds } from "./wake.ts";
import { api } from "./web-address.ts";

type Permissions = NonNullable<sst.aws.FunctionArgs["permissions"]>;

const make = (
  name: string,
  file: string,
  timeoutSeconds: number,
  memory: `${number} MB`,
  permissions: Permissions,
  more: Pick<sst.aws.FunctionArgs, "retries"> = {},
) =>
  new sst.aws.Function(name, {
    handler: `functions/${file}.handler`,
    runtime: "nodejs24.x",
    architecture: "arm64",
    timeout: `${timeoutSeconds} seconds`,
    memory,
    link: links,
    permissions,
    logging: { format: "json", retention: "1 month" },
    ...more,
  });

/** The outbox is carried out by whoever changed the record, so all of them may write, send and set the doorbell. */
const carryOut = [...keepRecords, ...sendMail, ...setDoorbell];

const inboundFunction = make("Inbound", "inbound", inboundTimeoutSeconds, "1024 MB", [...carryOut, ...keepMail, takeFrom(inbound.queue)]);
// One mail a call: 25 MB that take the function down take no neighbour with them.
feed(inbound.queue, { fn: inboundFunction, batchSize: 1, mostAtOnce: 20 });

const wakeFunction = make("Wake", "wake", wakeTimeoutSeconds, "512 MB", [...carryOut, takeFrom(wake.queue)]);
feed(wake.queue, { fn: wakeFunction, batchSize: 5, mostAtOnce: 10 });

const deliveryFunction = make("Delivery", "delivery", deliveryTimeoutSeconds, "512 MB", [...carryOut, takeFrom(delivery.queue)]);
feed(delivery.queue, { fn: deliveryFunction, batchSize: 10, mostAtOnce: 5 });

/** Shorter than its interval and never repeated by Lambda, so that two sweeps do not run beside each other: the next one is the retry. */
export const sweepFunction = make("Sweep", "sweep", 240, "512 MB", carryOut, { retries: 0 });

new sst.aws.CronV2("SweepClock", { function: sweepFunction, schedule: "rate(5 minutes)" });

// API Gateway waits 30 seconds at most.
const webFunction = make("WebView", "web", 25, "512 MB", [...carryOut, ...keepMail]);

api.route("$default", webFunction.arn);
