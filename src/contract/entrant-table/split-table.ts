/** A line of a pasted table that has something in it, with its place in what was pasted, from 1. */
export interface TableLine {
  readonly row: number;
  readonly cells: readonly string[];
}

/** The lines of a table, and the row whose quotation mark is never closed. */
export interface SplitTable {
  readonly lines: readonly TableLine[];
  readonly openQuote: number | null;
}

/** What spreadsheets put between cells; the full-width forms are typed by hand. */
const separators = ["\t", ",", ";", "，", "；"] as const;

/**
 * Splits what was pasted into lines and cells (RFC 4180 quotes, tab, comma or semicolon: whichever
 * is in the first line). Lines without anything are left out, but counted.
 */
export function splitTable(pasted: string): SplitTable {
  const text = pasted.replace(/^\uFEFF/u, "").replaceAll(/\r\n?/gu, "\n");
  const first = text.split("\n").find((line) => line.trim() !== "") ?? "";
  const separator = separators.find((one) => first.includes(one)) ?? "\t";
  const lines: TableLine[] = [];
  let row = 1;
  let begun = 1;
  let cells: string[] = [];
  let cell = "";
  let quotedSince: number | null = null;
  const endLine = (): void => {
    cells.push(cell.trim());
    if (cells.some((one) => one !== "")) lines.push({ row: begun, cells });
    cells = [];
    cell = "";
    row += 1;
    begun = row;
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] as string;
    if (quotedSince !== null) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quotedSince = null;
      if (sign === "\n") row += 1;
    } else if (sign === '"' && cell.trim() === "") {
      quotedSince = row;
      cell = "";
    } else if (sign === separator) {
      cells.push(cell.trim());
      cell = "";
    } else if (sign === "\n") endLine();
    else cell += sign;
  }
  endLine();
  return { lines, openQuote: quotedSince };
}
