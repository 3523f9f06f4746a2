import type { Block, ClauseNode, Entry, Run, Section, Table } from "./document.ts";
import type { Spoken } from "./spoken.ts";

type Line = readonly Run[];

/** A regulation as Markdown (GitHub's flavour, for its tables); anchors are HTML, which it lets through. */
export function writeMarkdown({ title, subtitle, lines, contents, sections }: Spoken): string {
  const entries = sections.map((section) => `- [${said(section.title)}](#${section.anchor})`);
  const parts = [
    `# ${said(title)}`,
    `**${said(subtitle)}**`,
    lines.map((line) => `- ${said(line)}`).join("\n"),
    `## ${said(contents)}`,
    entries.join("\n"),
    ...sections.flatMap((section) => sectionLines(section, 2)),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function sectionLines({ anchor, title, blocks, sections }: Section<Line>, level: number): string[] {
  return [
    `<a id="${anchor}"></a>\n\n${"#".repeat(level)} ${said(title)}`,
    ...blocks.flatMap(blockLines),
    ...sections.flatMap((section) => sectionLines(section, level + 1)),
  ];
}

function blockLines(block: Block<Line>): string[] {
  if (block.kind === "paragraph") return [said(block.content)];
  if (block.kind === "table") return tableLines(block.table, "");
  return block.kind === "clause" ? clauseLines(block.clause, 0) : entryLines(block.entry);
}

/** A clause is an item of a list; what is under it is indented once more. */
function clauseLines(clause: ClauseNode<Line>, depth: number): string[] {
  const { anchor, number, content, amended, tables, children } = clause;
  const indent = "  ".repeat(depth);
  const mark = amended === null ? "" : ` *${said(amended)}*`;
  const wording = content === null ? "" : ` ${said(content)}${mark}`;
  return [
    `${indent}- <a id="${anchor}"></a>**${escaped(number)}**${wording}`,
    ...tables.flatMap((table) => tableLines(table, `${indent}  `)),
    ...children.flatMap((child) => clauseLines(child, depth + 1)),
  ];
}

function tableLines({ caption, columns, rows, note }: Table<Line>, indent: string): string[] {
  const line = (cells: readonly string[]): string => `${indent}| ${cells.join(" | ")} |`;
  const rules = columns.map(({ align }) =>
    align === undefined ? "---" : align === "end" ? "--:" : ":-:",
  );
  const table = [
    line(columns.map(({ header }) => said(header))),
    line(rules),
    ...rows.map((row) => line(row.map(said))),
  ].join("\n");
  const below = note === undefined ? [] : [`${indent}${said(note)}`];
  return [`${indent}**${said(caption)}**`, table, ...below];
}

function entryLines({ lead, lines }: Entry<Line>): string[] {
  const items = lines.map(({ label, content }) => `- ${said(label)}: ${said(content)}`);
  return [`### ${said(lead)}`, items.join("\n")];
}

function said(runs: Line): string {
  return runs
    .map(({ text, figure, to }, index) => {
      const words = escaped(text);
      const next = runs[index + 1]?.text ?? "";
      const marked = figure === true ? emphasised(words, next) : words;
      return to === undefined ? marked : `[${marked}](#${to})`;
    })
    .join("");
}

/**
 * Strong text. Two stars do not end it between a bracket and a letter, as in `**(日)**起`
 * (CommonMark 6.2: right-flanking), and Chinese sets no space there.
 */
function emphasised(words: string, next: string): string {
  const last = words.at(-1) ?? "";
  const first = words.at(0) ?? "";
  const isSafe = !isSign(first) && (!isSign(last) || next === "" || /^[\s\p{P}]/u.test(next));
  return isSafe ? `**${words}**` : `<strong>${words}</strong>`;
}

function isSign(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character);
}

/** Signs that Markdown would read stay what they are. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|#~]/gu, (sign) => `\\${sign}`).replaceAll("\n", " ");
}
