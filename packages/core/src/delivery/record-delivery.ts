import type { Application } from "../application/application.ts";
import { tell, withDraft, withStory } from "../application/change.ts";
import { update } from "../application/update.ts";
import { markRefused, markSent } from "../draft/claim.ts";
import type { Ports } from "../port/ports.ts";
import { wake } from "../wake/wake.ts";
import type { DeliveryEvent } from "./delivery-event.ts";

/** What the provider says of a note, in any order and any number of times. An event of the one try proves that it left. */
export const recordEvent = (application: Application, event: DeliveryEvent, now: string): Application => {
  if (event.what === "reject") {
    const refusal = { retryable: false, why: "the mail service refused it" };
    return markRefused(reopened(application, event), event.draftId, event.attempt, refusal, now);
  }
  const sent = markSent(application, event.draftId, event.attempt, event.providerId, now);
  const draft = sent.drafts.find((other) => other.id === event.draftId);
  if (draft?.state.kind !== "sent" || draft.state.attempt !== event.attempt || event.what === "send") return sent;
  if (event.what === "delivery") return draft.delivery === null ? withDraft(sent, { ...draft, delivery: "delivered" }) : sent;
  const delivery = event.what === "bounce" ? "bounced" : "complained";
  if (draft.delivery === delivery) return sent;
  const marked = withDraft(sent, { ...draft, delivery });
  const said =
    delivery === "bounced"
      ? `Your note to ${draft.to.name} came back.`
      : `${draft.to.name} does not want further mail. Nothing more goes there.`;
  return withStory(tell(marked, now, { kind: "bounced", draft: draft.id }), now, said);
};

/** SES accepts a mail first and may find a virus in it afterwards: then it did not leave, although it counts as sent. */
const reopened = (application: Application, { draftId, attempt }: DeliveryEvent): Application => {
  const draft = application.drafts.find((other) => other.id === draftId);
  if (draft?.state.kind !== "sent" || draft.state.attempt !== attempt || draft.delivery !== null) return application;
  const { version, at } = draft.state;
  const open = withDraft(application, { ...draft, state: { kind: "sending", version, attempt, since: at } });
  return { ...open, outbox: open.outbox.filter(({ tell: say }) => !(say.kind === "sent" && say.draft === draftId)) };
};

export const recordDelivery =
  (ports: Ports) =>
  async (event: DeliveryEvent): Promise<void> => {
    const now = ports.clock.now().toString();
    await update(ports, event.key, (application) => ({ application: application && recordEvent(application, event, now), result: null }));
    ports.log({ event: "delivery", applicationId: event.key.applicationId, what: event.what });
    await wake(ports)(event.key);
  };
