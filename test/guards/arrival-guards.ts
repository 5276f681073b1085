import type { Guard } from "./guard.ts";

const receive = "packages/core/src/inbound/receive-mail.ts";
const obey = "packages/core/src/inbound/obey.ts";
const trust = "test/stories/trust.test.ts";
const arrivals = "test/guards/arrivals.test.ts";
const rates = "test/guards/rates.test.ts";

/** Who may do what by mail, and how often. */
export const arrivalGuards: Guard[] = [
  {
    name: "only the candidate's own address answers",
    file: receive,
    find: "if (!hasAddress(candidate, address) || !isAuthenticated(ports, arrival)) return",
    replace: "if (!isAuthenticated(ports, arrival)) return",
    tests: [trust],
  },
  {
    name: "an answer counts only when it is authenticated",
    file: receive,
    find: "if (!hasAddress(candidate, address) || !isAuthenticated(ports, arrival)) return",
    replace: "if (!hasAddress(candidate, address)) return",
    tests: [trust],
  },
  {
    name: "only a verified address is the candidate's",
    file: "packages/core/src/candidate/candidate.ts",
    find: "entry.verified && entry.address === address.toLowerCase()",
    replace: "entry.address === address.toLowerCase()",
    tests: [arrivals],
  },
  {
    name: "a mail to in@ counts only when it is authenticated",
    file: receive,
    find: 'if (!isAuthenticated(ports, arrival)) return ignored("not authenticated");',
    replace: "",
    tests: [trust],
  },
  {
    name: "loopback vouches on one machine only",
    file: receive,
    find: 'if (arrival.dmarc === "loopback") return ports.installation.trustsLoopback;',
    replace: 'if (arrival.dmarc === "loopback") return true;',
    tests: [trust],
  },
  {
    name: "the envelope says what a mail is for, never its headers",
    file: receive,
    find: "pickRoute(arrival.recipients, installation.domain)",
    replace:
      "pickRoute([...arrival.recipients, ...(Buffer.from(arrival.raw).toString().match(/r-[a-z2-7]{26}@[a-z.]+/g) ?? [])], installation.domain)",
    tests: [trust],
  },
  {
    name: "mail from ourselves is dropped",
    file: receive,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source text
    find: 'if (address?.endsWith(`@${installation.domain}`)) return ignored("from ourselves");',
    replace: "",
    tests: [rates],
  },
  {
    name: "automatic mail to in@ is no record",
    file: receive,
    find: "const automatic = mail.automatic(arrival.raw);",
    replace: "const automatic = null;",
    tests: [trust],
  },
  {
    name: "automatic mail to a token is no answer",
    file: receive,
    find: "const automatic = ports.mail.automatic(arrival.raw);",
    replace: "const automatic = null;",
    tests: [arrivals],
  },
  {
    name: "a mail delivered again is not taken in again",
    file: "packages/core/src/application/take-reading.ts",
    find: "if (application.seen.includes(mail.digest)) return application;",
    replace: "",
    tests: ["packages/core/src/application/take-reading.test.ts"],
  },
  {
    name: "a mail delivered after the end begins nothing new",
    file: "packages/core/src/inbound/take-mail.ts",
    find: "if (seen && choice === null) {",
    replace: "if (seen && choice !== null) {",
    tests: [arrivals],
  },
  {
    name: "an answer delivered many times at once is taken once",
    file: obey,
    find: "if (application === null || application.seen.includes(digest)) return { application: null, result: null };",
    replace: "if (application === null) return { application: null, result: null };",
    tests: [arrivals],
  },
  {
    name: "a draft changed in place is shown again, not sent",
    file: obey,
    find: "draft && sameVersion ? await mail.editedInPlace(arrival.raw, draft.body) : null",
    replace: "draft && sameVersion ? null : null",
    tests: [arrivals],
  },
  {
    name: "answers an hour are counted",
    file: "packages/core/src/inbound/desk.ts",
    find: ": mostAnswersAnHour;",
    replace: ": Number.POSITIVE_INFINITY;",
    tests: [trust],
  },
  {
    name: "clear words are answered a bounded number of times an hour",
    file: "packages/core/src/inbound/desk.ts",
    find: "isClear ? mostServedAnHour",
    replace: "isClear ? Number.POSITIVE_INFINITY",
    tests: ["test/guards/rates.test.ts"],
  },
  {
    name: "a stranger is asked to confirm once a day",
    file: "packages/core/src/inbound/meet.ts",
    find: "count === 1 ?",
    replace: "count > 0 ?",
    tests: [trust],
  },
  {
    name: "an address that never confirmed is read a few times a day",
    file: "packages/core/src/inbound/meet.ts",
    find: "if (count > mostUnconfirmedADay) return",
    replace: "if (count > Number.POSITIVE_INFINITY) return",
    tests: [rates],
  },
  {
    name: "mail that goes round is dropped at every address",
    file: receive,
    find: 'if (isLoop(mail.automatic(arrival.raw))) return ignored("it goes round");',
    replace: "",
    tests: [rates],
  },
  {
    name: "mails of a day are counted",
    file: "packages/core/src/inbound/limits.ts",
    find: "<= mostMailsADay",
    replace: "<= Number.POSITIVE_INFINITY",
    tests: [rates],
  },
  {
    name: "answers of others are passed on some times an hour",
    file: "packages/core/src/inbound/limits.ts",
    find: "<= mostPassedOnAnHour",
    replace: "<= Number.POSITIVE_INFINITY",
    tests: [rates],
  },
  {
    name: "a wish to forward is passed on only when it is proven",
    file: receive,
    find: "if (asksToForward(address) && isAuthenticated(ports, arrival)) return",
    replace: "if (asksToForward(address)) return",
    tests: [rates],
  },
  {
    name: "one mail alone never deletes everything",
    file: "packages/core/src/inbound/serve.ts",
    find: "else if (await mayDelete(ports, candidate))",
    replace: "else if ((await mayDelete(ports, candidate)) || true)",
    tests: [arrivals],
  },
];
