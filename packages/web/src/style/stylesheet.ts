import { forms } from "./forms.ts";
import { lists } from "./lists.ts";
import { type Colour, palette } from "./palette.ts";

const variables = (scheme: keyof typeof palette): string =>
  (Object.keys(palette[scheme]) as Colour[]).map((colour) => `--${colour}: ${palette[scheme][colour]};`).join(" ");

const ground = `
:root { color-scheme: light dark; ${variables("light")}
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "Times New Roman", serif;
  --plain: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
@media (prefers-color-scheme: dark) { :root { ${variables("dark")} } }
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-bottom: 6rem; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.55 var(--plain); display: flex; flex-direction: column; min-height: 100vh; min-height: 100dvh; }
h1, h2, h3, p, ul, ol, dl, dd, figure, blockquote, fieldset { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1 { font: 400 clamp(1.6rem, 1.2rem + 2vw, 2.1rem)/1.2 var(--serif); text-wrap: balance; overflow-wrap: anywhere; }
h2 { font: 400 1.25rem/1.3 var(--serif); }
h3 { font: 600 1rem/1.4 var(--plain); overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: 1px; overflow-wrap: anywhere; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 4px; }
main:focus { outline: none; }
code { font: .95em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.skip { position: absolute; left: -999px; top: 0; background: var(--sheet); padding: .6rem 1rem; z-index: 1; }
.skip:focus { left: .5rem; top: .5rem; }
.top { border-bottom: 1px solid var(--line); }
.bar { display: flex; flex-wrap: wrap; align-items: center; gap: 0 1.25rem; max-width: 66rem; margin: 0 auto; padding: .6rem 1.25rem; }
.name { font: 400 1.3rem/1.3 var(--serif); color: var(--ink); text-decoration: none; padding: .35rem 0; margin-right: auto; }
nav { display: flex; flex-wrap: wrap; align-items: center; gap: 0 1.1rem; }
nav a, nav button.plain { color: var(--soft); text-decoration: none; padding: .55rem 0; font-size: .95rem; border-bottom: 2px solid transparent; }
nav a:hover, nav button.plain:hover { color: var(--ink); }
nav a[aria-current] { color: var(--ink); border-bottom-color: var(--link); }
main { flex: 1; width: 100%; max-width: 66rem; margin: 0 auto; padding: 1.75rem 1.25rem 3rem; }
.foot { border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem; text-align: center; padding: 1rem 1.25rem; text-wrap: balance; }
.narrow { max-width: 32rem; margin: 1.5rem auto 0; display: grid; gap: 1rem; }
.middle { max-width: 44rem; margin: 0 auto; }
.middle > * + * { margin-top: 1.25rem; }
.two { display: grid; gap: 2rem; margin-top: 1.75rem; }
.first, .side, .last { display: grid; gap: 2rem; align-content: start; min-width: 0; }
section > h2 { margin-bottom: .65rem; }
.head { display: grid; gap: .35rem; }
.lead { font: 400 1.15rem/1.55 var(--serif); }
.back { font-size: .95rem; margin-bottom: .5rem; }
.back a { color: var(--soft); text-decoration: none; }
.back a::before { content: "← "; }
.back a:hover { color: var(--ink); }
.soft, .hint { color: var(--soft); }
.hint { font-size: .875rem; }
.sheet, .card { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; padding: 1.1rem 1.25rem; }
section.sheet > * + *, .narrow .sheet > * + * { margin-top: .5rem; }
.said { border-radius: 8px; padding: .75rem 1rem; margin: 0 auto 1.25rem; max-width: 66rem; }
.said.good { background: var(--goodGround); color: var(--good); }
.said.bad { background: var(--badGround); color: var(--bad); }
.aside { background: var(--waitingGround); border-radius: 8px; padding: .75rem 1rem; }
.begin { max-width: 38rem; margin: 8vh auto 2rem; display: grid; gap: 1.1rem; }
.copy code { display: inline-block; background: var(--sheet); border: 1px solid var(--line); border-radius: 8px; padding: .5rem .8rem; user-select: all; -webkit-user-select: all; }
.sheet .copy code { background: var(--ground); }
details > summary { cursor: pointer; color: var(--link); padding: .45rem 0; width: fit-content; }
details > summary ~ * { margin-top: .5rem; }
@media (min-width: 60rem) {
  main { padding-top: 2.25rem; }
  .two { grid-template: "first side" auto "last side" 1fr / minmax(0, 1fr) 21rem; column-gap: 3rem; }
  .first { grid-area: first; } .side { grid-area: side; } .last { grid-area: last; }
}
@media print { .top, .foot, form, details, .skip { display: none; } }
`;

/** Everything the pages look like: no frame work, no font from elsewhere, one file. */
export const stylesheet = [ground, lists, forms].join("").replace(/\n\s*/gu, "\n").trimStart();
