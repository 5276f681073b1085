import { answerTo, candidate, confirmation, type Employers, forwardOf, ownWords, reflection, rejection, zone } from "./mails.ts";
import { openStage, type Shown } from "./stage.ts";

/** A step of the story that did not happen. */
export class MissingStep extends Error {
  override readonly name = "MissingStep";
}

const rule = "─".repeat(78);
const indent = (text: string): string => text.trim().replace(/^/gmu, "    ").replace(/^ +$/gmu, "");

/** Long `mailto:` links say nothing to a reader. */
const brief = (text: string): string => text.replace(/(mailto:[^?\s]+\?)\S+/gu, "$1…");

/** Plays one whole story, from the forwarded confirmation to what follows a rejection. Throws when a step did not happen. */
export const playStory = async (print: (text: string) => void): Promise<void> => {
  const stage = await openStage("2026-12-01T10:00:00");
  const clock = (): string =>
    stage
      .now()
      .toZonedDateTimeISO(zone)
      .toLocaleString("en-GB", { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
  const show = (arrow: string, subject: string, text: string): void =>
    print(`${rule}\n${clock()}  ${arrow}\n  ${subject}\n\n${indent(brief(text))}\n`);
  const notes: string[] = [];
  const showAll = (mails: Shown[]): Shown[] => {
    notes.push(...mails.map(({ to }) => to).filter((to) => to !== candidate.address));
    for (const mail of mails) show(mail.to === candidate.address ? "Afterword → you" : `you → ${mail.to}`, mail.subject, mail.text);
    return mails;
  };
  const forward = async (mail: Employers): Promise<Shown[]> => {
    show("you → Afterword (a forwarded mail)", `Fwd: ${mail.subject}`, mail.text);
    return showAll(await stage.hand(forwardOf(mail, stage.now(), "in@afterword.localhost"), "in@afterword.localhost"));
  };
  const say = async (to: Shown, said: string): Promise<Shown[]> => {
    show("you → Afterword (an answer)", `Re: ${to.subject}`, said);
    return showAll(await stage.hand(answerTo(to, said, stage.now()), to.from));
  };
  const pick = (mails: Shown[], what: string, is: (mail: Shown) => boolean): Shown => {
    const found = mails.find(is);
    if (!found) throw new MissingStep(`this did not come: ${what}`);
    return found;
  };
  const titled = (mails: Shown[], begins: string): Shown => pick(mails, begins, (mail) => mail.subject.startsWith(begins));
  const noteTo = (mails: Shown[], address: string): Shown => pick(mails, `the note to ${address}`, (mail) => mail.to === address);

  try {
    titled(await forward(confirmation), "Noted: ICU Nurse at Mercy General Hospital");
    titled(showAll(await stage.until("2026-12-02T18:00:00")), "Tomorrow:");
    const asked = titled(showAll(await stage.until("2026-12-03T15:30:00")), "How was it?");
    await say(asked, reflection);
    const drafts = showAll(await stage.until("2026-12-03T16:45:00"));
    const toAna = titled(drafts, "Draft: thank-you to Dr. Ana Ruiz");
    const toMarcus = titled(drafts, "Draft: thank-you to Marcus Bell");
    titled(await say(toAna, "send"), "It goes out");
    const edited = titled(await say(toMarcus, ownWords), "Draft: thank-you to Marcus Bell");
    noteTo(showAll(await stage.until("2026-12-03T16:56:00")), "ana.ruiz@mercygeneral.example");
    titled(await say(edited, "Looks good, send it!"), "It goes out");
    noteTo(showAll(await stage.until("2026-12-03T17:10:00")), "marcus.bell@mercygeneral.example");
    await stage.until("2026-12-10T10:30:00");
    titled(await forward(rejection), "Just breathe");
    const gracious = showAll(await stage.until("2026-12-11T08:30:00"));
    const toPriya = titled(gracious, "Draft: thank-you to Priya Shah");
    titled(await say(toPriya, "yes please, send"), "It goes out");
    noteTo(showAll(await stage.until("2026-12-11T08:45:00")), "priya.shah@mercygeneral.example");
    const after = showAll(await stage.until("2026-12-14T12:00:00"));
    titled(after, "Looking back");
    titled(after, "Stay in touch");
    if (notes.length !== 3) throw new MissingStep(`three notes, one to each person; there were ${notes.length}`);
  } finally {
    await stage.close();
  }
};
