import { expect, test } from "vitest";
import { answer, candidate, confirmation, forwarded } from "./mails.ts";
import { openOwnProcess } from "./one-machine.ts";
import { chicago, dateHeader } from "./world.ts";

const ana = "ana.ruiz@mercygeneral.example";

/** The thank-you story, with the process killed after so many printed lines: every line stands for something done, so each number is another moment. */
test.each([1, 3, 6, 9, 12])("killed after %i lines and started anew, nothing is lost and nothing is sent twice", async (lines) => {
  const world = await openOwnProcess(chicago("2026-12-01T10:00:00"));
  try {
    let dead = false;
    const died = world.killAfter(lines).then(() => {
      dead = true;
    });
    /** Whoever talks to a killed process asks again when it runs anew, as mail servers and people do. */
    const surely = async (what: () => Promise<void>): Promise<void> => {
      await what().catch(async (error: unknown) => {
        await died;
        if (!dead) throw error;
        await world.restart();
        dead = false;
        await what();
      });
    };
    await surely(() => world.mail(forwarded(confirmation, { id: "f1", date: dateHeader("2026-12-01T10:00:00") })));
    await surely(() => world.until(chicago("2026-12-03T16:45:00")));
    const draft = (await world.sent()).find((mail) => mail.subject.startsWith("Draft: thank-you to Dr. Ana Ruiz"));
    expect(draft).toBeDefined();
    if (!draft) return;
    const to = { address: draft.from, subject: draft.subject, messageId: draft.messageId, text: draft.text };
    await surely(() => world.mail(answer(to, "send", { id: "a1", date: dateHeader("2026-12-03T17:00:00") }), draft.from));
    await surely(() => world.until(chicago("2026-12-03T17:11:00")));
    await surely(() => world.until(chicago("2026-12-03T18:00:00")));
    const sent = await world.sent();
    const subjects = sent.filter((mail) => mail.to === candidate.address).map((mail) => mail.subject.replace(/[:,].*/, ""));
    expect(sent.filter((mail) => mail.to !== candidate.address).map((mail) => mail.to)).toEqual([ana]);
    for (const subject of ["Noted", "Tomorrow", "How was it?", "Draft", "Sent"])
      expect(subjects.some((other) => other.startsWith(subject))).toBe(true);
    expect(new Set(sent.map((mail) => mail.messageId)).size).toBe(sent.length);
  } finally {
    await world.close().catch(() => {});
  }
});
