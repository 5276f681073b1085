import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleProgram } from "./bundle.ts";
import { platform, root } from "./install-platform.ts";
import { startSstServer } from "./sst-server.ts";

/**
 * Runs the whole of `sst.config.ts` for one stage without AWS, under Pulumi's mocks, and writes what it would make:
 * `node run-program.ts STAGE OUTFILE`, a JSON document `{ app, resources, outputs }`. One stack a process: SST and
 * Pulumi keep state in their modules.
 */
const [stage = "production", outfile = ""] = process.argv.slice(2);

const account = "123456789012";
const region = "eu-west-1";

type Resource = { type: string; name: string; inputs: Record<string, unknown> };
const resources: Resource[] = [];

/** ARNs as AWS writes them where the program takes them apart or puts them in a policy; anything else only needs to be unmistakable. */
const arnOf = ({ type, name }: Resource): string => {
  if (type === "aws:sqs/queue:Queue") return `arn:aws:sqs:${region}:${account}:${name}`;
  if (type === "aws:sns/topic:Topic") return `arn:aws:sns:${region}:${account}:${name}`;
  if (type === "aws:s3/bucket:Bucket") return `arn:aws:s3:::${name.toLowerCase()}`;
  if (type === "aws:lambda/function:Function") return `arn:aws:lambda:${region}:${account}:function:${name}`;
  if (type === "aws:iam/role:Role") return `arn:aws:iam::${account}:role/${name}`;
  if (type === "aws:sesv2/emailIdentity:EmailIdentity") return `arn:aws:ses:${region}:${account}:identity/${name}`;
  if (type === "aws:sesv2/configurationSet:ConfigurationSet") return `arn:aws:ses:${region}:${account}:configuration-set/${name}`;
  if (type === "aws:dynamodb/table:Table") return `arn:aws:dynamodb:${region}:${account}:table/${name}`;
  return `arn:aws:${type.split(":")[1]?.split("/")[0]}:${region}:${account}:${name}`;
};

/** What AWS would add to a resource's own inputs, as far as the program reads it. */
const madeOf = (resource: Resource): Record<string, unknown> => {
  const { type, name, inputs } = resource;
  const made = { name, ...inputs, arn: arnOf(resource) };
  if (type === "aws:sqs/queue:Queue") return { ...made, url: `https://sqs.${region}.amazonaws.com/${account}/${name}` };
  if (type === "aws:s3/bucket:Bucket") return { ...made, bucket: name.toLowerCase() };
  if (type === "aws:apigatewayv2/api:Api")
    return { ...made, apiEndpoint: "https://api.example.net", executionArn: `${arnOf(resource)}-run` };
  if (type === "aws:sesv2/emailIdentity:EmailIdentity") return { ...made, dkimSigningAttributes: { tokens: ["one", "two", "three"] } };
  if (type === "random:index/randomBytes:RandomBytes") return { ...made, base64: Buffer.alloc(32).toString("base64") };
  if (type === "pulumi-nodejs:dynamic:Resource") return { ...made, zoneId: "ZONE" };
  if (type === "aws:acm/certificate:Certificate") {
    const proof = {
      domainName: inputs.domainName,
      resourceRecordName: `_proof.${inputs.domainName}`,
      resourceRecordType: "CNAME",
      resourceRecordValue: "proof.example.net",
    };
    return { ...made, domainValidationOptions: [proof] };
  }
  if (type === "aws:apigatewayv2/domainName:DomainName")
    return { ...made, domainNameConfiguration: { targetDomainName: "target.example.net", hostedZoneId: "ZONE" } };
  return made;
};

/** Pulumi's mark of a secret: an object with this key and the value beside it. */
const secretMark = "4dabf18193072939515e22adb298388d";

/** The value without marks of secrets: what depends on a secret, or on a function that is given one, is marked whole. */
const unmarked = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(unmarked);
  if (typeof value !== "object" || value === null) return value;
  if (secretMark in value) return "value" in value ? unmarked(value.value) : null;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unmarked(inner)]));
};

const mocks = {
  newResource: (made: Resource) => {
    resources.push({ type: made.type, name: made.name, inputs: unmarked(made.inputs) as Resource["inputs"] });
    return { id: `${made.name}-id`, state: madeOf(made) };
  },
  call: ({ token, inputs }: { token: string; inputs: Record<string, unknown> }) => {
    if (token === "aws:index/getCallerIdentity:getCallerIdentity") return { accountId: account };
    if (token === "aws:index/getRegion:getRegion") return { region, name: region };
    if (token === "aws:index/getPartition:getPartition") return { partition: "aws" };
    // The document itself, as its statements were given: the tests read those.
    if (token === "aws:iam/getPolicyDocument:getPolicyDocument") return { ...inputs, json: JSON.stringify(inputs) };
    return inputs;
  },
};

const work = await mkdtemp(join(tmpdir(), "afterword-graph-"));
const server = await startSstServer(work);
const bundled = join(platform, `graph-${process.pid}.mjs`);
try {
  process.env.SST_SERVER = server.url;
  process.env.SST_SECRET_TokenKey = "0".repeat(64);
  await bundleProgram(
    {
      $app: {
        name: "afterword",
        stage,
        removal: stage === "production" ? "retain" : "remove",
        protect: stage === "production",
        providers: {},
      },
      $dev: false,
      $cli: { command: "deploy", rpc: server.url, paths: { home: work, root, work, platform }, state: { version: {} }, home: "aws" },
    },
    bundled,
  );
  const { pulumi, config, program } = await import(bundled);
  pulumi.runtime.setMocks(mocks, "afterword", stage, false);
  const outputs = await pulumi.runtime.runInPulumiStack(program);
  await pulumi.runtime.disconnect();
  const plain = await new Promise((resolve) => pulumi.output(outputs).apply(resolve));
  await writeFile(outfile, JSON.stringify({ app: config.app({ stage }), outputs: plain, resources }, null, 1));
} finally {
  server.close();
  await rm(bundled, { force: true });
  await rm(work, { recursive: true, force: true });
}
