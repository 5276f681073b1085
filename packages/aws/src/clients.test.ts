import { expect, test } from "vitest";
import { createAwsClients } from "./clients.ts";

test("SES is asked once and over a fresh connection, everything else up to three times, and nothing waits for ever", async () => {
  process.env.AWS_REGION = "eu-west-1";
  const { ses, ...others } = createAwsClients();
  expect(await ses.config.maxAttempts()).toBe(1);
  for (const client of Object.values(others)) expect(await client.config.maxAttempts()).toBe(3);
  for (const client of [ses, ...Object.values(others)]) {
    // The handler takes its settings over at its first turn.
    await (client.config.requestHandler as unknown as { configProvider: Promise<object> }).configProvider.then((config) => {
      expect(config).toMatchObject({ throwOnRequestTimeout: true, requestTimeout: expect.any(Number), connectionTimeout: 3000 });
      expect((config as { httpsAgent: { keepAlive: boolean } }).httpsAgent.keepAlive).toBe(client !== ses);
    });
    client.destroy();
  }
});
