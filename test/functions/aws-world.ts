import { exportCandidate } from "@afterword/core/candidate/export-candidate";
import { Temporal } from "temporal-polyfill";
import { deliveryHandler } from "../../functions/delivery.ts";
import { inboundHandler } from "../../functions/inbound.ts";
import { wakeHandler } from "../../functions/wake.ts";
import { candidate } from "../stories/mails.ts";
import { sentOf } from "../stories/sent.ts";
import type { World } from "../stories/world.ts";
import { inSqs, receipt, sentEvent } from "./aws-events.ts";
import { startInstallation } from "./installation.ts";

const succeed = async (answer: Promise<{ batchItemFailures: unknown[] }>): Promise<void> => {
  const { batchItemFailures } = await answer;
  if (batchItemFailures.length > 0) throw new Error(`a message failed: ${JSON.stringify(batchItemFailures)}`);
};

/** When a schedule of the form `at(…)` rings: its time is UTC. */
const timeOf = (expression: string): Temporal.Instant => Temporal.Instant.from(`${expression.slice("at(".length, -1)}Z`);

type Ring = { at: Temporal.Instant; body: string };

/**
 * The product on AWS, played from outside through its real handlers. Every event is delivered twice, because every
 * service between says that it may. No sweep runs: what happens in time, a doorbell rang for.
 */
export const openAws = async (now: string): Promise<World> => {
  const installation = await startInstallation(now);
  const { services, clock } = installation;
  let mails = 0;
  let heard = 0;
  let told = 0;
  const waiting: Ring[] = [];

  const twice = async (handler: (event: ReturnType<typeof inSqs>) => Promise<{ batchItemFailures: unknown[] }>, body: string) =>
    succeed(handler(inSqs(body, body)));

  /** SES's events of what was sent, and the messages that came into the wake queue, whose delay begins now. */
  const listen = async (): Promise<void> => {
    for (; told < services.ses.sent.length; told++) {
      const tags = services.ses.sent[told]?.tags ?? {};
      for (const what of ["delivery", "send"] as const)
        await twice(deliveryHandler(installation), await sentEvent(what, tags, clock.now().toString()));
    }
    for (; heard < services.sqs.messages.length; heard++) {
      const message = services.sqs.messages[heard];
      if (message) waiting.push({ at: clock.now().add({ seconds: message.DelaySeconds ?? 0 }), body: message.MessageBody });
    }
  };

  const nextRing = (): Ring | null => {
    const schedules = [...services.scheduler.schedules].map(([name, schedule]) => ({ name, at: timeOf(schedule.ScheduleExpression) }));
    const [soonest] = schedules.sort((a, b) => Temporal.Instant.compare(a.at, b.at));
    const [queued] = waiting.sort((a, b) => Temporal.Instant.compare(a.at, b.at));
    if (queued && (!soonest || Temporal.Instant.compare(queued.at, soonest.at) <= 0)) return queued;
    return soonest ? { at: soonest.at, body: soonest.name } : null;
  };

  /** Takes the message out of the queue, or has the schedule fire and be gone. */
  const take = (ring: Ring): string => {
    const queued = waiting.indexOf(ring);
    if (queued >= 0) waiting.splice(queued, 1);
    return queued >= 0 ? ring.body : (services.scheduler.fire(ring.body)?.Target.Input ?? "");
  };

  const until = async (end: Temporal.Instant): Promise<void> => {
    await listen();
    for (let ring = nextRing(); ring !== null && Temporal.Instant.compare(ring.at, end) <= 0; ring = nextRing()) {
      if (Temporal.Instant.compare(ring.at, clock.now()) > 0) clock.set(ring.at.toString());
      await twice(wakeHandler(installation), take(ring));
      await listen();
    }
    clock.set(end.toString());
  };

  return {
    async mail(raw, to = "in@afterword.localhost", from = candidate.address) {
      mails += 1;
      const id = `mail${String(mails).padStart(4, "0")}`;
      services.s3.objects.set(id, Buffer.from(raw));
      const body = await receipt(id, ({ mail, receipt }) => {
        mail.source = from;
        receipt.recipients = [to];
      });
      await twice(inboundHandler(installation), body);
      await until(clock.now());
    },
    until: (at) => until(Temporal.Instant.from(at)),
    sent: () => Promise.all(services.ses.sent.map(({ raw }) => sentOf(raw))),
    record: () => exportCandidate(installation.ports)(installation.candidate.id),
    close: async () => {
      await installation.stop();
      const said = JSON.stringify(installation.logged);
      if (/maya|hollowpine|ruiz|bell|mercy|@/i.test(said)) throw new Error(`the log tells of people: ${said}`);
    },
  };
};
