import { describe, expect, it } from "vitest";
import { allOf, type Graph, rightsOf, type Statement } from "./graph.ts";
import { domain } from "./names.ts";
import { spokenActions } from "./spoken-actions.ts";

const records = {
  "dynamodb:BatchGetItem dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:Query dynamodb:UpdateItem": "RecordsTable",
};
const sending = { "ses:SendRawEmail": "MailDomain MailOut" };
const doorbell = {
  "scheduler:CreateSchedule scheduler:UpdateSchedule": "afterword-production",
  "iam:PassRole": "DoorbellRole",
  "sqs:SendMessage": "WakeQueueQueue",
};
const taking = (queue: string) => ({ "sqs:ChangeMessageVisibility sqs:DeleteMessage sqs:GetQueueAttributes sqs:ReceiveMessage": queue });
const rawMail = { "s3:DeleteObject s3:GetObject": "mailbucket", "s3:ListBucket": "mailbucket" };

/** Everything that each role may do, and to what: a right that is not here is a mistake. */
const rights: Record<string, Record<string, string>> = {
  DoorbellRole: { "sqs:SendMessage": "WakeQueueQueue" },
  SweepClockRole: { "lambda:InvokeFunction": "SweepFunction" },
  InboundRole: { ...records, ...sending, ...doorbell, ...rawMail, ...taking("MailQueueQueue") },
  WakeRole: { ...records, ...sending, ...doorbell, ...taking("WakeQueueQueue") },
  DeliveryRole: { ...records, ...sending, ...doorbell, ...taking("DeliveryQueueQueue") },
  SweepRole: { ...records, ...sending, ...doorbell },
  WebViewRole: { ...records, ...sending, ...doorbell, ...rawMail },
};

/** The name at the end of an ARN, without what follows it: `…:table/RecordsTable/index/*` is the table. */
const named = (arn: string): string => {
  const known = Object.values(rights).flatMap((of) => Object.values(of).flatMap((names) => names.split(" ")));
  return known.find((name) => new RegExp(`[:/]${name}(/|$)`).test(arn)) ?? arn;
};

/** `actions → names`, one line a statement. */
const inWords = (statements: Statement[]): string[] =>
  statements
    .map(
      ({ effect, actions, resources }) =>
        `${effect} ${actions.toSorted().join(" ")} → ${[...new Set(resources.map(named))].toSorted().join(" ")}`,
    )
    .toSorted();

const wanted = (of: Record<string, string>): string[] =>
  Object.entries(of)
    .map(([actions, names]) => `Allow ${actions} → ${names}`)
    .toSorted();

/** Who may do what, right by right. */
export const expectRights = (production: () => Graph) =>
  describe("roles", () => {
    const roles = () => allOf(production(), "aws:iam/role:Role");

    it("may do exactly what they are for", () => {
      const found = Object.fromEntries(roles().map((role) => [role.name, inWords(rightsOf(role))]));
      expect(found).toEqual(Object.fromEntries(Object.entries(rights).map(([role, of]) => [role, wanted(of)])));
    });

    it("have no wildcard of actions and none of all resources", () => {
      for (const { actions, resources } of roles().flatMap(rightsOf)) {
        expect(actions.filter((action) => action.includes("*"))).toEqual([]);
        expect(resources).not.toContain("*");
      }
    });

    it("may do what the adapters ask AWS for, and nothing that they do not", async () => {
      const spoken = await spokenActions("packages/store/src/records.ts", "packages/aws/src/*.ts");
      // SES itself puts mails into the bucket: core on AWS never does.
      spoken.delete("s3:PutObject");
      const forOthers = [
        "iam:PassRole",
        "s3:ListBucket",
        "lambda:InvokeFunction",
        ...Object.keys(taking("")).flatMap((actions) => actions.split(" ")),
      ];
      const granted = new Set(
        roles()
          .flatMap(rightsOf)
          .flatMap(({ actions }) => actions),
      );
      expect([...granted].filter((action) => !forOthers.includes(action)).toSorted()).toEqual([...spoken].toSorted());
    });

    it("send from our own domain only", () => {
      const sends = roles()
        .flatMap(rightsOf)
        .filter(({ actions }) => actions.includes("ses:SendRawEmail"));
      expect(sends).toHaveLength(5);
      for (const { conditions } of sends) expect(conditions).toEqual({ "StringLike ses:FromAddress": [`*@${domain}`] });
    });

    it("hand the doorbell's role to the scheduler and to nobody else", () => {
      const passes = roles()
        .flatMap(rightsOf)
        .filter(({ actions }) => actions.includes("iam:PassRole"));
      expect(passes).toHaveLength(5);
      for (const { conditions } of passes) expect(conditions).toEqual({ "StringEquals iam:PassedToService": ["scheduler.amazonaws.com"] });
    });

    it("have AWS's policy for writing logs and no other managed one", () => {
      const managed = roles().flatMap(({ inputs }) => inputs.managedPolicyArns ?? []);
      expect([...new Set(managed)]).toEqual(["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"]);
    });
  });
