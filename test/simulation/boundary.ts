import type { SendOutcome } from "@afterword/core/port/ports";
import { type Clockwork, type Millis, second } from "./clockwork.ts";

/**
 * What can become of one call of a port. `throttled` and `refused`: nothing happened and the caller is told so.
 * `timeout-before` and `timeout-after`: the caller is told nothing, and nothing happened, or it did. `late`: it happens
 * after the caller has given up. `own-conflict`: it happened, and a repeat that the client made by itself is answered
 * as a conflict with our own write. `crash-…`: the process is gone at that moment.
 */
export type Outcome =
  | "ok"
  | "throttled"
  | "refused"
  | "timeout-before"
  | "timeout-after"
  | "late"
  | "own-conflict"
  | "crash-before"
  | "crash-after";

export type Fate = { outcome: Outcome; waitFor: Millis; answerAfter: Millis; lateBy: Millis };

/** Which port is called for what: `store.saveApplication`. `send` is a note, `tell` a mail to the candidate. */
export type Call = { name: string; kind: "read" | "write" | "save" | "send" | "tell" | "ring" };
export type Fates = (call: Call, by: string) => Fate;

export const good: Fate = { outcome: "ok", waitFor: 0, answerAfter: 0, lateBy: 0 };

/** A provider's fault, as an adapter throws it. */
class ProviderFault extends Error {
  readonly code = "provider-fault";
  readonly retryable = true;
}

/** One run of a handler. Once it is dead, no call of it is ever answered: nothing in it can catch its own end. */
export type Invocation = { name: string; startedAt: Millis; dead: boolean; die(): void };

/** The longest that a handler may run, as Lambda is set. */
const mostRunning = 60 * second;

/** How long a client waits for an answer. */
const patience = 8 * second;

const never = <T>(): Promise<T> => new Promise<T>(() => {});

/** Takes the calls of one invocation across to the provider, by the fates that it is given. */
export const crossing =
  (clockwork: Clockwork, fates: Fates, invocation: Invocation, trace: (what: string, fault: string) => void) =>
  <T>(call: Call, effect: () => Promise<T>, failed: (outcome: Outcome) => T): Promise<T> => {
    if (invocation.dead) return never<T>();
    const fate = fates(call, invocation.name);
    if (fate.outcome !== "ok") trace(call.name, fate.outcome);
    else if (fate.waitFor === 0 && fate.answerAfter === 0) return effect();
    return cross(clockwork, invocation, fate, effect, failed);
  };

const cross = async <T>(
  clockwork: Clockwork,
  invocation: Invocation,
  fate: Fate,
  effect: () => Promise<T>,
  failed: (outcome: Outcome) => T,
): Promise<T> => {
  const alive = async (duration: Millis): Promise<void> => {
    if (duration > 0) await clockwork.wait(duration);
    if (!invocation.dead && clockwork.now() - invocation.startedAt > mostRunning) invocation.die();
    if (invocation.dead) await never();
  };
  const end = (): Promise<never> => {
    invocation.die();
    return never<never>();
  };
  await alive(fate.waitFor);
  switch (fate.outcome) {
    case "crash-before":
      return end();
    case "crash-after":
      await effect();
      return end();
    case "throttled":
    case "refused":
      return failed(fate.outcome);
    case "late":
      clockwork.at(clockwork.now() + patience + fate.lateBy, () => void effect());
      await alive(patience);
      return failed(fate.outcome);
    case "timeout-before":
      await alive(patience);
      return failed(fate.outcome);
    case "timeout-after":
      await effect();
      await alive(patience);
      return failed(fate.outcome);
    case "own-conflict":
      await effect();
      return failed(fate.outcome);
    case "ok": {
      const answer = await effect();
      await alive(fate.answerAfter);
      return answer;
    }
  }
};

export const thrown = (): never => {
  throw new ProviderFault("the provider did not do it, or did not say so");
};

/** How SES's mailer tells what happened: in words, never thrown. */
export const sendAnswer = (outcome: Outcome): SendOutcome => {
  if (outcome === "throttled") return { kind: "refused", retryable: true, why: "Throttling" };
  if (outcome === "refused") return { kind: "refused", retryable: false, why: "MessageRejected" };
  return { kind: "uncertain", why: "timeout" };
};
