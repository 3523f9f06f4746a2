import type { Language } from "#domain/kernel/index.ts";

import type { Block, ClauseNode, Entry, Run, Section, Table } from "./document.ts";
import { plainText } from "./flow.ts";
import { htmlStyle } from "./html-style.ts";
import type { Spoken } from "./spoken.ts";

type Line = readonly Run[];

/** A regulation as one HTML file: nothing is loaded from elsewhere, and it prints as it reads. */
export function writeHtml(document: Spoken, language: Language): string {
  const { title, subtitle, lines, contents, sections } = document;
  const entries = sections.map(
    (section) => `<li><a href="#${section.anchor}">${said(section.title)}</a></li>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(plainText(title))} · ${escaped(plainText(subtitle))}</title>
<style>${htmlStyle}</style>
</head>
<body>
<header>
<h1>${said(title)}</h1>
<p class="subtitle">${said(subtitle)}</p>
${lines.map((line) => `<p>${said(line)}</p>`).join("\n")}
</header>
<nav aria-labelledby="contents">
<h2 id="contents">${said(contents)}</h2>
<ol>
${entries.join("\n")}
</ol>
</nav>
<main>
${sections.map((section) => sectionHtml(section, 2)).join("\n")}
</main>
</body>
</html>
`;
}

function sectionHtml({ anchor, title, blocks, sections }: Section<Line>, level: number): string {
  const heading = `h${Math.min(level, 6)}`;
  return `<section id="${anchor}">
<${heading}>${said(title)}</${heading}>
${blocksHtml(blocks)}${sections.map((section) => sectionHtml(section, level + 1)).join("\n")}
</section>`;
}

/** Clauses in a row are one list. */
function blocksHtml(blocks: readonly Block<Line>[]): string {
  let html = "";
  let clauses: ClauseNode<Line>[] = [];
  const flush = (): void => {
    if (clauses.length > 0) html += clauseList(clauses);
    clauses = [];
  };
  for (const block of blocks) {
    if (block.kind === "clause") {
      clauses.push(block.clause);
      continue;
    }
    flush();
    if (block.kind === "paragraph") html += `<p>${said(block.content)}</p>\n`;
    else if (block.kind === "table") html += tableHtml(block.table);
    else html += entryHtml(block.entry);
  }
  flush();
  return html;
}

function clauseList(clauses: readonly ClauseNode<Line>[]): string {
  return `<ul class="clauses">\n${clauses.map(clauseHtml).join("")}</ul>\n`;
}

function clauseHtml(clause: ClauseNode<Line>): string {
  const { anchor, number, content, amended, tables, children } = clause;
  const mark = amended === null ? "" : ` <em class="amended">${said(amended)}</em>`;
  const wording = content === null ? "" : ` <span>${said(content)}${mark}</span>`;
  return `<li id="${anchor}"><p><b class="number">${escaped(number)}</b>${wording}</p>
${tables.map(tableHtml).join("")}${children.length === 0 ? "" : clauseList(children)}</li>
`;
}

function tableHtml({ caption, columns, rows, note }: Table<Line>): string {
  const alignment = (index: number): string => {
    const align = columns[index]?.align;
    return align === undefined ? "" : ` class="${align}"`;
  };
  const head = columns.map(
    ({ header }, index) => `<th scope="col"${alignment(index)}>${said(header)}</th>`,
  );
  const body = rows.map(([first = [], ...cells]) => {
    const others = cells.map((cell, index) => `<td${alignment(index + 1)}>${said(cell)}</td>`);
    return `<tr><th scope="row">${said(first)}</th>${others.join("")}</tr>`;
  });
  const below = note === undefined ? "" : `<p class="note">${said(note)}</p>\n`;
  return `<div class="table" role="region" tabindex="0" aria-label="${escaped(plainText(caption))}">
<table>
<caption>${said(caption)}</caption>
<thead><tr>${head.join("")}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table>
</div>
${below}`;
}

function entryHtml({ lead, lines }: Entry<Line>): string {
  const items = lines.map(
    ({ label, content }) => `<div><dt>${said(label)}</dt><dd>${said(content)}</dd></div>`,
  );
  return `<article class="entry"><h3>${said(lead)}</h3><dl>${items.join("")}</dl></article>\n`;
}

function said(runs: Line): string {
  return runs
    .map(({ text, figure, to }) => {
      const words = escaped(text);
      const marked = figure === true ? `<strong class="figure">${words}</strong>` : words;
      return to === undefined ? marked : `<a href="#${to}">${marked}</a>`;
    })
    .join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/gu, (sign) => entities[sign] ?? sign);
}
