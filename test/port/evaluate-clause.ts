import type { Clause } from "@afterword/store/clause";
import type { Item } from "@afterword/store/records";

const tokenPattern = /attribute_not_exists|AND|OR|#[a-zA-Z]+|:[a-zA-Z]+|<=|>=|=|<|>|\(|\)/g;

const comparisons: Record<string, (a: number | string, b: number | string) => boolean> = {
  "=": (a, b) => a === b,
  "<": (a, b) => a < b,
  ">": (a, b) => a > b,
  "<=": (a, b) => a <= b,
  ">=": (a, b) => a >= b,
};

/** Whether a condition holds of an item, for the part of the language that the store writes. A comparison with what is not there is false. */
export const holds = (clause: Clause, item: Item | undefined): boolean => {
  const tokens = clause.text.match(tokenPattern) ?? [];
  let next = 0;
  const take = () => tokens[next++] ?? "";
  const attribute = (name: string) => item?.[name.slice(1)];

  const factor = (): boolean => {
    const token = take();
    if (token === "(") {
      const inner = any();
      take();
      return inner;
    }
    if (token === "attribute_not_exists") {
      take();
      const missing = attribute(take()) === undefined;
      take();
      return missing;
    }
    const compare = comparisons[take()];
    const left = attribute(token);
    const right = clause.values?.[take()];
    if (compare === undefined) throw new Error(`cannot evaluate: ${clause.text}`);
    return typeof left === typeof right && left !== undefined && compare(left as string, right as string);
  };
  const all = (): boolean => {
    let result = factor();
    while (tokens[next] === "AND") {
      take();
      const right = factor();
      result = result && right;
    }
    return result;
  };
  const any = (): boolean => {
    let result = all();
    while (tokens[next] === "OR") {
      take();
      const right = all();
      result = result || right;
    }
    return result;
  };
  return any();
};
