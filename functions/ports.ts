import { createAwsClients } from "@afterword/aws/clients";
import { createAwsPorts } from "@afterword/aws/ports";
import { type AwsResource, readResource } from "@afterword/aws/resource";
import { lineLog, systemClock, systemRandom } from "@afterword/aws/system";
import type { Ports } from "@afterword/core/port/ports";
import { composeMail } from "@afterword/mail/compose/compose-mail";
import { createMailReader } from "@afterword/mail/mail-reader";
import { createStore } from "@afterword/store/create-store";

/** Core's ports, and what a handler must know to tell our events from others. */
export type Wired = { ports: Ports; resource: AwsResource };

const wire = (): Wired => {
  const resource = readResource();
  const ports = createAwsPorts(resource, {
    clients: createAwsClients(),
    store: createStore,
    mail: createMailReader(),
    compose: composeMail,
    clock: systemClock,
    random: systemRandom,
    log: lineLog,
  });
  return { ports, resource };
};

let kept: Wired | undefined;

/** Wired at the first event and then kept for as long as Lambda keeps the container. Throws `not-linked` when the function lacks a link. */
export const wired = (): Wired => {
  kept ??= wire();
  return kept;
};
