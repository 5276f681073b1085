import { applicationIdSchema, type CandidateId } from "@afterword/core/id";
import { applicationKey } from "./key.ts";
import { StoreFault } from "./store-fault.ts";

/** Nine digits of a second, as `sortableTime` makes them, and the application's id. */
const listAtPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z#(app_[a-z0-9]{1,40})$/;

/** Where a page ended. Holds nothing but that place in the list: whose list it is, the reader says. */
export const toCursor = (listAt: string): string => Buffer.from(listAt).toString("base64url");

/**
 * The key to read on from, in the list of this candidate whatever the cursor says: one made for somebody else's list
 * opens nothing. A cursor comes from a URL; one we never made is refused with `bad-cursor`.
 */
export const fromCursor = (candidateId: CandidateId, cursor: string): { pk: string; sk: string; listOf: string; listAt: string } => {
  const listAt = readCursor(cursor);
  const applicationId = applicationIdSchema.parse(listAt.slice(listAt.indexOf("#") + 1));
  return { ...applicationKey({ candidateId, applicationId }), listOf: candidateId, listAt };
};

/** The place itself, checked. */
export const readCursor = (cursor: string): string => {
  const listAt = cursor.length > 200 ? "" : Buffer.from(cursor, "base64url").toString("utf8");
  if (!listAtPattern.test(listAt) || toCursor(listAt) !== cursor) throw new StoreFault("bad-cursor", "not a cursor of this list");
  return listAt;
};
