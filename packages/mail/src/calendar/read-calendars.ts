import { Temporal } from "temporal-polyfill";
import { readHtml } from "../html/read-html.ts";
import { unwrapLink } from "../html/unwrap-link.ts";
import type { CalendarPart, Mailbox } from "../mime/mail.ts";
import { type Component, type Property, propertyOf, readComponents, unescapeText } from "./components.ts";
import type { CalendarEvent } from "./event.ts";
import { readTime, type ZoneFinder, zoneFinder } from "./read-time.ts";

const maxEvents = 50;
const maxPeople = 100;
const maxText = 64 * 1024;

const methods = ["REQUEST", "CANCEL", "COUNTER", "PUBLISH", "REPLY"] as const;

const methodOf = (value: string | null): CalendarEvent["method"] => {
  const method = (value ?? "").trim().toUpperCase();
  return methods.find((known) => known === method) ?? (method === "ADD" ? "REQUEST" : method === "DECLINECOUNTER" ? "REPLY" : null);
};

const textOf = (component: Component, name: string): string | null => {
  const text = unescapeText(propertyOf(component, name)?.value.slice(0, maxText) ?? "").trim();
  return text === "" ? null : text;
};

const personOf = (property: Property): Mailbox | null => {
  const address = /^\s*mailto:\s*(.+)$/i.exec(property.value)?.[1]?.trim() ?? property.params.get("EMAIL") ?? null;
  const bare = address === null && property.value.includes("@") ? property.value.trim() : address;
  const name =
    property.params
      .get("CN")
      ?.replace(/^['"]|['"]$/g, "")
      .trim() ?? "";
  const said = name === "" || name.toLowerCase() === bare?.toLowerCase() ? null : name;
  return said === null && bare === null ? null : { name: said, address: bare };
};

/** Rooms and equipment are invited like people; some programs do not say so in CUTYPE but in the address. */
const isThing = (property: Property): boolean =>
  /^(ROOM|RESOURCE)$/i.test(property.params.get("CUTYPE") ?? "") ||
  /@resource\.calendar\.google\.com$/i.test(property.value.trim()) ||
  /^NON-PARTICIPANT$/i.test(property.params.get("ROLE") ?? "");

const linkNames =
  /^(URL|CONFERENCE|X-GOOGLE-CONFERENCE|X-GOOGLE-HANGOUT|X-MICROSOFT-SKYPETEAMSMEETINGURL|X-MICROSOFT-ONLINEMEETINGEXTERNALLINK|X-MICROSOFT-ONLINEMEETINGCONFLINK|X-ZOOM-[A-Z-]*URL|X-WEBEX-[A-Z-]*URL|X-CONFERENCE-URL)$/;

const urlsOf = (component: Component): string[] => {
  const urls = component.properties
    .filter((property) => linkNames.test(property.name))
    .map((property) => unwrapLink(unescapeText(property.value).trim()));
  return [...new Set(urls.filter((url) => /^(https?|tel|sip|zoommtg|msteams):/i.test(url)))].slice(0, 20);
};

const descriptionOf = (component: Component): string | null => {
  const plain = textOf(component, "DESCRIPTION");
  const looksHtml = plain !== null && /<(br|p|a|div|b|ul|html)\b[^>]*>/i.test(plain);
  const html = looksHtml
    ? plain
    : plain === null
      ? (component.properties.find((property) => property.name === "X-ALT-DESC")?.value ?? null)
      : null;
  if (html === null) return plain;
  const read = readHtml(looksHtml ? html : unescapeText(html.slice(0, maxText)))
    .lines.map((line) => line.text)
    .join("\n")
    .trim();
  return read === "" ? null : read;
};

const readEvent = (event: Component, method: CalendarEvent["method"], zones: ZoneFinder): CalendarEvent => {
  const doubts: string[] = [];
  const startProperty = propertyOf(event, "DTSTART");
  const endProperty = propertyOf(event, "DTEND");
  const start = startProperty ? readTime(startProperty, zones, doubts) : null;
  const allDay = start !== null && start.local.length === 10;
  let end = endProperty ? readTime(endProperty, zones, doubts) : null;
  const duration = propertyOf(event, "DURATION")?.value.trim() ?? null;
  if (!end && start && duration !== null) {
    end = zones.after(start, duration);
    if (!end) doubts.push(`unreadable duration: ${duration.slice(0, 40)}`);
  }
  if (start?.instant && end?.instant && Temporal.Instant.compare(start.instant, end.instant) > 0) {
    doubts.push("ends before it starts");
    end = null;
  }
  if (!start && startProperty) doubts.push(`unreadable start: ${startProperty.value.slice(0, 40)}`);
  if (propertyOf(event, "RRULE")) doubts.push("part of a series: only the first is read");
  const organizer = propertyOf(event, "ORGANIZER");
  const sequence = Number.parseInt(propertyOf(event, "SEQUENCE")?.value ?? "0", 10);
  return {
    method,
    uid: textOf(event, "UID"),
    sequence: Number.isSafeInteger(sequence) && sequence >= 0 ? sequence : 0,
    recurrenceId: textOf(event, "RECURRENCE-ID"),
    cancelled: method === "CANCEL" || /^CANCELL?ED$/i.test(textOf(event, "STATUS") ?? ""),
    summary: textOf(event, "SUMMARY"),
    description: descriptionOf(event),
    location: textOf(event, "LOCATION"),
    urls: urlsOf(event),
    start,
    end,
    allDay,
    organizer: organizer ? personOf(organizer) : null,
    attendees: event.properties
      .filter((property) => property.name === "ATTENDEE" && !isThing(property))
      .slice(0, maxPeople)
      .flatMap((property) => {
        const person = personOf(property);
        return person ? [{ ...person, optional: /^OPT-PARTICIPANT$/i.test(property.params.get("ROLE") ?? "") }] : [];
      }),
    doubts,
  };
};

const eventsOf = (root: Component): { event: Component; calendar: Component }[] =>
  root.components.flatMap((component) => {
    if (component.name === "VEVENT") return [{ event: component, calendar: root }];
    return component.components.filter((inner) => inner.name === "VEVENT").map((event) => ({ event, calendar: component }));
  });

/** The same event in two parts (alternative and attachment) counts once, the newer SEQUENCE of a UID wins; events without UID stay. */
const newest = (events: CalendarEvent[]): CalendarEvent[] => {
  const kept = new Map<string, CalendarEvent>();
  for (const [index, event] of events.entries()) {
    const key = event.uid === null ? `#${index}` : `${event.uid}\n${event.recurrenceId ?? ""}`;
    const before = kept.get(key);
    if (!before || event.sequence > before.sequence || (event.sequence === before.sequence && event.cancelled && !before.cancelled))
      kept.set(key, event);
  }
  return [...kept.values()];
};

/**
 * Reads the events of all calendar parts (RFC 5545, RFC 5546), in the order they stand, each UID once with its newest SEQUENCE. Zones are
 * settled without the machine's own; `hints.zone` is taken for floating times and unknown zones, and a doubt says so. Recurrence rules
 * are never expanded. Bounds: 256 K characters a part, 50 events. Never throws.
 */
export const readCalendars = (parts: CalendarPart[], hints: { zone: string | null }): CalendarEvent[] => {
  const events: CalendarEvent[] = [];
  for (const part of parts.slice(0, maxEvents)) {
    const root = readComponents(part.content);
    for (const { event, calendar } of eventsOf(root)) {
      if (events.length >= maxEvents) break;
      const method = methodOf(propertyOf(calendar, "METHOD")?.value ?? null) ?? methodOf(part.method);
      events.push(readEvent(event, method, zoneFinder(calendar, hints.zone)));
    }
  }
  return newest(events);
};
