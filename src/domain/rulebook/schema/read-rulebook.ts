import { accepted, refused, type Outcome } from "#domain/kernel/index.ts";
import type { Problem } from "../problem.ts";
import type { Path } from "../rulebook.ts";
import { isFields } from "../walk.ts";
import { formOf, type JsonForm } from "./json-form.ts";
import { readWith } from "./read-with.ts";
import { rulebookSchema, type RulebookSource } from "./rulebook.ts";

/** The JSON Schema of a rulebook as an organiser writes it. */
export function rulebookJsonSchema(): JsonForm {
  return formOf(rulebookSchema);
}

/** Reads the rules as written (a tree of maps, lists and scalars): figures become numbers, every mistake a problem. */
export function readRulebook(raw: unknown): Outcome<RulebookSource, Problem> {
  const read = readWith(rulebookSchema, raw);
  if (read.ok) return accepted(read.value);
  const [first, ...rest] = read.refusals.map((problem) => ({
    ...problem,
    clauses: clausesBeside(raw, problem.path),
  }));
  return refused(first as Problem, ...rest);
}

/** The clauses of the nearest rule around a place, in the tree as written, where nothing has been read yet. */
function clausesBeside(raw: unknown, path: Path): readonly string[] {
  let nearest: readonly string[] = [];
  let part = raw;
  for (const step of path) {
    if (Array.isArray(part)) part = part[Number(step)];
    else if (isFields(part)) part = part[step];
    else break;
    if (!isFields(part)) continue;
    const { clause } = part;
    if (typeof clause === "string") nearest = [clause];
    else if (Array.isArray(clause)) nearest = clause.filter((ref) => typeof ref === "string");
  }
  return nearest;
}
