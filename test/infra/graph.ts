import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { root } from "./install-platform.ts";

const resourceSchema = z.object({ type: z.string(), name: z.string(), inputs: z.record(z.string(), z.unknown()) });
export type Resource = z.infer<typeof resourceSchema>;

const graphSchema = z.object({
  app: z.record(z.string(), z.unknown()),
  outputs: z.record(z.string(), z.unknown()),
  resources: z.array(resourceSchema),
});
export type Graph = z.infer<typeof graphSchema>;

/** One statement of a policy, whether it was written as IAM's JSON or for `getPolicyDocument`. */
export type Statement = {
  effect: string;
  actions: string[];
  resources: string[];
  principal: string | null;
  conditions: Record<string, string[]>;
};

/** Runs the program for a stage in a process of its own and reads what it would make. Throws with what it printed when it fails. */
export const runProgram = async (stage: string, settings: Record<string, string>): Promise<Graph> => {
  const folder = await mkdtemp(join(tmpdir(), "afterword-graph-"));
  const outfile = join(folder, "graph.json");
  const script = fileURLToPath(new URL("./run-program.ts", import.meta.url));
  // Nothing of the caller's environment: a forgotten AFTERWORD_* variable must not change what is tested.
  const env = { PATH: process.env.PATH ?? "", HOME: folder, AWS_EC2_METADATA_DISABLED: "true", ...settings };
  try {
    await new Promise<void>((resolve, reject) => {
      const child = spawn(process.execPath, [script, stage, outfile], { cwd: root, env });
      let output = "";
      child.stdout.on("data", (chunk) => {
        output += chunk;
      });
      child.stderr.on("data", (chunk) => {
        output += chunk;
      });
      child.on("error", reject);
      child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(`the program ended with status ${code}:\n${output}`))));
    });
    return graphSchema.parse(JSON.parse(await readFile(outfile, "utf8")));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

export const allOf = (graph: Graph, type: string): Resource[] => graph.resources.filter((resource) => resource.type === type);

/** The one resource of a type whose logical name begins so: SST puts a suffix behind some. */
export const theOne = (graph: Graph, type: string, prefix = ""): Resource => {
  const found = allOf(graph, type).filter(({ name }) => name.startsWith(prefix));
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} resources of type ${type} begin with "${prefix}"`);
  return only;
};

const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)]);

type Loose = Record<string, unknown>;
const loose = (value: unknown): Loose => (typeof value === "object" && value !== null ? (value as Loose) : {});

const conditionsOf = (statement: Loose): Record<string, string[]> => {
  const conditions: Record<string, string[]> = {};
  for (const { test, variable, values } of (statement.conditions ?? []) as Loose[]) conditions[`${test} ${variable}`] = list(values);
  for (const [test, clause] of Object.entries(loose(statement.Condition)))
    for (const [variable, values] of Object.entries(loose(clause))) conditions[`${test} ${variable}`] = list(values);
  return conditions;
};

const principalOf = (statement: Loose): string | null => {
  const [first] = (statement.principals ?? []) as Loose[];
  if (first !== undefined) return list(first.identifiers).join();
  return statement.Principal === undefined ? null : list(loose(statement.Principal).Service ?? statement.Principal).join();
};

/** The statements of a policy document, in one form. */
export const statementsOf = (document: unknown): Statement[] => {
  const policy = loose(JSON.parse(String(document)));
  return ((policy.Statement ?? policy.statements ?? []) as Loose[]).map((statement) => ({
    effect: String(statement.Effect ?? statement.effect ?? "Allow"),
    actions: list(statement.Action ?? statement.actions),
    resources: list(statement.Resource ?? statement.resources),
    principal: principalOf(statement),
    conditions: conditionsOf(statement),
  }));
};

/** What a role may do: the statements of its inline policies. */
export const rightsOf = (role: Resource): Statement[] =>
  ((role.inputs.inlinePolicies ?? []) as Loose[]).flatMap(({ policy }) => statementsOf(policy));
