import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./install-platform.ts";

const services: Record<string, string> = {
  "@aws-sdk/lib-dynamodb": "dynamodb",
  "@aws-sdk/client-s3": "s3",
  "@aws-sdk/client-ses": "ses",
  "@aws-sdk/client-scheduler": "scheduler",
  "@aws-sdk/client-sqs": "sqs",
};

/** lib-dynamodb names its commands without "Item". */
const dynamoActions: Record<string, string> = {
  Get: "GetItem",
  BatchGet: "BatchGetItem",
  Put: "PutItem",
  Update: "UpdateItem",
  Delete: "DeleteItem",
};

const actionOf = (source: string, command: string): string => {
  const service = services[source];
  return `${service}:${service === "dynamodb" ? (dynamoActions[command] ?? command) : command}`;
};

/** The actions of AWS that source files speak of: every `…Command` that they import from one of its clients. */
export const spokenActions = async (...patterns: string[]): Promise<Set<string>> => {
  const actions = new Set<string>();
  for await (const file of glob(patterns, { cwd: root, exclude: (path) => path.endsWith(".test.ts") })) {
    const source = await readFile(join(root, file), "utf8");
    for (const [, names = "", from = ""] of source.matchAll(/import \{([^}]*)\} from "(@aws-sdk\/[^"]*)"/g)) {
      if (services[from] === undefined) continue;
      for (const [, command = ""] of names.matchAll(/\b(\w+)Command\b/g)) actions.add(actionOf(from, command));
    }
  }
  return actions;
};
