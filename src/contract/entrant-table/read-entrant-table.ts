import type { IsoDate } from "#domain/kernel/index.ts";

import { columnKinds, columnLetter, columnOf, type ColumnKind } from "./columns.ts";
import {
  readBirth,
  readContest,
  readNationality,
  readResidence,
  readSex,
  readTime,
  readYesNo,
  type NamedContest,
} from "./read-cell.ts";
import { splitTable, type TableLine } from "./split-table.ts";

/** What can be wrong with a pasted table; pages have a text for each. */
export const tableFaults = [
  "empty",
  "too-long",
  "quote-open",
  "column-missing",
  "column-twice",
  "cells-missing",
  "cells-too-many",
  "formula",
  "html",
  "contest-missing",
  "contest-unknown",
  "birth-unreadable",
  "sex-unreadable",
  "time-unreadable",
  "nationality-unreadable",
  "residence-unreadable",
  "guide-unreadable",
  "text-too-long",
] as const;

/** One of the {@link tableFaults}. */
export type TableFault = (typeof tableFaults)[number];

/** What is wrong and where: rows from 1 as they were pasted, columns by letter; null for the whole. */
export interface TableProblem {
  readonly fault: TableFault;
  readonly row: number | null;
  readonly column: string | null;
  /** The cell, shortened; a count; or the column that is meant. */
  readonly given: string;
}

/** A person of a pasted table, with the row they stand in. */
export interface TableEntrant {
  readonly row: number;
  readonly name: string;
  readonly contest: string;
  readonly birth?: IsoDate;
  readonly sex?: "M" | "F" | "X";
  readonly time?: number;
  readonly nationality?: string;
  readonly residence?: string;
  readonly team?: string;
  /** Runs with an entrant. */
  readonly guide?: boolean;
}

/** A table as read: everybody, or every mistake; `passedOver` are the headings of columns not needed. */
export interface EntrantTable {
  readonly entrants: readonly TableEntrant[];
  readonly problems: readonly TableProblem[];
  readonly passedOver: readonly string[];
}

/** As many as one order takes. */
const mostRows = 1000;

/** Nobody corrects more at once. */
const mostProblems = 100;

const longestText = 100;

/**
 * Reads a table of people as it is pasted from a spreadsheet, with headings in Chinese, Japanese or
 * English, or without any where the cells speak for themselves. It reads and decides nothing: whether
 * somebody may enter is the rulebook's affair. Nothing of a table with a mistake is taken.
 */
export function readEntrantTable(pasted: string, contests: readonly NamedContest[]): EntrantTable {
  const { lines, openQuote } = splitTable(pasted);
  if (openQuote !== null) return wrong([fault("quote-open", openQuote)]);
  const [first] = lines;
  if (first === undefined) return wrong([fault("empty")]);
  const headed = first.cells.some((cell) => columnOf(cell) !== undefined);
  const rows = headed ? lines.slice(1) : lines;
  if (rows.length === 0) return wrong([fault("empty")]);
  const extra = rows[mostRows];
  if (extra !== undefined) return wrong([fault("too-long", extra.row, null, String(rows.length))]);

  const columns = first.cells.map((cell, index) =>
    headed ? columnOf(cell) : guess(rows, index, contests),
  );
  if (!headed) nameColumn(columns, rows);
  const misplaced = columnProblems(columns, headed ? first : undefined);
  if (misplaced.length > 0) return wrong(misplaced);

  const problems: TableProblem[] = [];
  const entrants: TableEntrant[] = [];
  for (const line of rows) {
    if (problems.length >= mostProblems) break;
    const entrant = readLine(line, columns, contests, problems);
    if (entrant !== undefined) entrants.push(entrant);
  }
  const passedOver = headed
    ? first.cells.filter((cell, index) => columns[index] === undefined && cell !== "").map(shorten)
    : [];
  return problems.length > 0
    ? { ...wrong(problems), passedOver }
    : { entrants, problems, passedOver };
}

type Columns = (ColumnKind | undefined)[];

/** What a column without a heading holds: what most of its first cells can be read as. */
function guess(
  rows: readonly TableLine[],
  index: number,
  contests: readonly NamedContest[],
): ColumnKind | undefined {
  const cells = rows.slice(0, 10).flatMap(({ cells: all }) => all[index] || []);
  if (cells.length === 0) return undefined;
  const mostly = (read: (cell: string) => unknown): boolean =>
    cells.filter((cell) => read(cell) !== undefined).length * 2 > cells.length;
  if (mostly((cell) => readContest(cell, contests))) return "contest";
  if (mostly(readSex)) return "sex";
  if (mostly(readBirth)) return "birth";
  if (mostly(readTime)) return "time";
  return undefined;
}

/** The first column of words that mean nothing else holds the names. */
function nameColumn(columns: Columns, rows: readonly TableLine[]): void {
  const index = columns.findIndex(
    (kind, at) => kind === undefined && /\p{L}/u.test(rows[0]?.cells[at] ?? ""),
  );
  if (index !== -1) columns[index] = "name";
}

function columnProblems(columns: Columns, header: TableLine | undefined): readonly TableProblem[] {
  const row = header?.row ?? null;
  const twice = columnKinds.flatMap((kind) => {
    const second = columns.indexOf(kind, columns.indexOf(kind) + 1);
    return columns.includes(kind) && second !== -1 && header !== undefined
      ? [fault("column-twice", row, second, header.cells[second] ?? "")]
      : [];
  });
  return columns.includes("contest") ? twice : [...twice, fault("column-missing", row)];
}

function readLine(
  { row, cells }: TableLine,
  columns: Columns,
  contests: readonly NamedContest[],
  problems: TableProblem[],
): TableEntrant | undefined {
  const before = problems.length;
  if (cells.slice(columns.length).some((cell) => cell !== ""))
    problems.push(fault("cells-too-many", row, columns.length, String(cells.length)));
  if (cells.length < columns.length && cells.length <= columns.indexOf("contest"))
    problems.push(fault("cells-missing", row, cells.length, String(cells.length)));
  const read = <Value>(
    kind: ColumnKind,
    reader: (cell: string) => Value | undefined,
    unreadable: TableFault,
  ): Value | undefined => {
    const index = columns.indexOf(kind);
    const cell = index === -1 ? "" : (cells[index] ?? "");
    if (cell === "" || isHostile(cell)) return undefined;
    const value = reader(cell);
    if (value === undefined) problems.push(fault(unreadable, row, index, cell));
    return value;
  };
  cells.forEach((cell, index) => {
    if (columns[index] === undefined) return;
    if (isFormula(cell)) problems.push(fault("formula", row, index, cell));
    else if (isMarkup(cell)) problems.push(fault("html", row, index, cell));
  });
  const contest = read("contest", (cell) => readContest(cell, contests), "contest-unknown");
  const at = columns.indexOf("contest");
  if ((cells[at] ?? "") === "" && cells.length > at)
    problems.push(fault("contest-missing", row, at));
  const known = {
    name: read("name", readWords, "text-too-long") ?? "",
    birth: read("birth", readBirth, "birth-unreadable"),
    sex: read("sex", readSex, "sex-unreadable"),
    time: read("time", readTime, "time-unreadable"),
    nationality: read("nationality", readNationality, "nationality-unreadable"),
    residence: read("residence", readResidence, "residence-unreadable"),
    team: read("team", readWords, "text-too-long"),
    guide: read("guide", readYesNo, "guide-unreadable"),
  };
  if (contest === undefined || problems.length > before) return undefined;
  const said = Object.entries(known).filter(([, value]) => value !== undefined);
  return { ...(Object.fromEntries(said) as Omit<TableEntrant, "row" | "contest">), row, contest };
}

function readWords(cell: string): string | undefined {
  return cell.length > longestText ? undefined : cell;
}

/** What a spreadsheet would work out; a minus or a plus before a figure is no formula. */
function isFormula(cell: string): boolean {
  return /^[=＝@＠]|^[+\-＋－](?![\d.])./u.test(cell);
}

function isMarkup(cell: string): boolean {
  return /<\/?[a-z!][^>]*>|&(?:#\d+|[a-z]+);/iu.test(cell);
}

function isHostile(cell: string): boolean {
  return isFormula(cell) || isMarkup(cell);
}

function fault(
  code: TableFault,
  row: number | null = null,
  index: number | null = null,
  given = "",
): TableProblem {
  const column = index === null ? null : columnLetter(index);
  return { fault: code, row, column, given: shorten(given) };
}

function shorten(cell: string): string {
  return cell.length > 40 ? `${cell.slice(0, 40)}…` : cell;
}

function wrong(problems: readonly TableProblem[]): EntrantTable {
  return { entrants: [], problems, passedOver: [] };
}
