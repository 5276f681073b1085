/** One place that keeps a promise of the product, and its source without it. */
export type Guard = {
  /** What it keeps from happening, as the table shows it. */
  name: string;
  /** From the project's root. */
  file: string;
  /** Source that stands in the file exactly once. */
  find: string;
  /** The same with the guard taken out; it still compiles. */
  replace: string;
  /** Files of tests, from the root. At least one test in them turns red without the guard. */
  tests: string[];
};
