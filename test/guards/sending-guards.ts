import type { Guard } from "./guard.ts";

const claim = "packages/core/src/draft/claim.ts";
const decide = "packages/core/src/draft/decide-draft.ts";
const sendNote = "packages/core/src/wake/send-note.ts";
const wake = "packages/core/src/wake/wake.ts";
const decideTest = "packages/core/src/draft/decide-draft.test.ts";
const onceTest = "test/guards/sent-once.test.ts";

/** What stands between a draft and a note that leaves: once, as approved, to the address that was shown. */
export const sendingGuards: Guard[] = [
  {
    name: "only an approved note is taken for sending",
    file: claim,
    find: 'if (draft?.state.kind !== "approved" || draft.state.version !== draft.version || draft.to.address === null) return null;',
    replace: "if (!draft || draft.to.address === null) return null;",
    tests: [decideTest],
  },
  {
    name: "only the version that was approved leaves",
    file: claim,
    find: "draft.state.version !== draft.version || ",
    replace: "",
    tests: [onceTest],
  },
  {
    name: "a note without an address never leaves",
    file: claim,
    find: " || draft.to.address === null) return null;\n  const attempt",
    replace: ") return null;\n  const attempt",
    tests: [onceTest],
  },
  {
    name: "a note is claimed before it is sent",
    file: sendNote,
    find: "if ((await save(ports, claimed)) === null) return;",
    replace: "",
    tests: [onceTest],
  },
  {
    name: "who loses the claim does not send",
    file: sendNote,
    find: "if ((await save(ports, claimed)) === null) return;",
    replace: "await save(ports, claimed);",
    tests: [onceTest],
  },
  {
    name: "an answer that nobody got is never tried again",
    file: claim,
    find: 'return outcome.kind === "refused" ? markRefused(application, id, attempt, outcome, now) : application;',
    replace: "return markRefused(application, id, attempt, { retryable: true, why: outcome.why }, now);",
    tests: [decideTest],
  },
  {
    name: "a note that is on its way is not looked for",
    file: sendNote,
    find: 'if (draft.state.kind !== "sending" || !isOverdue(draft.state.since, now)) continue;',
    replace: 'if (draft.state.kind !== "sending") continue;',
    tests: [onceTest],
  },
  {
    name: "a word about an earlier try says nothing of this one",
    file: claim,
    find: "return draft.state.attempt === attempt ? draft : null;",
    replace: "return draft;",
    tests: [decideTest],
  },
  {
    name: "a note waits for its time, and for undo",
    file: wake,
    find: 'draft.state.kind === "approved" && isDue(draft.state.sendAt, now)',
    replace: 'draft.state.kind === "approved"',
    tests: [onceTest],
  },
  {
    name: "a time that has passed leaves time to undo",
    file: decide,
    find: "Temporal.Instant.compare(asked, undone) < 0 ? undone : asked",
    replace: "asked",
    tests: [decideTest],
  },
  {
    name: "what is decided is not approved again",
    file: decide,
    find: 'if (draft.state.kind !== "waiting") return refuse(whereItStands(draft, context));',
    replace: "",
    tests: [decideTest],
  },
  {
    name: "an approval names the newest version",
    file: decide,
    find: "if (action.version !== draft.version) {",
    replace: "if (Number.isNaN(action.version)) {",
    tests: [decideTest],
  },
  {
    name: "a note to nobody is not approved",
    file: decide,
    find: "if (draft.to.address === null)\n",
    replace: 'if (draft.to.address === "")\n',
    tests: [decideTest],
  },
  {
    name: "nothing more goes where a note came back",
    file: decide,
    find: "if (comesBack(application, draft.to.address))",
    replace: "if (Number.isNaN(now))",
    tests: [onceTest],
  },
  {
    name: "an expired draft is not approved",
    file: decide,
    find: "if (draft.expiresAt !== null && isDue(draft.expiresAt, now))",
    replace: "if (Number.isNaN(now))",
    tests: [onceTest],
  },
  {
    name: "a new address makes a new version",
    file: "packages/core/src/application/correct.ts",
    find: "version: draft.version + 1, to: { ...draft.to, address }",
    replace: "to: { ...draft.to, address }",
    tests: [onceTest],
  },
  {
    name: "a moved interview takes its drafts back",
    file: "packages/core/src/application/take-interviews.ts",
    find: 'withdrawDrafts(kept, context.now, "the interview moved", (draft) => draft.interview === known.id)',
    replace: "kept",
    tests: ["packages/core/src/application/take-reading.test.ts"],
  },
  {
    name: "a cancelled interview takes its drafts back",
    file: "packages/core/src/application/take-interviews.ts",
    find: 'withdrawDrafts(dropped, context.now, "the interview was called off", (draft) => draft.interview === id)',
    replace: "dropped",
    tests: [onceTest],
  },
  {
    name: "a note in the store is written over only by who read it",
    file: "packages/store/src/application-records.ts",
    find: "await records.put(item, storedAs(application.version));",
    replace: "await records.put(item);",
    tests: ["test/port/store.test.ts"],
  },
];
