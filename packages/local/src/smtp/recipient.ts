import { routeOf } from "@afterword/core/inbound/route";
import type { Store } from "@afterword/core/port/store";
import { hashToken } from "@afterword/core/token/token";

/** Whether mail to this address is for us: `in@`, `in-KEY@` with the key of a candidate, `r-TOKEN@` with a token that a mail of ours carried. Throws when the store cannot say. */
export const isRecipient =
  (store: Pick<Store, "findByInboundKey" | "findToken">, domain: string) =>
  async (address: string): Promise<boolean> => {
    const route = routeOf(address, domain);
    if (route === null) return false;
    if (route.kind === "open") return true;
    if (route.kind === "key") return (await store.findByInboundKey(hashToken(route.key))) !== null;
    const target = await store.findToken(hashToken(route.token));
    return target !== null && target.kind !== "login" && target.kind !== "session";
  };
