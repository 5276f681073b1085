import type { Reading } from "@afterword/core/reading/reading";
import { Temporal } from "temporal-polyfill";
import type { Source } from "../forward/source.ts";

const inUtc = (date: string | null): string | null => {
  if (date === null) return null;
  try {
    return Temporal.Instant.from(date).toString({ smallestUnit: "second" });
  } catch {
    return null;
  }
};

/** A reading that says nothing yet but where the mail comes from. */
export const emptyReading = (source: Source | null): Reading => {
  const level = source?.levels[source.original] ?? null;
  const mail = source?.mail ?? null;
  return {
    kind: "other",
    forwarded: source?.forwarded ?? false,
    original: {
      from: {
        name: level?.from?.name ?? (level ? null : (mail?.from?.name ?? null)),
        address: level?.from?.address ?? (level ? null : (mail?.from?.address ?? null)),
      },
      subject: level ? level.subject : (mail?.subject ?? null),
      date: inUtc(level ? level.date : (mail?.date ?? null)),
    },
    company: null,
    agency: null,
    role: null,
    interviews: [],
    questions: [],
    doubts: [],
    calendar: null,
    askedNotToWrite: null,
    feedback: null,
    problem: null,
  };
};
