/** One line of the table: what was measured, how much, in which unit, and what it should be. `met` is null where there is no goal. */
export type Figure = { area: string; what: string; value: number; unit: string; goal: string | null; met: boolean | null };

type Goal = { most: number } | { least: number } | null;

export const figure = (area: string, what: string, value: number, unit: string, goal: Goal = null): Figure => ({
  area,
  what,
  value,
  unit,
  goal: goal === null ? null : "most" in goal ? `≤ ${goal.most}` : `≥ ${goal.least}`,
  met: goal === null ? null : "most" in goal ? value <= goal.most : value >= goal.least,
});

/** The value below which this share of all lies. */
export const percentile = (values: number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
};

/** Milliseconds that one call takes. */
export const timed = async (work: () => unknown): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

const digits = (value: number): string =>
  value.toLocaleString("en-US", { maximumFractionDigits: Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 3 });

/** The figures as a table of plain text, an area each. */
export const toTable = (figures: Figure[]): string => {
  const wide = Math.max(...figures.map(({ what }) => what.length));
  const marks = new Map([
    [true, "✓"],
    [false, "✗"],
  ]);
  return [...Map.groupBy(figures, ({ area }) => area)]
    .map(([area, rows]) => {
      const lines = rows.map(({ what, value, unit, goal, met }) =>
        `  ${what.padEnd(wide)}  ${digits(value).padStart(10)} ${unit.padEnd(10)} ${goal === null ? "" : `${goal} ${marks.get(met ?? false)}`}`.trimEnd(),
      );
      return [area, ...lines].join("\n");
    })
    .join("\n\n");
};
