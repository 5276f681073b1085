import { applicationIdSchema, candidateIdSchema } from "@afterword/core/id";
import { hashToken, type TokenTarget } from "@afterword/core/token/token";
import { expect, test } from "vitest";
import { isRecipient } from "./recipient.ts";

const candidateId = candidateIdSchema.parse("can_a");
const tokens: Record<string, TokenTarget> = {
  [hashToken("threadtoken")]: { kind: "thread", candidateId, applicationId: applicationIdSchema.parse("app_a") },
  [hashToken("logintoken")]: { kind: "login", candidateId },
  [hashToken("sessiontoken")]: { kind: "session", candidateId },
};
const store = {
  findByInboundKey: async (hash: string) => (hash === hashToken("secretkey") ? candidateId : null),
  findToken: async (hash: string) => tokens[hash] ?? null,
};

test.each([
  ["in@afterword.localhost", true],
  ["in-secretkey@afterword.localhost", true],
  ["in+secretkey@afterword.localhost", true],
  ["in-otherkey@afterword.localhost", false],
  ["r-threadtoken@afterword.localhost", true],
  ["r+threadtoken@afterword.localhost", false],
  ["r-sessiontoken@afterword.localhost", false],
  ["r-unknown@afterword.localhost", false],
  ["r-logintoken@afterword.localhost", false],
  ["in@elsewhere.example", false],
  ["in@afterword.localhost.elsewhere.example", false],
  ["postmaster@afterword.localhost", false],
  ["afterword.localhost", false],
  ["@afterword.localhost", false],
])("mail to %s is for us: %s", async (address, known) => {
  expect(await isRecipient(store, "afterword.localhost")(address)).toBe(known);
});
