import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inboundHandler } from "../../functions/inbound.ts";
import { sweepHandler } from "../../functions/sweep.ts";
import { wakeHandler } from "../../functions/wake.ts";
import { confirmation, forwarded } from "../stories/mails.ts";
import { sentOf } from "../stories/sent.ts";
import { chicago, dateHeader } from "../stories/world.ts";
import { inSqs, receipt } from "./aws-events.ts";
import { type AwsInstallation, startInstallation } from "./installation.ts";

describe("an application that something is due for", () => {
  let aws: AwsInstallation;
  beforeEach(async () => {
    aws = await startInstallation(chicago("2026-12-01T10:00:00"));
  });
  afterEach(() => aws.stop());

  const forward = async () => {
    aws.services.s3.objects.set("mail1", Buffer.from(forwarded(confirmation, { id: "f1", date: dateHeader("2026-12-01T10:00:00") })));
    await inboundHandler(aws)(inSqs(await receipt("mail1")));
  };
  const drafts = async () =>
    (await Promise.all(aws.services.ses.sent.map(({ raw }) => sentOf(raw)))).filter(({ subject }) => subject.startsWith("Draft:")).length;
  /** The messages that the schedules would put into the queue. */
  const doorbells = () => [...aws.services.scheduler.schedules.values()].map(({ Target }) => Target.Input ?? "");

  it("is woken by its doorbell, which says whom and nothing else", async () => {
    await forward();
    expect(doorbells().map((body) => Object.keys(JSON.parse(body)))).toEqual([["candidateId", "applicationId"]]);
    aws.clock.set(chicago("2026-12-03T16:45:00"));
    expect(await wakeHandler(aws)(inSqs(...doorbells()))).toEqual({ batchItemFailures: [] });
    expect(await drafts()).toBe(2);
  });

  it("has nothing done for it when the doorbell rings too early, twice, or for one that is gone", async () => {
    await forward();
    const sent = aws.services.ses.sent.length;
    const gone = JSON.stringify({ candidateId: aws.candidate.id, applicationId: "app_gone" });
    const [bell = ""] = doorbells();
    expect(await wakeHandler(aws)(inSqs(bell, bell, gone))).toEqual({ batchItemFailures: [] });
    expect(aws.services.ses.sent).toHaveLength(sent);
  });

  it("is not kept waiting by a neighbour's message that says nothing", async () => {
    await forward();
    aws.clock.set(chicago("2026-12-03T16:45:00"));
    expect(await wakeHandler(aws)(inSqs("{}", ...doorbells()))).toEqual({ batchItemFailures: [{ itemIdentifier: "m1" }] });
    expect(await drafts()).toBe(2);
  });

  it("is woken by the sweep when the scheduler took no schedule", async () => {
    const no = {
      status: 402,
      headers: { "content-type": "application/json", "x-amzn-errortype": "ServiceQuotaExceededException" },
      body: '{"Message":"no"}',
    };
    aws.services.scheduler.fail(...Array.from({ length: 50 }, () => no));
    await forward();
    expect(doorbells()).toEqual([]);
    aws.clock.set(chicago("2026-12-03T16:45:00"));
    await sweepHandler(aws)();
    expect(await drafts()).toBe(2);
    expect(aws.logged).toContainEqual({ event: "sweep", woken: 1, failed: 0 });
  });

  it("makes the sweep end as failed when it cannot be woken, so that somebody hears of it", async () => {
    await forward();
    aws.clock.set(chicago("2026-12-03T16:45:00"));
    const store = { ...aws.ports.store, loadApplication: () => Promise.reject(new Error("down")) };
    await expect(sweepHandler({ ...aws, ports: { ...aws.ports, store } })()).rejects.toMatchObject({ code: "sweep-unfinished" });
    await sweepHandler(aws)();
    expect(await drafts()).toBe(2);
  });
});
