/** The look of all pages: light or dark as the reader has it, one column, legible on paper. */
export const styles = `
:root { color-scheme: light dark; --text: #1f2328; --dim: #59636e; --line: #d1d9e0; --back: #fff; --soft: #f6f8fa; --link: #0550ae;
  --error: #b3261e; --warn: #8a5a00; --info: #0b5a8a; --good: #1a6b34; --failed: #7b3fa0; --mark: #fff1a8; --came: #dafbe1; --went: #ffe3e0; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --dim: #9aa4af; --line: #3d444d; --back: #0d1117; --soft: #161b22; --link: #79b8ff;
  --error: #ff8a80; --warn: #e3b341; --info: #79c0ff; --good: #6fdd8b; --failed: #d2a8ff; --mark: #5b4a00; --came: #12401f; --went: #5c1b18; } }
* { box-sizing: border-box; }
body { font: 16px/1.7 system-ui, "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; color: var(--text); background: var(--back);
  max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: anywhere; display: flex; flex-direction: column; }
body > header { order: -2; } body > .summary { order: -1; }
h1 { font-size: 1.5rem; line-height: 1.35; margin: .5rem 0 1rem; } h2 { font-size: 1.15rem; line-height: 1.45; margin: 2rem 0 .6rem; } h3 { font-size: 1rem; margin: 1.4rem 0 .3rem; }
h3::first-letter { text-transform: uppercase; } p { margin: .3rem 0; } a { color: var(--link); } small, .about, .position, .made-by { color: var(--dim); font-size: .9rem; }
code { font: .85em ui-monospace, Consolas, "DejaVu Sans Mono", monospace; color: var(--dim); white-space: nowrap; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
th, td { border-bottom: 1px solid var(--line); padding: .3rem .6rem; text-align: left; vertical-align: top; }
th { color: var(--dim); font-weight: 600; white-space: nowrap; }
table.counts :is(td, th):nth-child(n + 3), table.figures :is(td, th):nth-child(n + 2) { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
table.counts td:first-child { white-space: nowrap; width: 1%; } tr.same { color: var(--dim); }
mark { background: var(--mark); color: inherit; border-radius: 2px; padding: .1em 0; }
ins { background: var(--came); text-decoration: underline; text-decoration-thickness: 1px; } del { background: var(--went); } ins, del { color: inherit; border-radius: 2px; }
.share { font-size: .9rem; font-weight: normal; color: var(--dim); }
ul.counts { list-style: none; margin: 1rem 0; padding: 0; display: flex; flex-wrap: wrap; gap: .6rem; }
ul.counts li { border: 1px solid var(--line); border-radius: 8px; padding: .4rem .9rem; background: var(--soft); }
ul.counts b { font-size: 1.5rem; line-height: 1.2; font-variant-numeric: tabular-nums; margin-right: .15em; } ul.counts .none { color: var(--dim); }
.checked { font-size: 1.05rem; }
section.file { border-top: 2px solid var(--line); margin-top: 2rem; } section.file > h2 { margin: 1.2rem 0 .1rem; }
ol.findings { list-style: none; margin: 1rem 0; padding: 0; }
.finding { border: 1px solid var(--line); border-left: 4px solid var(--tone); border-radius: 6px; padding: .6rem 1rem; margin: 0 0 .8rem; }
.finding .message { margin: 0 0 .3rem; }
.error { --tone: var(--error); } .warn { --tone: var(--warn); } .info { --tone: var(--info); } .other { --tone: var(--text); }
.compliant, .good { --tone: var(--good); } .review { --tone: var(--warn); } .defective { --tone: var(--error); } .failed { --tone: var(--failed); }
b.level, b.verdict, ul.counts b { color: var(--tone); } .none b { color: inherit; }
b.level, b.verdict { white-space: nowrap; } .message b.level { margin-right: .3em; } b.verdict { margin-right: .6em; }
.failure { color: var(--failed); font-weight: 600; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem .9rem; margin: 0; font-size: .95rem; } dt { color: var(--dim); } dd { margin: 0; min-width: 0; } dd p { margin: 0 0 .15rem; }
:lang(en) dl { grid-template-columns: 4.2em 1fr; }
.position { margin-left: .5em; white-space: nowrap; } .excerpt { white-space: pre-wrap; } .fix { color: var(--good); }
.made-by { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: .6rem; }
@media (max-width: 34rem) { dl, :lang(en) dl { grid-template-columns: 1fr; gap: 0; } dt { margin-top: .3rem; } table.counts :is(td, th) { padding: .3rem; } }
@media print { :root { color-scheme: light; --text: #000; --dim: #444; --line: #bbb; --back: #fff; --soft: #fff; --link: #000; --error: #b3261e; --warn: #8a5a00;
  --info: #0b5a8a; --good: #1a6b34; --failed: #7b3fa0; --mark: #fff1a8; --came: #dafbe1; --went: #ffe3e0; }
  body { max-width: none; padding: 0; font-size: 10.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; } a { text-decoration: none; }
  .finding, tr, ul.counts { break-inside: avoid; } h1, h2, h3, .outcome, .about { break-after: avoid; } }
`;
