import { Temporal } from "temporal-polyfill";

const months = "january february march april may june july august september october november december".split(" ");
const weekdays = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
const monthOf = (word: string): number => months.findIndex((month) => month.startsWith(word.toLowerCase().slice(0, 3))) + 1;

/** The day in this year, or in the next where it has passed. */
const coming = (month: number, day: number, today: Temporal.PlainDate): Temporal.PlainDate => {
  const thisYear = Temporal.PlainDate.from({ year: today.year, month, day }, { overflow: "reject" });
  return Temporal.PlainDate.compare(thisYear, today) < 0 ? thisYear.add({ years: 1 }) : thisYear;
};

/**
 * A day as the candidate writes it in an answer: "2027-01-04", "4 January", "January 4, 2027", "tomorrow", "Monday" (the
 * next one). Days in figures with slashes are not taken: 3/4 is two days. Null for everything else.
 */
export const readDay = (text: string, today: Temporal.PlainDate): Temporal.PlainDate | null => {
  const said = text
    .trim()
    .toLowerCase()
    .replace(/[,.]/gu, " ")
    .replace(/(\d)(st|nd|rd|th)\b/gu, "$1")
    .replace(/^(on|by|from|until|next)\s+/u, "")
    .replace(/^the\s+/u, "")
    .replace(/\s+/gu, " ");
  try {
    if (/^\d{4}-\d{2}-\d{2}$/u.test(said)) return Temporal.PlainDate.from(said);
    if (said === "today") return today;
    if (said === "tomorrow") return today.add({ days: 1 });
    const weekday = weekdays.findIndex((day) => said.length >= 3 && day.startsWith(said));
    if (weekday >= 0) return today.add({ days: ((weekday + 1 - today.dayOfWeek + 6) % 7) + 1 });
    const [, dayFirst, monthAfter, yearAfter] = /^(?:[a-z]+day )?(\d{1,2}) (?:of )?([a-z]{3,9})(?: (\d{4}))?$/u.exec(said) ?? [];
    const [, monthFirst, dayAfter, yearLast] = /^(?:[a-z]+day )?([a-z]{3,9}) (\d{1,2})(?: (\d{4}))?$/u.exec(said) ?? [];
    const month = monthOf(monthAfter ?? monthFirst ?? "");
    const day = Number(dayFirst ?? dayAfter);
    const year = yearAfter ?? yearLast;
    if (month === 0 || !day) return null;
    return year ? Temporal.PlainDate.from({ year: Number(year), month, day }, { overflow: "reject" }) : coming(month, day, today);
  } catch {
    return null;
  }
};
