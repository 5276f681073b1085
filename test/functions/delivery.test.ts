import type { Application } from "@afterword/core/application/application";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deliveryHandler } from "../../functions/delivery.ts";
import { inboundHandler } from "../../functions/inbound.ts";
import { sweepHandler } from "../../functions/sweep.ts";
import { answer, candidate, confirmation, forwarded } from "../stories/mails.ts";
import { sentOf } from "../stories/sent.ts";
import { chicago, dateHeader } from "../stories/world.ts";
import { inSns, inSqs, receipt, sentEvent } from "./aws-events.ts";
import { type AwsInstallation, startInstallation } from "./installation.ts";

const ana = "ana.ruiz@mercygeneral.example";

describe("what SES tells of a note", () => {
  let aws: AwsInstallation;
  /** A note to Ana that was approved and is due now; nothing of it has left. */
  beforeEach(async () => {
    aws = await startInstallation(chicago("2026-12-01T10:00:00"));
    await mail("mail1", forwarded(confirmation, { id: "f1", date: dateHeader("2026-12-01T10:00:00") }));
    aws.clock.set(chicago("2026-12-03T16:45:00"));
    await sweepHandler(aws)();
    const mails = await Promise.all(aws.services.ses.sent.map(({ raw }) => sentOf(raw)));
    const draft = mails.find(({ subject }) => /^Draft: .* Ana Ruiz/.test(subject));
    if (!draft) throw new Error(`no draft: ${mails.map(({ subject }) => subject).join(" | ")}`);
    const yes = answer({ ...draft, address: draft.from }, "send", { id: "a1", date: dateHeader("2026-12-03T17:00:00") });
    await mail("mail2", yes, draft.from);
    aws.clock.set(chicago("2026-12-03T17:11:00"));
  });
  afterEach(() => aws.stop());

  const mail = async (id: string, raw: string, to?: string) => {
    aws.services.s3.objects.set(id, Buffer.from(raw));
    const told = await receipt(id, ({ receipt }) => {
      if (to !== undefined) receipt.recipients = [to];
    });
    expect(await inboundHandler(aws)(inSqs(told))).toEqual({ batchItemFailures: [] });
  };
  const notes = () => aws.services.ses.sent.filter(({ destinations }) => destinations.includes(ana));
  const tellAll = async (...bodies: string[]) => deliveryHandler(aws)(inSqs(...bodies));
  const event = (what: "send" | "delivery" | "bounce" | "complaint" | "reject") =>
    sentEvent(what, notes()[0]?.tags ?? {}, aws.clock.now().toString());
  const noteToAna = async () => {
    const found = (await aws.ports.store.applicationsOf(aws.candidate.id))
      .flatMap((application: Application) => application.drafts)
      .find((draft) => draft.to.address === ana);
    return { state: found?.state.kind, delivery: found?.delivery };
  };
  const toCandidate = async (subject: RegExp) => {
    const mails = await Promise.all(aws.services.ses.sent.map(({ raw }) => sentOf(raw)));
    return mails.filter((mail) => mail.to === candidate.address && subject.test(mail.subject)).length;
  };

  it("settles it when SES took it and died before it answered: sent once, and nobody is asked", async () => {
    aws.services.ses.fail("reset-after");
    await sweepHandler(aws)();
    expect(notes()).toHaveLength(1);
    expect((await noteToAna()).state).toMatch(/sending|uncertain/);
    expect(await tellAll(await event("send"))).toEqual({ batchItemFailures: [] });
    expect(await noteToAna()).toEqual({ state: "sent", delivery: null });
    await sweepHandler(aws)();
    expect(notes()).toHaveLength(1);
  });

  it("may come in any order and any number of times", async () => {
    await sweepHandler(aws)();
    const events = [await event("delivery"), await event("send"), await event("delivery"), await event("send")];
    expect(await tellAll(...events)).toEqual({ batchItemFailures: [] });
    expect(await noteToAna()).toEqual({ state: "sent", delivery: "delivered" });
    expect(notes()).toHaveLength(1);
  });

  it("that it came back reaches the candidate, once", async () => {
    await sweepHandler(aws)();
    const before = aws.services.ses.sent.length;
    expect(await tellAll(await event("bounce"), await event("bounce"))).toEqual({ batchItemFailures: [] });
    expect(await noteToAna()).toEqual({ state: "sent", delivery: "bounced" });
    expect(aws.services.ses.sent.slice(before).map(({ destinations }) => destinations)).toEqual([[candidate.address]]);
  });

  it("that a recipient complained is kept", async () => {
    await sweepHandler(aws)();
    await tellAll(await event("complaint"));
    expect((await noteToAna()).delivery).toBe("complained");
  });

  it("changes nothing when it is of a mail to the candidate, or SNS's own try of the topic", async () => {
    const before = await aws.ports.store.applicationsOf(aws.candidate.id);
    const ofMail = await sentEvent("delivery", { candidate: "", application: "", draft: "", attempt: "" }, aws.clock.now().toString());
    expect(await tellAll(ofMail, inSns("Successfully validated SNS topic for Amazon SES event publishing."))).toEqual({
      batchItemFailures: [],
    });
    expect(await aws.ports.store.applicationsOf(aws.candidate.id)).toEqual(before);
  });

  it("fails alone when it is of somebody else's configuration set or no event at all", async () => {
    await sweepHandler(aws)();
    const foreign = await sentEvent(
      "bounce",
      { ...notes()[0]?.tags, "ses:configuration-set": "somebody-elses" },
      aws.clock.now().toString(),
    );
    const { batchItemFailures } = await tellAll(foreign, "{}", await event("delivery"));
    expect(batchItemFailures).toEqual([{ itemIdentifier: "m1" }, { itemIdentifier: "m2" }]);
    expect(await noteToAna()).toEqual({ state: "sent", delivery: "delivered" });
  });

  it("that it was sent is told to the candidate in one mail", async () => {
    await sweepHandler(aws)();
    await tellAll(await event("send"), await event("delivery"));
    await sweepHandler(aws)();
    expect(await toCandidate(/^Sent: /)).toBe(1);
  });
});
