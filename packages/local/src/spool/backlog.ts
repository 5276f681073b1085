import type { ApplicationKey } from "@afterword/core/id";

/** Mails that wait behind one another: what is to be mailed to the candidate because of them is done once for several. */
export type Backlog = {
  /** While other mails wait: true when this application will be woken with others, soon and in this turn or a later one. */
  postpone(key: ApplicationKey): boolean;
  /** Works one mail; when it is the last, or enough is postponed, wakes what was. */
  work<T>(last: boolean, work: () => Promise<T>): Promise<T>;
  /** Whether a mail is being worked, so that what is due now will be done without a timer. */
  isWorking(): boolean;
};

/** Few enough that nothing leaves the outbox of an application, which keeps sixty, before it was said: a mail puts in one or two. */
const mostOfOne = 30;
/** Few enough that whoever waits for a turn does not wait long. */
const mostApplications = 100;
/** Few enough that the candidate hears of the first mails while later ones are worked. */
const mostMails = 1000;

/** `wakeEach` throws for none of them: a fault of one is told, and the sweep comes by. Who dies before has lost nothing: the due index names them all. */
export const createBacklog = (wakeEach: (keys: ApplicationKey[]) => Promise<unknown>): Backlog => {
  const postponed = new Map<string, { key: ApplicationKey; mails: number }>();
  let mails = 0;
  let working = false;
  let othersWait = false;

  const wakeAll = async (): Promise<void> => {
    const keys = [...postponed.values()].map(({ key }) => key);
    postponed.clear();
    mails = 0;
    await wakeEach(keys);
  };

  return {
    isWorking: () => working,
    postpone(key) {
      if (!othersWait) return false;
      const name = `${key.candidateId}/${key.applicationId}`;
      const before = postponed.get(name)?.mails ?? 0;
      if (before + 1 >= mostOfOne) {
        postponed.delete(name);
        return false;
      }
      postponed.set(name, { key, mails: before + 1 });
      return true;
    },
    async work(last, work) {
      working = true;
      othersWait = !last;
      try {
        return await work();
      } finally {
        othersWait = false;
        mails += 1;
        if (last || mails >= mostMails || postponed.size >= mostApplications) await wakeAll();
        working = false;
      }
    },
  };
};
