import { createHash } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { openDatabase } from "@afterword/local/database/database";
import { startListener } from "@afterword/local/smtp/listener";
import { CreateTableCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { simpleParser } from "mailparser";
import { hardened } from "./rate.ts";

/**
 * The least that taking in a mail can be: the same listener, the same parser, and one conditional write to the same database, before the
 * client is told that the mail is taken. A process of its own; its one argument is a folder. Prints its port.
 */
const [folder = ""] = process.argv.slice(2);
const { client } = await openDatabase(folder);
await client.send(
  new CreateTableCommand({
    TableName: "bare",
    BillingMode: "PAY_PER_REQUEST",
    AttributeDefinitions: [{ AttributeName: "pk", AttributeType: "S" }],
    KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }],
  }),
);
const listener = await startListener({
  port: 0,
  name: "bare.localhost",
  isRecipient: async () => true,
  takeIn: async ({ raw }) => {
    const bytes = await buffer(raw);
    const { subject, text } = await simpleParser(bytes, hardened);
    const digest = createHash("sha256").update(bytes).digest("hex");
    const item = { pk: { S: digest }, subject: { S: subject ?? "" }, text: { S: (text ?? "").slice(0, 4_000) } };
    await client.send(new PutItemCommand({ TableName: "bare", Item: item, ConditionExpression: "attribute_not_exists(pk)" }));
  },
});
process.on("disconnect", () => process.exit());
process.send?.(listener.port);
