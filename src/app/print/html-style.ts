import { createHash } from "node:crypto";

/** The look of a printed regulation on a screen and on paper. Fonts are those of the reader's machine. */
export const htmlStyle = `
:root { color-scheme: light dark; --line: #8a8a8a; --soft: #f1f1ef; --ink: #1a1a1a; --figure: #0b4f6c; --back: #fff; }
@media (prefers-color-scheme: dark) { :root { --line: #777; --soft: #262626; --ink: #ececec; --figure: #8fd3f0; --back: #161616; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 52rem; padding: 1.5rem 1rem 4rem; color: var(--ink); background: var(--back);
  font: 1rem/1.7 system-ui, "Noto Sans TC", "Noto Sans JP", "PingFang TC", "Hiragino Sans", "Microsoft JhengHei", sans-serif; }
:lang(ja) body, body:lang(ja) { font-family: system-ui, "Noto Sans JP", "Hiragino Sans", "Yu Gothic", sans-serif; }
h1 { font-size: 1.9rem; line-height: 1.25; margin: 0; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; border-bottom: 2px solid currentcolor; }
h3 { font-size: 1rem; margin: 0; }
p { margin: .4rem 0; }
a { color: inherit; text-underline-offset: .15em; }
header p { margin: .1rem 0; }
.subtitle { font-size: 1.25rem; }
nav ol { columns: 16rem; padding-left: 0; list-style: none; }
.clauses { list-style: none; margin: 0; padding: 0; }
.clauses .clauses { padding-left: 1.5rem; border-left: 1px solid var(--line); }
.clauses li { scroll-margin-top: 1rem; }
.clauses li:target > p { background: var(--soft); }
.number { font-variant-numeric: tabular-nums; font-weight: 600; margin-right: .4em; white-space: nowrap; }
.figure { font-weight: 600; color: var(--figure); }
.amended { font-size: .9em; }
.table { overflow-x: auto; margin: .8rem 0; }
table { border-collapse: collapse; min-width: 60%; font-size: .95rem; line-height: 1.5; }
caption { text-align: left; font-weight: 600; padding-bottom: .3rem; }
th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left; vertical-align: top; font-weight: 400; }
tbody th { min-width: 6.5em; position: sticky; left: 0; background: var(--back); }
td { min-width: 4.5em; }
td .figure { white-space: nowrap; }
thead th { background: var(--soft); font-weight: 600; }
.end { text-align: right; font-variant-numeric: tabular-nums; }
.center { text-align: center; }
.note { font-size: .9rem; }
.entry { border-left: 3px solid var(--line); padding-left: .8rem; margin: 1rem 0; }
.entry dl, .entry dd { margin: 0; }
.entry dl > div { display: grid; grid-template-columns: 5em 1fr; gap: .5em; }
.entry dt { font-weight: 600; }
@media print {
  :root { --line: #777; --soft: #eee; --ink: #000; --figure: #000; --back: #fff; }
  @page { size: A4; margin: 18mm 16mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); } }
  body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.5; }
  h2, h3, caption { break-after: avoid; }
  tr, .entry, .clauses li > p { break-inside: avoid; }
  thead { display: table-header-group; }
  .table { overflow: visible; }
  tbody th { position: static; }
  td .figure { white-space: normal; }
  a { text-decoration: none; }
}
`;

/** The policy of a served document: its own style and nothing else. */
export const htmlStylePolicy = `default-src 'none'; base-uri 'none'; frame-ancestors 'none'; style-src 'sha256-${createHash("sha256").update(htmlStyle).digest("base64")}'`;
