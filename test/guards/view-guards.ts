import type { Guard } from "./guard.ts";

const viewTest = "test/web/guards.test.ts";
const deletion = "test/guards/deletion.test.ts";

/** What the web view and its links ask of whoever comes, and what is left of whoever goes. */
export const viewGuards: Guard[] = [
  {
    name: "a form has the token of its session",
    file: "packages/web/src/session/visit.ts",
    find: "if (!isSame(token, visit.csrf)) return frame(c, options, visit, forbiddenPage());",
    replace: "",
    tests: [viewTest],
  },
  {
    name: "a form comes from a page of ours",
    file: "packages/web/src/app.ts",
    find: "app.use(sameOrigin(isLogin ? installation.webUrl : null));",
    replace: "",
    tests: [viewTest],
  },
  {
    name: "one machine answers to its own name only",
    file: "packages/web/src/app.ts",
    find: "isLoopbackName(c) ? next()",
    replace: "isLoopbackName(c) || true ? next()",
    tests: [viewTest],
  },
  {
    name: "a form approves the version that it showed",
    file: "packages/web/src/draft/draft-routes.ts",
    find: "if (!form.success || form.data.version !== found.draft.version) {",
    replace: "if (!form.success) {",
    tests: ["test/web/deciding.test.ts"],
  },
  {
    name: "a login link works once",
    file: "packages/store/src/token-records.ts",
    find: "both(stillValid(sortableTime(now())), notTaken)",
    replace: "stillValid(sortableTime(now()))",
    tests: ["test/port/store.test.ts"],
  },
  {
    name: "a link in a mail is no session",
    file: "packages/core/src/candidate/login.ts",
    find: 'return target?.kind === "session" ? target.candidateId : null;',
    replace: "return target?.candidateId ?? null;",
    tests: ["test/guards/arrivals.test.ts"],
  },
  {
    name: "an address for answers is no login link",
    file: "packages/core/src/candidate/login.ts",
    find: 'if (target?.kind !== "login") return null;',
    replace: "if (target === null) return null;",
    tests: ["test/guards/arrivals.test.ts"],
  },
  {
    name: "a link is asked for a few times an hour",
    file: "packages/core/src/candidate/login.ts",
    find: "const known = count > 5 ? null :",
    replace: "const known = count > Number.POSITIVE_INFINITY ? null :",
    tests: ["test/guards/arrivals.test.ts"],
  },
  {
    name: "raw mails go with their candidate",
    file: "packages/core/src/candidate/remove-data.ts",
    find: "for (const key of new Set(keys)) await ports.archive.remove(key);",
    replace: "",
    tests: [deletion],
  },
  {
    name: "so does the mail that asked for it",
    file: "packages/core/src/candidate/remove-data.ts",
    find: "if (last !== null) await ports.archive.remove(last);",
    replace: "",
    tests: [deletion],
  },
  {
    name: "tokens go with their candidate",
    file: "packages/store/src/remove-candidate.ts",
    find: "if (key.sk.startsWith(tokenPrefix)) await records.delete(tokenKey(key.sk.slice(tokenPrefix.length)));",
    replace: "",
    tests: [deletion],
  },
];
