import type { Employer } from "./employer.ts";
import type { Claim } from "./merge-texts.ts";
import type { Questions } from "./questions.ts";

/** Below this a value is worth a question. Set where, over the sample mails, more values are wrong than right. */
const sureCompany = 0.62;
const sureRole = 0.6;
/** A second value this near is as likely as the first. */
const near = 0.1;

/** Asks who the employer is when nobody is named, when it is named only in passing, or when another house is as likely. */
export const askAboutEmployer = (questions: Questions, employer: Employer, matters: boolean): void => {
  const { company, rival } = employer;
  if (company === null) {
    if (matters) questions.ask("company", null, "the mail names no employer");
    return;
  }
  if (rival !== null) questions.ask("company", company.line, `or is it ${rival.value}?`);
  else if (company.sureness < sureCompany) questions.ask("company", company.line, "the mail says it only in passing");
};

/** Asks what the role is, for the same reasons. */
export const askAboutRole = (questions: Questions, roles: readonly Claim[], matters: boolean): void => {
  const [role, other] = roles;
  if (role === undefined) {
    if (matters) questions.ask("role", null, "the mail names no role");
    return;
  }
  if (other !== undefined && other.sureness > role.sureness - near) questions.ask("role", role.line, `or is it ${other.value}?`);
  else if (role.sureness < sureRole) questions.ask("role", role.line, "the mail says it only in passing");
};
