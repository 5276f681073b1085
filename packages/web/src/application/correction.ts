/** Turns a form into the lines that core takes as a correction, or null when something was left out. `about` is the question that was answered; without it the candidate's own lines stand. */
export const correctionOf = (form: Record<string, string>): string | null => {
  const value = (name: string): string => oneLine(form[name] ?? "");
  switch (form.about) {
    case "start":
      return lines([line("date", value("q-date")), line("time", value("q-time"))]);
    case "end":
      return lines([line("end", value("q-end"))]);
    case "timeZone":
      return lines([line("zone", value("q-zone"))]);
    case "company":
      return lines([line("company", value("q-company"))]);
    case "role":
      return lines([line("role", value("q-role"))]);
    case "people": {
      const people = (form["q-people"] ?? "").split("\n").map(oneLine).filter(Boolean);
      return lines([line("people", people.join("; "))]);
    }
    case "newsBy":
      return lines([line("news by", value("news-by"))]);
    case "firstDay":
      return lines([line("first day", value("first-day"))]);
    case "address":
      return lines([line(value("name"), value("address"))]);
    default:
      return (form.text ?? "").trim().slice(0, 4000) || null;
  }
};

/** A line break in a value would begin a correction of something else. */
const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim().slice(0, 500);
const line = (label: string, value: string): string | null => (label && value ? `${label}: ${value}` : null);
const lines = (all: (string | null)[]): string | null => (all.every((one) => one !== null) ? all.join("\n") : null);
