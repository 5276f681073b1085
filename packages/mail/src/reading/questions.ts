import { type Doubt, type QuestionField, questionFields } from "@afterword/core/reading/reading";

/** What the candidate will be asked, a field once, with the line it hangs on. */
export type Questions = {
  ask: (field: QuestionField, line: string | null, why: string) => void;
  asks: (field: QuestionField) => boolean;
  fields: () => QuestionField[];
  doubts: () => Doubt[];
};

export const newQuestions = (): Questions => {
  const asked = new Map<QuestionField, Doubt>();
  const order = () => questionFields.filter((field) => asked.has(field));
  return {
    ask: (field, line, why) => {
      if (!asked.has(field)) asked.set(field, { field, line: line === null ? null : line.slice(0, 200), why });
    },
    asks: (field) => asked.has(field),
    fields: order,
    doubts: () =>
      order()
        .map((field) => asked.get(field))
        .filter((doubt): doubt is Doubt => doubt !== undefined),
  };
};
