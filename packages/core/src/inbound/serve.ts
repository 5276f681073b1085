import type { Application } from "../application/application.ts";
import { withMail } from "../application/change.ts";
import { update } from "../application/update.ts";
import type { Candidate } from "../candidate/candidate.ts";
import { changeCandidate } from "../candidate/change-candidate.ts";
import { mayAskAddress, readAddress } from "../candidate/further-address.ts";
import { removeData } from "../candidate/remove-data.ts";
import type { Ports } from "../port/ports.ts";
import { momentInWords } from "../time/words.ts";
import type { Taken } from "./arrival.ts";
import { atDesk, deletionAsked } from "./desk.ts";
import type { ServiceCommand } from "./service-command.ts";

/** `id`: of its arrival, under which its raw text is kept; what is asked on the web has none. */
type Mail = { id?: string; digest: string; messageId: string | null };

/** Does what the candidate asks of the service as a whole. A repeat is harmless: the desk knows the mail again. */
export const serve = async (ports: Ports, candidate: Candidate, command: ServiceCommand, mail: Mail): Promise<Taken> => {
  const answer = (say: Parameters<typeof atDesk>[2]["say"]): Promise<void> =>
    atDesk(ports, candidate.id, { digest: mail.digest, say, inReplyTo: mail.messageId, isClear: true }, (desk) =>
      mail.id === undefined ? desk : withMail(desk, mail.id),
    );
  const change = changeCandidate(ports);
  switch (command.kind) {
    case "history":
    case "export":
    case "help":
    case "settings":
      await answer({ kind: command.kind });
      break;
    case "cannot-set":
      await answer({ kind: "done", what: command.why });
      break;
    case "set":
      await change(candidate.id, (latest) => ({ ...latest, ...command.change, settings: { ...latest.settings, ...command.settings } }));
      await answer({ kind: "done", what: command.said });
      break;
    case "pause": {
      await change(candidate.id, (latest) => ({ ...latest, pausedUntil: command.until }));
      const office = { timeZone: candidate.timeZone, settings: candidate.settings };
      const when = momentInWords(command.until, office, ports.clock.now().toString());
      await answer({
        kind: "done",
        what: `I keep quiet until ${when.replace(/^(at|on) /u, "")}. Notes that you have approved still go out. Answer "resume" to begin again earlier.`,
      });
      break;
    }
    case "resume":
      await change(candidate.id, (latest) => ({ ...latest, pausedUntil: null }));
      await answer({ kind: "done", what: "I am back. What was held comes now." });
      await release(ports, candidate);
      break;
    case "add-address": {
      const address = readAddress(command.address, ports.installation.domain);
      if (address === null) await answer({ kind: "done", what: `"${command.address}" is not an address that I can write to.` });
      else if (!(await mayAskAddress(ports, candidate.id)))
        await answer({ kind: "done", what: "That is enough new addresses for today. Please try again tomorrow." });
      else {
        await answer({
          kind: "done",
          what: `I have written to ${address}. Answer that mail with "yes", and you can forward from there too.`,
        });
        // What was asked of the other mailbox is told there whether or not somebody else has it: nobody learns who uses this service.
        await atDesk(ports, candidate.id, { digest: `${mail.digest}:asked`, say: { kind: "is-this-yours", address }, inReplyTo: null });
      }
      break;
    }
    case "remove-address": {
      const address = command.address.toLowerCase();
      const changed = await change(candidate.id, (latest) => withoutAddress(latest, address));
      const gone = changed !== null && !changed.addresses.some((entry) => entry.address === address);
      await answer({
        kind: "done",
        what: gone ? `${address} is no longer one of your addresses.` : `${address} stays: it is the only one I can reach you at.`,
      });
      break;
    }
    case "delete":
      if (!command.confirmed) await answer({ kind: "delete" });
      else if (await mayDelete(ports, candidate)) await removeData(ports, candidate.id, mail.id);
      else await answer({ kind: "delete" });
      break;
  }
  return { kind: "answered", why: command.kind };
};

/** The last verified address stays: it is where our mails go. */
const withoutAddress = (candidate: Candidate, address: string): Candidate | null => {
  const addresses = candidate.addresses.filter((entry) => entry.address !== address);
  return addresses.some(({ verified }) => verified) ? { ...candidate, addresses } : null;
};

const released = (application: Application, now: string): Application =>
  application.steps.some((step) => step.held && step.state === "waiting")
    ? {
        ...application,
        steps: application.steps.map((step) => (step.held && step.state === "waiting" ? { ...step, held: false, dueAt: now } : step)),
      }
    : application;

/** What was held is due now; the sweep brings it. */
const release = async (ports: Ports, candidate: Candidate): Promise<void> => {
  const now = ports.clock.now().toString();
  for (const { id } of await ports.store.applicationsOf(candidate.id))
    await update(ports, { candidateId: candidate.id, applicationId: id }, (latest) => ({
      application: latest && released(latest, now),
      result: null,
    }));
};

/** The confirmation counts only after the question was asked: a single mail never deletes anything. */
const mayDelete = async (ports: Ports, candidate: Candidate): Promise<boolean> => {
  const desk = (await ports.store.applicationsOf(candidate.id)).find(({ kind }) => kind === "desk");
  return desk?.story.some((entry) => entry.text === deletionAsked) ?? false;
};
