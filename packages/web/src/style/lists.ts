/** Lists, cards, the letter, the history. */
export const lists = `
.rows.sheet { padding: 0; }
.rows > li + li { border-top: 1px solid var(--line); }
.row { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: .35rem 1rem; padding: .8rem 1.25rem; }
a.row { color: inherit; text-decoration: none; }
a.row:hover strong { text-decoration: underline; text-underline-offset: .18em; }
.row > span:first-child { display: grid; min-width: 0; overflow-wrap: anywhere; flex: 1 1 14rem; }
.row strong { font-weight: 600; }
.row .soft { font-size: .9rem; }
.tall { padding-block: 1rem; }
.tall strong { font: 400 1.15rem/1.35 var(--serif); }
.row > .mark, .row > .soft:last-child { flex: none; max-width: 100%; }
.marks { display: flex; flex-wrap: wrap; gap: .35rem .6rem; align-items: center; }
.mark { display: inline-block; border-radius: 99px; padding: .12rem .7rem; font-size: .875rem; background: var(--ground); border: 1px solid var(--line); color: var(--soft); }
.mark.ahead { color: var(--ink); }
.mark.good { color: var(--good); background: var(--goodGround); border-color: transparent; }
.mark.now { color: var(--waiting); background: var(--waitingGround); border-color: var(--waitingLine); }
section .rows:not(.sheet) { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; }
.waiting { background: var(--waitingGround); border: 1px solid var(--waitingLine); border-radius: 10px; padding: 1rem 0 .25rem; }
.waiting h2 { padding: 0 1.25rem; margin-bottom: .25rem; }
.waiting .rows:not(.sheet) { background: none; border: 0; }
.waiting .rows > li + li { border-color: var(--waitingLine); }
.status { color: var(--soft); } .status.ahead { color: var(--ink); } .status.good { color: var(--good); font-weight: 600; }
.more { text-align: center; }
.asks { background: var(--waitingGround); border: 1px solid var(--waitingLine); border-radius: 10px; padding: 1rem 1.25rem; }
.asks li + li { border-top: 1px solid var(--waitingLine); margin-top: 1rem; padding-top: 1rem; }
.asks form { margin-top: .6rem; }
q { font-style: italic; overflow-wrap: anywhere; }
.cards { display: grid; gap: .9rem; }
.card.off h3 { text-decoration: line-through; color: var(--soft); }
.card > * + * { margin-top: .6rem; }
dl > div { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: .1rem .75rem; padding: .15rem 0; }
dt { color: var(--soft); }
dd { overflow-wrap: anywhere; }
.address { color: var(--soft); font-size: .9rem; overflow-wrap: anywhere; }
.people { display: grid; gap: .8rem; }
.people li { display: grid; }
.people li > span:not(.address) { font-size: .95rem; }
.steps { border-left: 2px solid var(--line); padding-left: 1.1rem; display: grid; gap: .8rem; }
.steps li { display: grid; position: relative; }
.steps li::before { content: ""; position: absolute; left: calc(-1.1rem - 6px); top: .5em; width: 10px; height: 10px; border-radius: 50%; background: var(--ground); border: 2px solid var(--edge); }
.steps li:first-child::before { background: var(--link); border-color: var(--link); }
.steps time { color: var(--soft); font-size: .9rem; }
.steps + .hint { margin-top: .8rem; }
.story { display: grid; gap: .5rem; }
.story li { display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: .75rem; }
.story time { color: var(--soft); font-size: .9rem; font-variant-numeric: tabular-nums; padding-top: .05rem; }
.story span { overflow-wrap: anywhere; }
.kept { border-left: 2px solid var(--waitingLine); padding-left: 1rem; margin-bottom: 1.1rem; }
.kept figcaption { color: var(--soft); font-size: .9rem; }
.kept blockquote { white-space: pre-wrap; overflow-wrap: anywhere; font-family: var(--serif); font-size: 1.05rem; }
.letter { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; }
.letter dl { padding: .9rem 1.4rem; border-bottom: 1px solid var(--line); font-size: .95rem; }
.letter dl > div { grid-template-columns: 4.5rem minmax(0, 1fr); }
.letter .body { padding: 1.3rem 1.4rem 1.5rem; white-space: pre-wrap; overflow-wrap: anywhere; font: 1.08rem/1.65 var(--serif); }
.raw { font-size: .875rem; }
.raw > div { grid-template-columns: minmax(6rem, 11rem) minmax(0, 1fr); }
@media (max-width: 30rem) {
  .story li { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .card dl > div, .raw > div { grid-template-columns: minmax(0, 1fr); gap: 0; padding: .2rem 0; }
  .card dt, .raw dt { font-size: .875rem; }
  .row { padding-inline: 1rem; }
  .sheet, .card, .asks { padding-inline: 1rem; }
  .waiting h2 { padding-inline: 1rem; }
  .letter dl, .letter .body { padding-inline: 1rem; }
}
`;
