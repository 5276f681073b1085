import { readCalendars } from "../calendar/read-calendars.ts";
import type { Mail } from "../mime/mail.ts";
import type { Source } from "./source.ts";

/** Takes a forward apart. */
export const unwrap = async (mail: Mail): Promise<Source> => ({
  mail,
  forwarded: false,
  own: "",
  levels: [
    {
      from: mail.from,
      to: mail.to,
      cc: mail.cc,
      subject: mail.subject,
      date: mail.date,
      dateHasZone: true,
      text: mail.text ?? "",
      links: [],
    },
  ],
  original: 0,
  events: readCalendars(mail.calendars, { zone: null }),
  problem: mail.problem,
});
