import type { CoverageReport } from "#contract/rulebook.ts";

export type CoveredClause = CoverageReport["clauses"][number];
export type ClauseState = CoveredClause["state"];

/** The states of a clause, from carried to waiting. */
export const clauseStates = ["enforced", "recorded", "published", "not-yet"] as const;

/** What somebody wants to see of the coverage; empty strings leave everything. */
export interface CoverageChoice {
  readonly state: string;
  readonly kind: string;
  readonly level: string;
  readonly waits: string;
}

/** The clauses that a choice leaves. */
export function chosenOf<Covered extends CoveredClause>(
  clauses: readonly Covered[],
  choice: CoverageChoice,
): readonly Covered[] {
  return clauses.filter((clause) =>
    (["state", "kind", "level", "waits"] as const).every(
      (key) => choice[key] === "" || clause[key] === choice[key],
    ),
  );
}

/** How many clauses wait for each stage, the most first. */
export function waitingFor(
  clauses: readonly CoveredClause[],
): readonly { readonly stage: string; readonly count: number }[] {
  const waiting = clauses.flatMap(({ waits }) => (waits === undefined ? [] : [waits]));
  return [...Map.groupBy(waiting, (stage) => stage)]
    .map(([stage, { length: count }]) => ({ stage, count }))
    .toSorted((one, other) => other.count - one.count);
}
