import type { Candidate } from "@afterword/core/candidate/candidate";
import type { DraftKind } from "@afterword/core/draft/draft";
import type { Template } from "@afterword/core/draft/templates";
import { closingOf, type NoteFacts, TemplateError, writeNote } from "@afterword/core/draft/write-note";

/** Made-up facts of a whole record, for the preview. */
export const fullFacts = ({ name, settings }: Candidate): NoteFacts => ({
  greeting: "Ana",
  name,
  company: "Mercy General",
  role: "ICU Nurse",
  day: settings.spelling === "american" ? "Thursday, December 3" : "Thursday 3 December",
  meet: "speak with me",
  place: "ward",
  care: true,
  arranged: false,
  order: 0,
  tone: settings.tone,
  spelling: settings.spelling,
  stood_out: "how calmly the night handover is run.",
  feedback: true,
  closing: closingOf(settings),
  signature: settings.signature.trim() || null,
});

/** The same of a record that has only what every record has. */
const bareFacts = (candidate: Candidate): NoteFacts => ({
  ...fullFacts(candidate),
  company: null,
  role: null,
  day: null,
  stood_out: null,
  signature: null,
  care: false,
});

/** Tags that only choose between words. Those that fetch another template (`include`, `render`, `layout`) would read files of the machine; loops are for nothing here. */
const harmless = new Set(["if", "elsif", "else", "endif", "unless", "endunless", "case", "when", "endcase"]);

const foreignTag = ({ subject, body }: Template): string | undefined =>
  [...`${subject}\n${body}`.matchAll(/\{%-?\s{0,20}([^\s%-]{0,30})/gu)].map(([, tag = ""]) => tag).find((tag) => !harmless.has(tag));

const attempt = (kind: DraftKind, template: Template, facts: NoteFacts): { note: Template } | { why: string } => {
  try {
    return { note: writeNote(kind, facts, template) };
  } catch (fault) {
    if (!(fault instanceof TemplateError)) throw fault;
    return { why: fault.message.split("\n")[0] ?? "it cannot be read" };
  }
};

const mayBeMissing = ["company", "role", "day", "stood_out", "signature"] as const;

/** Which of the facts that a record may lack the template cannot do without. */
const leansOn = (kind: DraftKind, template: Template, candidate: Candidate): string[] =>
  mayBeMissing.filter((fact) => "why" in attempt(kind, template, { ...fullFacts(candidate), signature: "RN", [fact]: null }));

/**
 * Renders a template as it will be: `note` for the eye when it can always be written, `why` when it cannot. One that
 * only works for some records would give way to the built-in note for the others, unseen: so it is refused.
 */
export const tryTemplate = (kind: DraftKind, template: Template, candidate: Candidate): { note: Template } | { why: string } => {
  const foreign = foreignTag(template);
  if (foreign !== undefined) return { why: `“${foreign}” is not for notes: only conditions such as if, else and unless are` };
  const full = attempt(kind, template, { ...fullFacts(candidate), signature: candidate.settings.signature.trim() || "RN" });
  if ("why" in full) return full;
  const missing = leansOn(kind, template, candidate);
  const name = missing[0];
  if (name !== undefined)
    return { why: `not every record knows ${missing.join(", ")}. Put it inside {% if ${name} %} … {% endif %}, so that no blank is left` };
  const variants = [0, 1, 2].flatMap((order) => [true, false].map((arranged) => ({ ...bareFacts(candidate), order, arranged })));
  for (const facts of variants) {
    const bare = attempt(kind, template, facts);
    if ("why" in bare) return bare;
  }
  return attempt(kind, template, fullFacts(candidate));
};
