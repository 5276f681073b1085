import { expect, test } from "vitest";
import { type TokenTarget, tokenFor } from "./token.ts";

const key = "0123456789abcdef".repeat(4);
const of = { candidateId: "can_1", applicationId: "app_1" };

test.each([
  [{ kind: "thread", ...of }, "67jnnc4ny4aeiyf5hpdndmx7ye"],
  [{ version: 2, draftId: "drf_4", ...of, kind: "draft" }, "w3b77sogvzbhteew3qehav5q2a"],
  [{ kind: "reflection", ...of, interviewId: null }, "j2pabgt5uj56buce35s62kxtzq"],
  [{ kind: "reflection", ...of, interviewId: "int_1" }, "l4lyg5bknhjpxd6dfpnf52bxnu"],
  [{ kind: "which", ...of, archiveKey: "mails/a" }, "u4fjfjd4hd4wtozpbbrkwq7elm"],
  [{ kind: "address", candidateId: "can_1", address: "a@b.example" }, "gbwzavi4pua7hjuo4e7rd3hovi"],
  [{ kind: "session", candidateId: "can_1" }, "sn2nrqvhiiy73r5y62wn6tzj24"],
])("mails that left long ago are still answered: %j has the token it always had", (target, token) => {
  expect(tokenFor(key, target as TokenTarget)).toBe(token);
});
