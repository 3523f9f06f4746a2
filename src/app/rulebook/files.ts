import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";

import { accepted, refused, type Arguments, type Outcome } from "#domain/kernel/index.ts";

/** The texts of a rulebook's folder by file name: what is hashed, stored and parsed. */
export type RulebookFiles = Readonly<Record<string, string>>;

/** Why a file was refused, before anything in it was read. */
export interface FileProblem {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly args: Arguments;
  readonly write: string;
}

/** The largest file read; a complete regulation in three languages takes about 200 KB. */
export const maxFileBytes = 1024 * 1024;

/** Files a rulebook may consist of: the rules, and sections or examples that have a file of their own. */
export const rulebookFileNames = [
  "rulebook.yaml",
  "clauses.yaml",
  "decisions.yaml",
  "cases.yaml",
] as const;

/** Reads a rulebook's folder. Anything else in it (a scan, a logo) is left alone. */
export async function readRulebookFolder(
  folder: string,
): Promise<Outcome<RulebookFiles, FileProblem>> {
  const names = await namesIn(folder);
  if (typeof names === "string") {
    const isMissing = names === "ENOENT" || names === "ENOTDIR";
    return refused(
      isMissing
        ? problem("folder-missing", folder, { folder }, "rulebooks/<race>")
        : unreadable(folder, names),
    );
  }
  if (!names.has("rulebook.yaml"))
    return refused(
      problem(
        "rulebook-missing",
        path.join(folder, "rulebook.yaml"),
        { folder },
        "guntime rulebook new",
      ),
    );
  const files: Record<string, string> = {};
  const problems: FileProblem[] = [];
  for (const name of rulebookFileNames) {
    if (!names.has(name)) continue;
    const text = await readText(path.join(folder, name));
    if (text.ok) files[name] = text.value;
    else problems.push(...text.refusals);
  }
  const [first, ...rest] = problems;
  return first === undefined ? accepted(files) : refused(first, ...rest);
}

/**
 * SHA-256 over names and texts, line ends and byte order marks left out: what a published version is
 * known by. Cases are left out too: they prove the rules and change none.
 */
export function hashOf(files: RulebookFiles): string {
  const hash = createHash("sha256");
  for (const name of Object.keys(files).toSorted()) {
    if (name === "cases.yaml") continue;
    const text = (files[name] as string).replaceAll("\r\n", "\n");
    hash.update(`${name}\0${Buffer.byteLength(text)}\0${text}`);
  }
  return hash.digest("hex");
}

/** The names of what a folder holds, or the code of why it cannot be read. */
async function namesIn(folder: string): Promise<ReadonlySet<string> | string> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return new Set(entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name));
  } catch (error) {
    return codeOf(error);
  }
}

/** The code of what the file system refuses; anything else is no refusal of it. */
function codeOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return code;
}

async function readText(file: string): Promise<Outcome<string, FileProblem>> {
  try {
    return await readTextOf(file);
  } catch (error) {
    return refused(unreadable(file, codeOf(error)));
  }
}

async function readTextOf(file: string): Promise<Outcome<string, FileProblem>> {
  const found = await stat(file);
  // A device or a pipe may never end.
  if (!found.isFile()) return refused(unreadable(file, "no file"));
  const { size } = found;
  if (size > maxFileBytes)
    return refused(
      problem(
        "file-too-large",
        file,
        { bytes: size, limit: maxFileBytes },
        "rulebook.yaml, clauses.yaml",
      ),
    );
  const bytes = await readFile(file);
  if (isUtf16(bytes))
    return refused(problem("file-not-utf-8", file, { encoding: "UTF-16" }, "UTF-8"));
  if (!isUtf8(bytes)) {
    const line = firstBadLine(bytes);
    return refused({
      ...problem("file-not-utf-8", file, { encoding: "Big5, Latin-1" }, "UTF-8"),
      line,
    });
  }
  const text = new TextDecoder("utf-8").decode(bytes);
  const nul = text.indexOf("\0");
  if (nul === -1) return accepted(text);
  const line = text.slice(0, nul).split("\n").length;
  return refused({ ...problem("file-not-text", file, {}, ""), line });
}

function isUtf16(bytes: Buffer): boolean {
  const mark = bytes.subarray(0, 2).toString("hex");
  return mark === "fffe" || mark === "feff";
}

/** The line of the first byte that is not UTF-8. No UTF-8 character crosses a line end, so lines can be tried alone. */
function firstBadLine(bytes: Buffer): number {
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end;
    line += 1;
  }
  return line;
}

function unreadable(file: string, reason: string): FileProblem {
  return problem("file-unreadable", file, { file, reason }, "");
}

function problem(code: string, file: string, args: Arguments, write: string): FileProblem {
  return { code, file, line: 1, column: 1, args, write };
}
