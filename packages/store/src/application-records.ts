import type { Application } from "@afterword/core/application/application";
import type { ApplicationKey, CandidateId } from "@afterword/core/id";
import type { Page, Saved } from "@afterword/core/port/store";
import { fromApplicationItem, toApplicationItem } from "./application-item.ts";
import { storedAs } from "./clause.ts";
import { fromCursor, toCursor } from "./cursor.ts";
import { applicationKey, applicationPrefix } from "./key.ts";
import { queryAll, type Records } from "./records.ts";
import { StoreFault } from "./store-fault.ts";
import { listIndex } from "./table.ts";

export const loadApplication =
  (records: Records) =>
  async (key: ApplicationKey): Promise<Application | null> => {
    const item = await records.get(applicationKey(key));
    return item === null ? null : fromApplicationItem(item);
  };

/**
 * One conditional write. Dies after it: the caller never learns, loads again and finds what was written. The SDK asks
 * again when an answer gets lost, and is then refused because of our own first write; the writer's mark in the item
 * tells that from somebody else's.
 */
export const saveApplication =
  (records: Records, shards: number, newWriter: () => string) =>
  async (application: Application, dueAt: string | null): Promise<Saved<Application>> => {
    const next = { ...application, version: application.version + 1 };
    const item = toApplicationItem(next, dueAt, shards, newWriter());
    const written = await records.put(item, storedAs(application.version));
    if (written.kind === "done") return { kind: "saved", value: next };
    const ours = written.repeated && (await records.get({ pk: item.pk, sk: item.sk }))?.writer === item.writer;
    return ours ? { kind: "saved", value: next } : { kind: "conflict" };
  };

export const applicationsOf =
  (records: Records) =>
  async (candidateId: CandidateId): Promise<Application[]> => {
    const ofCandidate = { text: "#pk = :pk AND begins_with(#sk, :app)", values: { ":pk": candidateId, ":app": applicationPrefix } };
    return (await queryAll(records, { where: ofCandidate })).map(fromApplicationItem);
  };

/** The index says which, the table says what: so a page costs one query and one batch, and saving costs the index nothing. */
export const listApplications =
  (records: Records) =>
  async (candidateId: CandidateId, page: { limit: number; after: string | null }): Promise<Page<Application>> => {
    if (!Number.isInteger(page.limit) || page.limit < 1 || page.limit > 100) throw new StoreFault("bad-limit", "a page has 1 to 100 items");
    const rows = await records.query({
      index: listIndex,
      where: { text: "#listOf = :candidate", values: { ":candidate": candidateId } },
      newestFirst: true,
      // One more than asked for tells whether there is a next page.
      limit: page.limit + 1,
      ...(page.after === null ? {} : { after: fromCursor(candidateId, page.after) }),
    });
    const shown = rows.items.slice(0, page.limit);
    const items = await records.getAll(shown.map((row) => ({ pk: String(row.pk), sk: String(row.sk) })));
    const last = shown.at(-1);
    const more = rows.items.length > page.limit || (rows.next !== null && shown.length === page.limit);
    return { items: items.map(fromApplicationItem), next: more && last ? toCursor(String(last.listAt)) : null };
  };
