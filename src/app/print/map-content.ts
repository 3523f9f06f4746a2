import type { Block, ClauseNode, Document, Section, Table } from "./document.ts";

/** The same document with each line turned into something else. */
export function mapContent<From, To>(
  { title, subtitle, lines, contents, sections }: Document<From>,
  map: (content: From) => To,
): Document<To> {
  return {
    title: map(title),
    subtitle: map(subtitle),
    lines: lines.map(map),
    contents: map(contents),
    sections: sections.map((section) => mapSection(section, map)),
  };
}

function mapSection<From, To>(
  { anchor, title, blocks, sections }: Section<From>,
  map: (content: From) => To,
): Section<To> {
  return {
    anchor,
    title: map(title),
    blocks: blocks.map((block) => mapBlock(block, map)),
    sections: sections.map((section) => mapSection(section, map)),
  };
}

function mapBlock<From, To>(block: Block<From>, map: (content: From) => To): Block<To> {
  if (block.kind === "paragraph") return { kind: "paragraph", content: map(block.content) };
  if (block.kind === "table") return { kind: "table", table: mapTable(block.table, map) };
  if (block.kind === "clause") return { kind: "clause", clause: mapClause(block.clause, map) };
  const { lead, lines } = block.entry;
  const mapped = lines.map(({ label, content }) => ({ label: map(label), content: map(content) }));
  return { kind: "entry", entry: { lead: map(lead), lines: mapped } };
}

function mapClause<From, To>(
  { anchor, number, content, amended, tables, children }: ClauseNode<From>,
  map: (content: From) => To,
): ClauseNode<To> {
  return {
    anchor,
    number,
    content: content && map(content),
    amended: amended && map(amended),
    tables: tables.map((table) => mapTable(table, map)),
    children: children.map((child) => mapClause(child, map)),
  };
}

function mapTable<From, To>(
  { caption, columns, rows, note }: Table<From>,
  map: (content: From) => To,
): Table<To> {
  return {
    caption: map(caption),
    columns: columns.map(({ header, ...column }) => ({ ...column, header: map(header) })),
    rows: rows.map((row) => row.map(map)),
    ...(note && { note: map(note) }),
  };
}
