import { answer } from "../stories/mails.ts";
import { chicago, dateHeader } from "../stories/world.ts";
import { drafted, openStage, type Stage } from "./stage.ts";

/** Takes a hostile forward in, lets the interview pass, and approves every draft that is shown. Ends when all notes have left. */
export const approveAll = async (raw: Uint8Array): Promise<Stage> => {
  const stage = await openStage();
  await stage.take(raw);
  await stage.until(drafted);
  let answers = 0;
  for (const draft of (await stage.sent()).filter((mail) => mail.subject.startsWith("Draft:"))) {
    const to = { address: draft.from, subject: draft.subject, messageId: draft.messageId, text: draft.text };
    answers += 1;
    const approval = answer(to, "send", { id: `a${answers}`, date: dateHeader("2026-12-03T17:00:00") });
    await stage.take(Buffer.from(approval), { recipients: [draft.from] });
  }
  await stage.until(chicago("2026-12-03T18:00:00"));
  return stage;
};

/** What no HTML of ours ever holds, whatever a mail said: tags and attributes of somebody else. */
export const foreignHtml = (html: string): string[] =>
  [
    ...html.matchAll(
      /<(?:script|img|iframe|svg|object|embed|form|base|link|meta http-equiv|math|video|audio)\b[^>]*>|<[a-z][^>]*\son[a-z]+\s*=[^>]*>|(?:href|src|action)\s*=\s*["']?\s*(?:javascript|data|vbscript):[^>]*/gi,
    ),
  ].map(([found]) => found.slice(0, 100));
