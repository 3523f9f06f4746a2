import type { Arguments } from "./argument.ts";
import type { ClauseId } from "./clause.ts";

/** How grave a finding is: an error stops publication, a warning wants a decision, a note informs. */
export const findingKinds = ["error", "warning", "note"] as const;

/** One of the {@link findingKinds}. */
export type FindingKind = (typeof findingKinds)[number];

/** What a check noticed about a rulebook or a result, and where. */
export type Finding = {
  readonly code: string;
  readonly kind: FindingKind;
  readonly clauses: readonly ClauseId[];
  readonly path: readonly (string | number)[];
  readonly args: Arguments;
};

/**
 * The stable key by which an organiser's decision refers to a finding: `code@path.to.0.field`.
 *
 * It changes only with the code or the place, not with wording, figures or kind.
 */
export function findingKey(finding: Pick<Finding, "code" | "path">): string {
  return `${finding.code}@${finding.path.join(".")}`;
}
