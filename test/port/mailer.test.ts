import { createSesMailer } from "@afterword/aws/mailer";
import { SESClient } from "@aws-sdk/client-ses";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { noCredentials, region } from "./dynamo-client.ts";
import type { Fault } from "./fake-server.ts";
import { sesError, startFakeSes } from "./fake-ses.ts";
import { mailerContract } from "./mailer.contract.ts";

const domain = "notes.example";
const configurationSet = "afterword-test";
const from = `notes@${domain}`;

/** Long enough on a busy machine; short where nothing will ever come. */
const patient = 20_000;
const impatient = 1_500;

const sesClient = (endpoint: string, { maxAttempts = 1, requestTimeout = patient } = {}) =>
  new SESClient({
    endpoint,
    region,
    credentials: noCredentials,
    maxAttempts,
    requestHandler: { requestTimeout, throwOnRequestTimeout: true, httpAgent: { keepAlive: false } },
  });

let ses: Awaited<ReturnType<typeof startFakeSes>>;
const start = async () => {
  ses = await startFakeSes({ domain, configurationSet });
};
const stop = () => ses.stop();

mailerContract("SES", {
  from,
  start,
  stop,
  fresh: async () => {
    ses.sent.length = 0;
    let mailer = createSesMailer(sesClient(ses.endpoint), { configurationSet });
    return {
      mailer: { send: (mail) => mailer.send(mail) },
      left: async () => ses.sent.flatMap(({ destinations, raw }) => destinations.map((to) => ({ to, raw }))),
      trouble: {
        "refuses-for-now": () => ses.fail(sesError(400, "Throttling", "Daily message quota exceeded.")),
        "refuses-for-good": () => ses.fail(sesError(400, "MessageRejected")),
        "falls-silent": () => {
          ses.fail("hang");
          mailer = createSesMailer(sesClient(ses.endpoint, { requestTimeout: impatient }), { configurationSet });
        },
        "not-there": () => {
          mailer = createSesMailer(sesClient("http://127.0.0.1:1"), { configurationSet });
        },
      },
    };
  },
});

describe("the SES mailer", () => {
  const envelope = {
    raw: Buffer.from("Subject: x\r\n\r\nx\r\n"),
    from,
    to: "ana@mercy.example",
    tags: { candidate: "can_a", application: "app_b", draft: "drf_1", attempt: "try-1_A" },
  };
  beforeAll(start);
  afterAll(stop);
  beforeEach(() => {
    ses.sent.length = 0;
    ses.requests.length = 0;
  });
  const mailer = (requestTimeout = patient) => createSesMailer(sesClient(ses.endpoint, { requestTimeout }), { configurationSet });

  test("the mail goes through the configuration set with its tags, and SES's id comes back", async () => {
    expect(await mailer().send(envelope)).toEqual({ kind: "accepted", providerId: "0102018f-000001" });
    expect(ses.sent[0]).toMatchObject({ source: from, configurationSet, tags: envelope.tags });
  });

  const answers: [string, Fault, object][] = [
    [
      "over the rate",
      sesError(400, "Throttling", "Maximum sending rate exceeded."),
      { kind: "refused", retryable: true, why: "Throttling" },
    ],
    ["over the rate, newer", sesError(429, "TooManyRequestsException"), { kind: "refused", retryable: true }],
    ["over a limit", sesError(400, "LimitExceeded"), { kind: "refused", retryable: true }],
    ["rejected", sesError(400, "MessageRejected"), { kind: "refused", retryable: false, why: "MessageRejected" }],
    ["sender's domain not verified", sesError(400, "MailFromDomainNotVerified"), { kind: "refused", retryable: false }],
    ["account paused", sesError(400, "AccountSendingPaused"), { kind: "refused", retryable: false }],
    ["set paused", sesError(400, "ConfigurationSetSendingPaused"), { kind: "refused", retryable: false }],
    ["no such set", sesError(400, "ConfigurationSetDoesNotExist"), { kind: "refused", retryable: false }],
    ["not valid", sesError(400, "InvalidParameterValue"), { kind: "refused", retryable: false }],
    ["not allowed", sesError(403, "AccessDenied"), { kind: "refused", retryable: false }],
    ["credentials ran out", sesError(403, "ExpiredToken"), { kind: "refused", retryable: true }],
    ["fails inside", sesError(500, "InternalFailure"), { kind: "uncertain" }],
    ["is not available", sesError(503, "ServiceUnavailable"), { kind: "uncertain" }],
    ["is throttled somewhere behind", sesError(503, "Throttling"), { kind: "uncertain" }],
    ["gave up waiting", sesError(408, "RequestTimeout"), { kind: "uncertain" }],
    ["breaks off before", "reset-before", { kind: "uncertain" }],
    ["breaks off after", "reset-after", { kind: "uncertain" }],
    ["says nothing", "hang", { kind: "uncertain" }],
    ["says yes, unreadably", "garbage", { kind: "uncertain" }],
    ["says no, unreadably", "garbage-400", { kind: "uncertain" }],
    ["says yes without an id", { status: 200, body: "<SendRawEmailResponse/>" }, { kind: "uncertain" }],
    ["says yes with nothing", { status: 200, body: "" }, { kind: "uncertain" }],
    ["redirects", { status: 302, headers: { location: "http://127.0.0.1:1/" } }, { kind: "uncertain" }],
    ["has lost its path", { status: 404, body: "" }, { kind: "uncertain" }],
  ];
  test.each(answers)(
    "SES %s: asked exactly once, and the word is the right one, without an address in it",
    async (_name, fault, expected) => {
      ses.fail(fault);
      const outcome = await mailer(fault === "hang" ? impatient : patient).send(envelope);
      expect(outcome).toMatchObject(expected);
      expect(JSON.stringify(outcome)).not.toContain("@");
      expect(ses.requests).toHaveLength(1);
    },
  );

  test("a client that would repeat by itself is not used", async () => {
    const repeating = createSesMailer(sesClient(ses.endpoint, { maxAttempts: 3 }), { configurationSet });
    expect(await repeating.send(envelope)).toEqual({ kind: "refused", retryable: true, why: "client-would-repeat" });
    expect(ses.requests).toEqual([]);
  });

  test("a name that nobody resolves is a connection that never came about", async () => {
    const nowhere = createSesMailer(sesClient("http://ses.invalid"), { configurationSet });
    expect(await nowhere.send(envelope)).toEqual({ kind: "refused", retryable: true, why: "not-connected" });
  });

  test("what SES would refuse by its own limits is refused before it leaves", async () => {
    const wrong = [
      { raw: Buffer.alloc(10 * 1024 * 1024 + 1) },
      { raw: Buffer.alloc(0) },
      { tags: { attempt: "with space" } },
      { tags: { attempt: "" } },
      { tags: { "a:b": "c" } },
      { from: "Name <notes@notes.example>" },
      { to: "ünï@mercy.example" },
    ];
    for (const changes of wrong)
      expect(await mailer().send({ ...envelope, ...changes })).toMatchObject({ kind: "refused", retryable: false });
    expect(ses.requests).toEqual([]);
  });
});
