import { sweep } from "@afterword/core/wake/sweep";
import type { LambdaEvent } from "hono/aws-lambda";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inboundHandler } from "../../functions/inbound.ts";
import { webHandler } from "../../functions/web.ts";
import { candidate, confirmation, forwarded } from "../stories/mails.ts";
import { sentOf } from "../stories/sent.ts";
import { chicago, dateHeader } from "../stories/world.ts";
import { inSqs, receipt } from "./aws-events.ts";
import { type AwsInstallation, startInstallation } from "./installation.ts";

type Answer = { statusCode: number; body: string; headers: Record<string, string>; cookies?: string[]; isBase64Encoded: boolean };

/** A request of a browser as API Gateway's HTTP API writes it (payload 2.0). */
const request = (method: "GET" | "POST", path: string, cookies: string[], form?: Record<string, string>): LambdaEvent => ({
  version: "2.0",
  routeKey: "$default",
  rawPath: path,
  rawQueryString: "",
  cookies,
  headers: {
    host: "afterword.example",
    "user-agent": "Mozilla/5.0",
    ...(form ? { "content-type": "application/x-www-form-urlencoded", origin: "https://afterword.example" } : {}),
  },
  requestContext: {
    accountId: "123456789012",
    apiId: "r3pmxmplak",
    authentication: null,
    authorizer: {},
    domainName: "afterword.example",
    domainPrefix: "afterword",
    http: { method, path, protocol: "HTTP/1.1", sourceIp: "203.0.113.7", userAgent: "Mozilla/5.0" },
    requestId: "JKJaXmPLvHcESHA=",
    routeKey: "$default",
    stage: "$default",
    time: "01/Dec/2026:16:00:00 +0000",
    timeEpoch: 1796140800000,
  },
  body: form ? Buffer.from(new URLSearchParams(form).toString()).toString("base64") : null,
  isBase64Encoded: form !== undefined,
});

describe("a browser through API Gateway", () => {
  let aws: AwsInstallation;
  let handle: ReturnType<typeof webHandler>;
  /** What the browser keeps: the last value of each cookie. */
  let jar: Map<string, string>;
  beforeEach(async () => {
    aws = await startInstallation(chicago("2026-12-01T10:00:00"));
    handle = webHandler(aws);
    jar = new Map();
  });
  afterEach(() => aws.stop());

  const ask = async (method: "GET" | "POST", path: string, form?: Record<string, string>): Promise<Answer> => {
    const cookies = [...jar].map(([name, value]) => `${name}=${value}`);
    const answer = (await handle(request(method, path, cookies, form))) as unknown as Answer;
    for (const cookie of answer.cookies ?? []) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === "") jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  };
  const tokenIn = ({ body }: Answer): string => /name="token" value="([^"]+)"/.exec(body)?.[1] ?? "";

  const signIn = async () => {
    await ask("POST", "/login", { token: tokenIn(await ask("GET", "/login")), address: candidate.address });
    // The page answers first: the link is mailed by the doorbell it rang.
    await sweep(aws.ports)(10);
    const mails = await Promise.all(aws.services.ses.sent.map(({ raw }) => sentOf(raw)));
    const link = /https:\/\/afterword\.example(\/login\/\S+)/.exec(mails.at(-1)?.text ?? "")?.[1] ?? "";
    const page = await ask("GET", link);
    return ask("POST", link, { token: tokenIn(page) });
  };

  it("is shown the way to sign in, and nothing else", async () => {
    const answer = await ask("GET", "/");
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe("/login");
    expect((await ask("GET", "/login")).body).toContain("Mail me a link");
  });

  it("signs in by the link that SES mails, and sees what was forwarded", async () => {
    aws.services.s3.objects.set("mail1", Buffer.from(forwarded(confirmation, { id: "f1", date: dateHeader("2026-12-01T10:00:00") })));
    await inboundHandler(aws)(inSqs(await receipt("mail1")));
    expect((await signIn()).statusCode).toBe(303);
    const page = await ask("GET", "/");
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain("Mercy General Hospital");
  });

  it("gets cookies that no script and no plain connection sees", async () => {
    const { cookies = [] } = await ask("GET", "/login");
    expect(cookies.length).toBeGreaterThan(0);
    for (const cookie of cookies) for (const part of ["HttpOnly", "Secure", "SameSite="]) expect(cookie).toContain(part);
  });

  it("leaves no address and no token in the log", async () => {
    await signIn();
    await ask("GET", "/no-such-page");
    expect(JSON.stringify(aws.logged)).not.toMatch(/maya|hollowpine/i);
    for (const secret of jar.values()) expect(JSON.stringify(aws.logged)).not.toContain(secret);
  });
});
