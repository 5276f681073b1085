import { palette } from "./palette.ts";

/** A sheet with three lines and a full stop: the word that comes after. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${palette.light.action}"/><path d="M9 10h14M9 16h14M9 22h7" stroke="#fff" stroke-width="2.4" stroke-linecap="round"/><circle cx="22.3" cy="22" r="1.9" fill="#f3d28b"/></svg>`;
