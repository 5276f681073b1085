/** Fields and buttons. Nothing to press is lower than 44 CSS pixels on a phone. */
export const forms = `
form { display: grid; gap: .9rem; justify-items: start; }
.actions { display: flex; flex-wrap: wrap; gap: .6rem; align-items: center; }
.actions form, nav form { display: block; }
.actions select { width: auto; max-width: 100%; }
span.actions { flex-wrap: nowrap; }
.tell { display: grid; gap: 1.1rem; } .tell h2 { margin-bottom: 0; }
.field { display: grid; gap: .3rem; width: 100%; min-width: 0; }
label { font-weight: 600; font-size: .95rem; }
input, select, textarea, button, .button { font: inherit; color: inherit; }
input:not([type=checkbox]), select, textarea { background: var(--sheet); border: 1px solid var(--edge); border-radius: 8px; padding: .55rem .75rem; min-height: 2.75rem; width: 100%; min-width: 0; }
.asks input:not([type=checkbox]), .asks select, .asks textarea { max-width: 24rem; }
textarea { resize: vertical; line-height: 1.55; }
textarea.code { font: .95rem/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; }
#body:not(.code) { font-family: var(--serif); font-size: 1.05rem; }
input[type=time], input[type=date] { width: auto; max-width: 100%; justify-self: start; }
input[aria-invalid] { border-color: var(--bad); border-width: 2px; }
.error { color: var(--bad); font-size: .9rem; }
.error::before { content: "△ "; }
.check { display: flex; align-items: center; gap: .6rem; min-height: 2.75rem; }
.check input { width: 1.25rem; height: 1.25rem; accent-color: var(--action); }
.measure { display: flex; align-items: center; gap: .6rem; color: var(--soft); }
.measure input { color: var(--ink); width: 5.5rem; flex: none; }
button, .button { display: inline-block; background: var(--sheet); border: 1px solid var(--edge); border-radius: 8px; padding: .6rem 1.1rem; min-height: 2.75rem; cursor: pointer; text-decoration: none; line-height: 1.4; }
button:hover, .button:hover { border-color: var(--ink); }
button.main { background: var(--action); border-color: var(--action); color: var(--onAction); font-weight: 600; padding-inline: 1.5rem; }
button.main:hover { background: var(--actionOver); border-color: var(--actionOver); }
button.quiet { background: transparent; }
button.slight { background: transparent; border-color: transparent; color: var(--link); padding-inline: 0; text-decoration: underline; text-underline-offset: .18em; text-decoration-thickness: 1px; }
button.slight:hover { border-color: transparent; text-decoration-thickness: 2px; }
button.grave { color: var(--bad); border-color: var(--bad); background: transparent; }
button.plain { background: none; border: 0; min-height: 0; border-radius: 0; }
.groups { gap: 1.5rem; }
fieldset { border: 1px solid var(--line); background: var(--sheet); border-radius: 10px; width: 100%; min-width: 0; padding: 1.1rem 1.25rem 1.3rem; }
legend { font: 400 1.25rem/1.3 var(--serif); float: left; width: 100%; padding: 0; margin-bottom: .8rem; }
.fields { clear: both; display: grid; gap: 1.1rem 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); align-items: start; }
.fields .field:has(textarea), .fields .check { grid-column: 1 / -1; }
.keep { position: sticky; bottom: 0; background: var(--ground); padding: .75rem 0; width: 100%; border-top: 1px solid var(--line); }
@media (max-width: 30rem) {
  .actions:not(.keep) .main, .actions form:has(.main) { width: 100%; }
  .keep { flex-wrap: nowrap; }
  fieldset { padding-inline: 1rem; }
}
`;
