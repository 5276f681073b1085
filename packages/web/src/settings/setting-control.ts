import { html } from "hono/html";
import { described, field } from "../page/form.ts";
import type { Markup } from "../page/frame.ts";
import { boundsOf, type SettingField } from "./fields.ts";

const control = (setting: Exclude<SettingField, { kind: "switch" }>, value: string, attributes: Markup): Markup => {
  const { key } = setting;
  switch (setting.kind) {
    case "number": {
      const { min, max } = boundsOf(setting.key);
      return html`<span class="measure"><input id="${key}" name="${key}" type="number" inputmode="numeric" min="${min}" max="${max}" value="${value}" required${attributes}> ${setting.unit}</span>`;
    }
    case "clock":
      return html`<input id="${key}" name="${key}" type="time" value="${value}" required${attributes}>`;
    case "choice":
      return html`<select id="${key}" name="${key}"${attributes}>${setting.choices.map(
        ([choice, name]) => html`<option value="${choice}"${choice === value ? html` selected` : ""}>${name}</option>`,
      )}</select>`;
    case "text":
    case "lines":
      return html`<textarea id="${key}" name="${key}" rows="3"${attributes}>${value}</textarea>`;
  }
};

export const settingControl = (setting: SettingField, value: string, error: string | undefined): Markup => {
  const { key, label, hint } = setting;
  const attributes = described(key, { hint, error });
  if (setting.kind === "switch")
    return html`<div class="field check"><input id="${key}" name="${key}" type="checkbox"${value ? html` checked` : ""}${attributes}><label for="${key}">${label}</label></div>`;
  return field({ name: key, label, hint, error, control: control(setting, value, attributes) });
};
