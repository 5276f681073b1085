import type { Guard } from "./guard.ts";
import type { Verdict } from "./remove-guard.ts";

export type Row = { guard: Guard; verdict: Verdict };

const words = ({ verdict }: Row): string => {
  switch (verdict.kind) {
    case "caught":
      return verdict.by;
    case "survived":
      return "NOTHING: it survives";
    case "lost":
      return `NOT FOUND: it stands there ${verdict.times} times`;
    case "broken":
      return `NOT RUN: ${verdict.why.split("\n")[0] ?? ""}`;
  }
};

const cell = (text: string): string => text.replaceAll("|", "\\|");

/** The table as Markdown. */
export const tableOf = (rows: Row[]): string =>
  [
    "| guard | where | caught by |",
    "|---|---|---|",
    ...rows.map((row) => `| ${cell(row.guard.name)} | \`${row.guard.file}\` | ${cell(words(row))} |`),
  ].join("\n");

/** The page of the documentation. */
export const pageOf = (rows: Row[]): string => `# Guards

Each line is a place in the code that keeps a promise. \`npm run guards\` takes them out of a copy of the project, one at a time, and runs
the tests that are named for them: a test turns red each time. It fails when one survives, or when a guard is no longer where the list
in \`test/guards\` says. The last column is the first test that noticed.

${tableOf(rows)}
`;
