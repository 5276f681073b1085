import { type Application, applicationSchema } from "@afterword/core/application/application";
import { fromBody, toBody } from "./document.ts";
import { applicationKey, dueShard, type Key } from "./key.ts";
import type { Item } from "./records.ts";
import { sortableTime } from "./sortable-time.ts";
import { StoreFault } from "./store-fault.ts";

const named = (application: { candidateId: string; id: string }): string => `application ${application.candidateId}/${application.id}`;

/** Sorts a candidate's applications by creation, those of one moment by id. */
export const listAt = (application: Application): string => `${sortableTime(application.createdAt)}#${application.id}`;

/** Where the application is due, or nothing: an index attribute is left out, never empty. */
export const dueAttributes = (applicationId: string, dueAt: string | null, shards: number): { dueShard?: string; dueAt?: string } =>
  dueAt === null ? {} : { dueShard: dueShard(applicationId, shards), dueAt: sortableTime(dueAt) };

/** The item of an application as it is to be stored. `writer` is new for every write: by it a write whose answer got lost is known again. */
export const toApplicationItem = (application: Application, dueAt: string | null, shards: number, writer: string): Key & Item => ({
  ...applicationKey({ candidateId: application.candidateId, applicationId: application.id }),
  version: application.version,
  writer,
  ...dueAttributes(application.id, dueAt, shards),
  ...(application.kind === "desk" ? {} : { listOf: application.candidateId, listAt: listAt(application) }),
  body: toBody(applicationSchema, named(application), application),
});

export const fromApplicationItem = (item: Item): Application => {
  const application = fromBody(applicationSchema, `item ${item.pk}/${item.sk}`, item.body);
  const { pk, sk } = applicationKey({ candidateId: application.candidateId, applicationId: application.id });
  if (item.pk !== pk || item.sk !== sk) throw new StoreFault("damaged", `stored item ${item.pk}/${item.sk} is damaged: it is another's`);
  return application;
};
