import type { ApplicationKey, DraftId } from "../id.ts";

/** What the provider tells later of a note, found again by the tags that the note was sent with. */
export type DeliveryEvent = {
  key: ApplicationKey;
  draftId: DraftId;
  attempt: string;
  what: "send" | "delivery" | "bounce" | "complaint" | "reject";
  providerId: string | null;
  /** RFC 3339 UTC. */
  at: string;
};
