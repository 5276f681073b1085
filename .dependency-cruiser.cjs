/**
 * Who may import what. `test/check/canary` breaks every one of these rules on purpose, so that a tool that has gone
 * blind is noticed: dependency-cruiser says "no violations" of a tree that it cannot read.
 */

const { join } = require("node:path");

const ours = "^(packages|functions|infra|test)/";
const tests = "\\.test\\.[cm]?[jt]s$|^test/";

/** What starts something: handlers, commands, and the process that reads bodies of mails. */
const entries = "^functions/[^/]+\\.[jt]s$|^packages/local/src/cli/[^/]+\\.[jt]s$|^packages/local/src/reader/reader-process\\.ts$";

/** What stands beside the code for its tests alone. */
const forTests =
  "(^|/)samples?(/|\\.ts$)|\\.sample\\.ts$|^packages/(store/src/memory-(?:store|document)|aws/src/recorded-event|local/src/temporary-folder)\\.ts$";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "core-stands-alone",
      comment: "The product itself: it is told everything through its ports.",
      severity: "error",
      from: { path: "^packages/core/", pathNot: tests },
      to: { path: ours, pathNot: "^packages/core/" },
    },
    {
      name: "core-does-no-io",
      comment: "State in, event in, now in; new state and effects out. Digests are arithmetic, so node:crypto may stay.",
      severity: "error",
      from: { path: "^packages/core/", pathNot: tests },
      to: { dependencyTypes: ["core"], pathNot: "^(node:)?crypto$" },
    },
    {
      name: "adapters-know-core-only",
      comment: "mail, store, aws and web never meet: whoever wires them is functions or local.",
      severity: "error",
      from: { path: "^packages/(mail|store|aws|web)/", pathNot: tests },
      to: { path: ours, pathNot: "^packages/($1|core)/" },
    },
    {
      name: "local-never-meets-aws",
      comment: "One machine needs no account, and so none of its code.",
      severity: "error",
      from: { path: "^packages/local/" },
      to: { path: "^packages/aws/|^functions/|^infra/" },
    },
    {
      name: "functions-never-meet-local",
      severity: "error",
      from: { path: "^functions/", pathNot: tests },
      to: { path: "^packages/local/|^infra/|^test/" },
    },
    {
      name: "infra-stands-alone",
      comment: "It names handler files and imports nothing of ours; nobody but its tests imports it.",
      severity: "error",
      from: { path: "^infra/|^sst\\.config\\.ts$" },
      to: { path: "^(packages|functions|test)/" },
    },
    {
      name: "product-never-needs-tests",
      severity: "error",
      from: { path: "^(packages|functions|infra)/", pathNot: tests },
      to: { path: tests },
    },
    {
      name: "resource-in-one-file",
      comment: "sst's Resource throws when a link is missing, at the first touch: it is touched in one place.",
      severity: "error",
      from: { pathNot: "^packages/aws/src/resource\\.ts$|(^|/)sst-env\\.d\\.ts$" },
      to: { path: "^sst($|/)|node_modules/sst/" },
    },
    {
      name: "mailparser-in-one-file",
      comment: "It is in maintenance: the day it is replaced, one file changes.",
      severity: "error",
      from: { path: "^(packages|functions)/", pathNot: `${tests}|^packages/mail/src/mime/split-parts\\.ts$` },
      to: { path: "^mailparser($|/)|node_modules/(mailparser|@zone-eu/mailsplit)/" },
    },
    {
      name: "aws-clients-at-home",
      comment: "DynamoDB is the store's; every other service of AWS is spoken to in packages/aws.",
      severity: "error",
      from: { path: "^(packages|functions)/", pathNot: `${tests}|^packages/aws/` },
      to: { path: "node_modules/@aws-sdk/client-(?!dynamodb)" },
    },
    {
      name: "no-cycles",
      comment: "Types that name each other are no cycle: nothing is left of them when the code runs.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "everything-resolves",
      comment: "aws-lambda is types alone.",
      severity: "error",
      from: { path: ours },
      to: { couldNotResolve: true, pathNot: "^aws-lambda$" },
    },
    {
      name: "declared-packages-only",
      severity: "error",
      from: { path: ours },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown", "undetermined"] },
    },
    {
      name: "product-code-is-reached",
      comment: "A file that no handler, no command and no process leads to is not part of the product.",
      severity: "error",
      from: { path: entries, pathNot: tests },
      to: { path: "^(packages|functions)/", pathNot: `${tests}|${entries}|${forTests}`, reachable: false },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)\\.sst/|^test/check/canary/" },
    tsConfig: { fileName: join(__dirname, "tsconfig.json") },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".js", ".mjs", ".cjs", ".json"],
    },
  },
};
