import { html } from "hono/html";
import type { Markup } from "./frame.ts";

/** An IANA name, or an offset such as `+01:00`, that this machine knows the rules of. */
export const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

const regionOf = (zone: string): string => (zone.includes("/") ? zone.slice(0, zone.indexOf("/")) : "Other");

/** Every time zone by its region; the present one is among them even where it is an offset or an old name. */
export const zoneSelect = (name: string, current: string, attributes: Markup): Markup => {
  const all = Intl.supportedValuesOf("timeZone");
  const zones = all.includes(current) ? all : [current, ...all];
  const regions = [...new Set(zones.map(regionOf))];
  const option = (zone: string): Markup =>
    html`<option value="${zone}"${zone === current ? html` selected` : ""}>${zone.slice(zone.indexOf("/") + 1).replaceAll("_", " ")}</option>`;
  return html`<select id="${name}" name="${name}"${attributes}>${regions.map(
    (region) => html`<optgroup label="${region}">${zones.filter((zone) => regionOf(zone) === region).map(option)}</optgroup>`,
  )}</select>`;
};
