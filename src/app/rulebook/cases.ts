import { accepted, mapOutcome, refused, type Outcome } from "#domain/kernel/index.ts";
import { coverageOf, runCases, type CaseOutcome, type Coverage } from "#domain/proof/index.ts";
import { readCases, type RaceCase } from "#domain/rulebook/index.ts";

import type { LoadedRulebook, LoadProblem } from "./load.ts";

/** Runs the cases of a rulebook; cases that cannot be read are refused with their places. */
export function casesOf(rulebook: LoadedRulebook): Outcome<readonly CaseOutcome[], LoadProblem> {
  return mapOutcome(readableCases(rulebook), (cases) => runCases(rulebook.book, cases));
}

/** The cases of a rulebook as read, not yet run. */
export function readableCases(rulebook: LoadedRulebook): Outcome<readonly RaceCase[], LoadProblem> {
  const { book, positionOf } = rulebook;
  const written = rulebook.cases();
  if (!written.ok) return written;
  const read = readCases(written.value ?? []);
  if (read.ok) return read;
  const [first, ...rest] = read.refusals.map((problem): LoadProblem => ({
    ...problem,
    ...positionOf(["cases", ...problem.path]),
    path: ["cases", ...problem.path],
    kind: "error",
    clauses: problem.clauses.map((ref) => `${book.prefix} ${ref}`),
  }));
  return refused(first as LoadProblem, ...rest);
}

/** What of a rulebook is enforced, recorded and published, clause by clause, proved by its own cases. */
export function coverageOfRulebook(rulebook: LoadedRulebook): Outcome<Coverage, LoadProblem> {
  const outcomes = casesOf(rulebook);
  return outcomes.ok ? accepted(coverageOf(rulebook.book, outcomes.value)) : outcomes;
}
