import {
  accepted,
  refused,
  type Arguments,
  type FindingKind,
  type Outcome,
} from "#domain/kernel/index.ts";
import { checkRulebook, type Checked, type Path, type Problem } from "#domain/rulebook/index.ts";
import { hashOf, readRulebookFolder, type FileProblem, type RulebookFiles } from "./files.ts";
import { parseRulebookFiles, type Position, type Written } from "./parse.ts";

/** A rulebook that is loaded whole, with its findings and their places. */
export interface LoadedRulebook extends Checked {
  readonly files: RulebookFiles;
  readonly hash: string;
  /** The cases as written, parsed when they are asked for; undefined when the folder has none. */
  readonly cases: () => Outcome<unknown, LoadProblem>;
  readonly positionOf: (path: Path) => Position;
}

/** Why a rulebook was not loaded: a mistake in a file or in a rule. */
export interface LoadProblem extends Position {
  readonly code: string;
  readonly kind: FindingKind;
  /** Full clause ids, where the place belongs to a rule. */
  readonly clauses: readonly string[];
  readonly path: Path;
  readonly args: Arguments;
  readonly write: string;
}

/** Loads the rulebook in a folder, or says everything that is wrong with it. Nothing is half-loaded. */
export async function loadRulebookFolder(
  folder: string,
): Promise<Outcome<LoadedRulebook, LoadProblem>> {
  const files = await readRulebookFolder(folder);
  return files.ok ? loadRulebook(files.value) : refusedFiles(files.refusals);
}

/** Loads a rulebook from the texts of its files. */
export function loadRulebook(files: RulebookFiles): Outcome<LoadedRulebook, LoadProblem> {
  const written = parseRulebookFiles(files);
  if (!written.ok) return refusedFiles(written.refusals);
  const checked = checkRulebook(written.value.raw);
  if (!checked.ok) {
    const [first, ...rest] = checked.refusals;
    return refused(
      located(first, written.value),
      ...rest.map((problem) => located(problem, written.value)),
    );
  }
  const { cases, positionOf } = written.value;
  const casesAsWritten = (): Outcome<unknown, LoadProblem> => {
    const parsed = cases();
    return parsed.ok ? parsed : refusedFiles(parsed.refusals);
  };
  return accepted({
    ...checked.value,
    files,
    hash: hashOf(files),
    cases: casesAsWritten,
    positionOf,
  });
}

function located(problem: Problem, written: Written): LoadProblem {
  const { prefix } = written.raw;
  const full = (ref: string): string => (typeof prefix === "string" ? `${prefix} ${ref}` : ref);
  return {
    ...problem,
    ...written.positionOf(problem.path),
    kind: "error",
    clauses: problem.clauses.map(full),
  };
}

function refusedFiles([first, ...rest]: readonly [FileProblem, ...FileProblem[]]): Outcome<
  never,
  LoadProblem
> {
  return refused(whole(first), ...rest.map(whole));
}

function whole(problem: FileProblem): LoadProblem {
  return { ...problem, kind: "error", clauses: [], path: [] };
}
