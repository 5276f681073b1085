import { type TokenTarget, tokenTargetSchema } from "@afterword/core/token/token";
import { both, either, expired, nothingThere, notTaken, stillValid } from "./clause.ts";
import { fromBody, toBody } from "./document.ts";
import { tokenEntryKey, tokenKey } from "./key.ts";
import type { Item, Records } from "./records.ts";
import { epochSeconds, sortableTime } from "./sortable-time.ts";

const targetOf = (item: Item): TokenTarget => fromBody(tokenTargetSchema, "token", item.body);

const isGone = (item: Item, now: string): boolean => item.taken !== undefined || String(item.until) <= now;

/**
 * First the entry beside the candidate, by which `removeCandidate` finds it, then the token: whoever dies in between
 * leaves an entry of nothing, which expires. A token that was taken stays taken, even when a late repeat puts it again.
 */
export const putToken =
  (records: Records, now: () => string) =>
  async (tokenHash: string, target: TokenTarget, expiresAt: string): Promise<void> => {
    const lasting = { until: sortableTime(expiresAt), expires: epochSeconds(expiresAt) };
    await records.put({ ...tokenEntryKey(target.candidateId, tokenHash), ...lasting });
    const item = { ...tokenKey(tokenHash), ...lasting, body: toBody(tokenTargetSchema, "token", target) };
    await records.put(item, either(nothingThere, notTaken, expired(sortableTime(now()))));
  };

export const findToken =
  (records: Records, now: () => string) =>
  async (tokenHash: string): Promise<TokenTarget | null> => {
    const item = await records.get(tokenKey(tokenHash));
    return item === null || isGone(item, sortableTime(now())) ? null : targetOf(item);
  };

/**
 * One conditional write marks it: exactly one caller passes. `taker` is new for every call, so that a repeat by the
 * SDK, refused because of our own first try, is known as ours.
 */
export const takeToken =
  (records: Records, now: () => string, newTaker: () => string) =>
  async (tokenHash: string): Promise<TokenTarget | null> => {
    const taker = newTaker();
    const mark = { text: "SET #taken = :taker", values: { ":taker": taker } };
    const taken = await records.update(tokenKey(tokenHash), mark, both(stillValid(sortableTime(now())), notTaken));
    if (taken.kind === "done") return targetOf(taken.item);
    const item = taken.repeated ? await records.get(tokenKey(tokenHash)) : null;
    return item?.taken === taker ? targetOf(item) : null;
  };
