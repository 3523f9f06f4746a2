import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type ParsedNode,
} from "yaml";

import {
  accepted,
  mapOutcome,
  refused,
  type Arguments,
  type Outcome,
} from "#domain/kernel/index.ts";
import type { Path } from "#domain/rulebook/index.ts";
import type { FileProblem, RulebookFiles } from "./files.ts";
import { refusedNodes } from "./refused-nodes.ts";

/** A place in a file, counted from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The rules as written, merged from the files of a folder, and where each of them stands. */
export interface Written {
  readonly raw: Readonly<Record<string, unknown>>;
  /** The cases, parsed when they are asked for; undefined when the folder has none. */
  readonly cases: () => Outcome<unknown, FileProblem>;
  readonly positionOf: (path: Path) => Position;
}

/** The deepest nesting a rulebook may have; the schema itself ends far above it. */
const maxDepth = 40;

/** Sections of the rules that may have a file of their own. */
const sectionOf: Readonly<Record<string, string>> = {
  "clauses.yaml": "clauses",
  "decisions.yaml": "decisions",
};

interface Parsed {
  readonly file: string;
  readonly document: Document<ParsedNode>;
  readonly lines: LineCounter;
  readonly value: unknown;
}

/** Parses the files of a rulebook. Every file's mistakes are reported, with line and column; nothing half-read is returned. */
export function parseRulebookFiles(files: RulebookFiles): Outcome<Written, FileProblem> {
  const problems: FileProblem[] = [];
  const parsed = new Map<string, Parsed>();
  for (const [file, text] of Object.entries(files)) {
    if (file === casesFile) continue;
    const result = parseFile(file, text);
    if (result.ok) parsed.set(file, result.value);
    else problems.push(...result.refusals);
  }
  const main = parsed.get("rulebook.yaml");
  const raw: Record<string, unknown> = { ...(main?.value as object | undefined) };
  for (const [file, section] of Object.entries(sectionOf)) {
    const part = parsed.get(file);
    if (part === undefined) continue;
    if (section in raw) problems.push(twice(main as Parsed, section, file));
    else raw[section] = part.value;
  }
  const { cases: inline, ...rules } = raw;
  if (inline !== undefined && casesFile in files)
    problems.push(twice(main as Parsed, "cases", casesFile));
  const [first, ...rest] = problems;
  if (first !== undefined) return refused(first, ...rest);
  const cases = (): Outcome<unknown, FileProblem> => {
    const text = files[casesFile];
    if (text === undefined) return accepted(inline);
    const result = parseFile(casesFile, text);
    if (result.ok) parsed.set(casesFile, result.value);
    return mapOutcome(result, ({ value }) => value);
  };
  return accepted({ raw: rules, cases, positionOf: (path) => positionOf(parsed, path) });
}

const casesFile = "cases.yaml";

function twice(main: Parsed, section: string, file: string): FileProblem {
  return {
    ...positionIn(main, [section]),
    code: "section-twice",
    args: { section, file },
    write: file,
  };
}

function parseFile(file: string, text: string): Outcome<Parsed, FileProblem> {
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const fault: Fault = (code, offset, args, write) => ({
    ...at(offset),
    code,
    args,
    write,
  });

  const deep = tooDeepAt(text);
  if (deep !== null) {
    parseDocument(text.slice(0, deep), { lineCounter: lines });
    return refused(fault("yaml-too-deep", deep, { limit: maxDepth }, ""));
  }
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: false,
    strict: true,
    prettyErrors: false,
    logLevel: "silent",
  });
  const faults = document.errors.map((error) =>
    fault("yaml-syntax", error.pos[0], { message: error.message.split("\n", 1)[0] ?? "" }, ""),
  );
  for (const { code, offset, args, write } of refusedNodes(document, text))
    faults.push(fault(code, offset, args, write));
  if (faults.length === 0 && document.contents !== null && !isCollection(document.contents))
    faults.push(fault("yaml-not-a-map", 0, {}, "guntime: 1"));
  const [first, ...rest] = faults;
  if (first !== undefined) return refused(first, ...rest.slice(0, 49));
  return accepted({ file, document, lines, value: document.toJS() as unknown });
}

type Fault = (code: string, offset: number, args: Arguments, write: string) => FileProblem;

/**
 * Where brackets or indentation nest deeper than a rulebook can; null when they do not. Measured before
 * parsing, because the parser's own recursion is what a hostile file aims at.
 */
function tooDeepAt(text: string): number | null {
  const indented = new RegExp(`^(?: |- ){${maxDepth * 4},}`, "mu").exec(text);
  if (indented !== null) return indented.index;
  let depth = 0;
  for (const { index, 0: bracket } of text.matchAll(/[[\]{}]/gu)) {
    depth = Math.max(0, depth + (bracket === "[" || bracket === "{" ? 1 : -1));
    if (depth > maxDepth) return index;
  }
  return null;
}

/** The place of a rule: its key, or the nearest part around it that is written. */
function positionOf(parsed: ReadonlyMap<string, Parsed>, path: Path): Position {
  const [section] = path;
  const file = section === "cases" ? casesFile : fileOf(section);
  const part = file === undefined ? undefined : parsed.get(file);
  if (part !== undefined) return positionIn(part, path.slice(1));
  return positionIn(parsed.get("rulebook.yaml") as Parsed, path);
}

function positionIn({ file, document, lines }: Parsed, path: Path): Position {
  let node: Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (pair === undefined) break;
      offset = (pair.key as ParsedNode).range[0];
      node = pair.value as Node | null;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (item === undefined) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  const { line, col } = lines.linePos(offset);
  return { file, line: Math.max(1, line), column: Math.max(1, col) };
}

function fileOf(section: string | number | undefined): string | undefined {
  return Object.keys(sectionOf).find((file) => sectionOf[file] === section);
}
