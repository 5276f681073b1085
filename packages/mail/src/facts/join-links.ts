import { anyPhrase } from "../language/phrases-of-all.ts";
import type { Letter } from "./letter.ts";
import { plain } from "./plain.ts";

const rooms =
  /^https?:\/\/(?:[\w-]+\.)*(?:zoom\.us\/(?:j|my|s|w|wc)\/|zoom\.us\/(?:j|my)|zoomgov\.com\/j\/|meet\.google\.com\/(?:[a-z]{3}-[a-z]{4}-[a-z]{3}|lookup|[a-z-]{6,})|teams\.microsoft\.com\/(?:l\/meetup-join|meet|l\/meeting)|teams\.live\.com\/meet|[\w-]*\.?webex\.com\/(?!.*(?:globalcallin|help))|whereby\.com\/[^/?#]+|meet\.jit\.si\/|8x8\.vc\/|chime\.aws\/|app\.chime\.aws|gotomeet(?:ing)?\.(?:com|me)\/|global\.gotomeeting\.com\/join|meet\.goto\.com\/|bluejeans\.com\/|doxy\.me\/|join\.skype\.com\/|meetings\.ringcentral\.com|v\.ringcentral\.com|video\.one\.google|app\.livestorm|attendanywhere|vsee\.com|clickdoc|arztkonsultation|red-medical|sprechstunde\.online|meetings\.vonage|pexip|starleaf|lifesize|hangouts\.google\.com|facetime\.apple\.com\/join|discord\.gg\/|coderpad\.io|jitsi\.|bbb\.|meet\.)/iu;
const tools =
  /webinar|register|\/u\/|globalcallin|dialin|dial-in|tel\.meet|meetingoptions|joinhelp|teamshelp|help|support|download|passwd|skypetest|calendar|ics\b|\/add|reschedul|cancel|unsubscrib|preferences|privacy|terms|portal|candidate\b|survey|feedback|careers?\/|jobs?[./]|maps\.|goo\.gl\/maps|google\.[a-z.]+\/maps|linkedin|facebook|twitter|instagram|mailto:|tel:|confirm|rsvp|respond|accept|decline|availability|self-schedule|schedule\/|booking|calendly|doodle|action=|prepare|tips|faq|directions|parking/i;
const joining = anyPhrase("joining");
/** Of who cannot come, or must tell by a day: the link is for that. */
const elsewise = anyPhrase("lastDay", "if");

/** The room's own address: no fragment of a client, no trailing punctuation; the query stays, it carries the key. */
const clean = (url: string): string => url.replace(/[)>\].,;'"”]+$/u, "");

/** Meeting rooms are often written without `https://`. */
const bareRoom =
  /(?<![\w./@-])((?:[\w-]+\.)?(?:meet\.google\.com|zoom\.us|whereby\.com|teams\.microsoft\.com|teams\.live\.com|meet\.jit\.si|doxy\.me|[\w-]+\.webex\.com)\/[^\s<>"')\]]{3,})/giu;

const withoutClientHints = (url: string): string => (/^https:\/\/meet\.google\.com\//.test(url) ? url.replace(/[?#].*$/, "") : url);

type Seen = { url: string; label: string; around: string };

const linksOf = (letter: Letter): Seen[] => {
  const seen: Seen[] = letter.level.links.slice(0, 400).map(({ url, label }) => {
    const at = letter.text.indexOf(url);
    return { url, label, around: at < 0 ? label : letter.text.slice(Math.max(0, at - 90), at) };
  });
  for (const match of letter.text.matchAll(/https?:\/\/[^\s<>"]{4,1500}/giu))
    seen.push({ url: clean(match[0]), label: "", around: letter.text.slice(Math.max(0, match.index - 90), match.index) });
  for (const match of letter.text.matchAll(bareRoom)) seen.push({ url: `https://${clean(match[1] ?? "")}`, label: "", around: "" });
  return seen.filter((each) => /^https?:\/\//i.test(each.url));
};

const eventLinks = (letter: Letter): Seen[] =>
  letter.events.slice(0, 20).flatMap((event) => {
    const text = `${event.location ?? ""}\n${(event.description ?? "").slice(0, 20_000)}`;
    const written = [...text.matchAll(/https?:\/\/[^\s<>"]{4,1500}/giu)].map((match) => ({
      url: clean(match[0]),
      label: "",
      around: text.slice(Math.max(0, match.index - 90), match.index),
    }));
    return [...event.urls.map((url) => ({ url, label: "join", around: "" })), ...written];
  });

const lastLine = (text: string): string => plain(text.slice(text.lastIndexOf("\n", text.length - 30) + 1));

/**
 * Every link that opens the interview's own room, the surest first, with where it stands in the text (-1 for calendars). Links to move or cancel,
 * to calendars, to help and to numbers are none.
 */
export const joinLinks = (letter: Letter): { url: string; at: number }[] => {
  const all = [...linksOf(letter), ...eventLinks(letter)];
  const known = all.filter(
    ({ url }) =>
      rooms.test(url) &&
      !/webinar\/register|\/u\/[\w]+$|meetingOptions|\/wc\/register|dialin|globalcallin|\/teamshelp|calendar\.google|hs=\d+.*action|\/test$/i.test(
        url,
      ),
  );
  const hinted = all.filter(
    ({ url, label, around }) =>
      !rooms.test(url) &&
      !elsewise.test(lastLine(around)) &&
      !tools.test(url) &&
      !tools.test(plain(label)) &&
      (joining.test(plain(label)) ||
        (joining.test(lastLine(around)) && !/\b(?:cancel|reschedule|move|change|prepare|website|see|read)\b/.test(lastLine(around)))),
  );
  const unique = new Map<string, { url: string; at: number }>();
  for (const { url } of known.length > 0 ? known : hinted) {
    const room = withoutClientHints(url);
    if (!unique.has(room)) unique.set(room, { url: room, at: letter.text.indexOf(url.replace(/^https?:\/\//, "")) });
  }
  return [...unique.values()];
};

/** Does the mail offer a room only as what it is not: a webinar to register for? */
const gathering = anyPhrase("gathering");
export const isWebinar = (letter: Letter): boolean =>
  letter.level.links.some(({ url }) => /webinar\/register|\/events?\/register/i.test(url)) || gathering.test(plain(letter.subject));
