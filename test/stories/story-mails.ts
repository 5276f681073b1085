import { cancelled, confirmation, moved } from "./mails.ts";

const signature = "Best regards,\nPriya Shah\nTalent Acquisition Coordinator\nMercy General Hospital";
const priya = confirmation.from;

/** A second round with two other people, ten days after the first. */
export const secondRound = {
  from: priya,
  date: "Tue, Dec 8, 2026 at 9:00 AM",
  subject: "Second interview: ICU Nurse",
  text: `Hi Maya,

We would like to see you again. Your second interview for the ICU Nurse position at Mercy General Hospital is confirmed.

Date: Monday, December 14, 2026
Time: 9:00 AM - 10:00 AM (Central Time)
Location: Mercy General Hospital, 400 Lake Street, Chicago, IL 60611
Interviewers: Helen Okafor, Director of Nursing (helen.okafor@mercygeneral.example) and Tom Lindgren, Chief Nurse Educator (tom.lindgren@mercygeneral.example)

${signature}`,
};

export const movedAgain = {
  ...moved,
  date: "Mon, Dec 7, 2026 at 8:30 AM",
  text: moved.text
    .replace("on Thursday, so", "again, so")
    .replace(
      "Thursday, December 3, 2026, 2:00 PM - 2:45 PM",
      "Wednesday, December 9, 2026, 10:00 AM - 10:45 AM (Central Time)".replace(" (Central Time)", ""),
    )
    .replace("New time: Wednesday, December 9, 2026, 10:00 AM - 10:45 AM", "New time: Friday, December 11, 2026, 1:00 PM - 1:45 PM"),
};

export const cancelledLater = {
  ...cancelled,
  date: "Thu, Dec 10, 2026 at 9:00 AM",
  text: cancelled.text.replace("Thursday, December 3, 2026 at 2:00 PM", "Friday, December 11, 2026 at 1:00 PM"),
};

export const throughAgency = {
  from: "Carol Mensah <carol@brightlocums.example>",
  date: "Tue, Dec 1, 2026 at 9:30 AM",
  subject: "Interview confirmed: Locum Staff Nurse, Riverbend Clinic",
  text: `Hi Maya,

Good news: our client Riverbend Clinic has confirmed your interview for the Locum Staff Nurse role.

Date: Thursday, December 3, 2026
Time: 10:00 AM - 10:30 AM (Central Time)
You will meet: James Whitaker, Clinic Manager (j.whitaker@riverbendclinic.example)
Address: Riverbend Clinic, 12 Mill Road, Chicago, IL 60614

Kind regards,
Carol Mensah
Recruitment Consultant
Bright Locums Recruitment Agency`,
};

export const elsewhere = {
  from: "Dana Frost <dana.frost@northgatepractice.example>",
  date: "Mon, Jan 4, 2027 at 9:00 AM",
  subject: "Interview confirmation: Practice Nurse",
  text: `Dear Maya,

Your interview for the Practice Nurse position at Northgate Family Practice is confirmed.

Date: Thursday, January 7, 2027
Time: 11:00 AM - 11:30 AM (Central Time)
Location: Northgate Family Practice, 8 North Gate, Chicago, IL 60610
Interviewer: Dana Frost, Practice Manager

Kind regards,
Dana Frost
Practice Manager
Northgate Family Practice`,
};
