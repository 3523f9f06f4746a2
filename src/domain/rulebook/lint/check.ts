import type { Arguments, FindingKind } from "#domain/kernel/index.ts";
import type { Path, Rulebook } from "../rulebook.ts";

/** One thing a check found: the place in the rulebook as written, and what its text speaks of. */
export interface Found {
  readonly path: Path;
  /** Clauses as printed (`§7`), without the race's prefix. */
  readonly clauses: readonly string[];
  readonly args: Arguments;
}

/** A check looks at one kind of contradiction or gap. It knows no race and changes nothing. */
export interface Check {
  readonly code: string;
  readonly kind: FindingKind;
  /** Looks only at the rules with the decisions in force: for what decisions are allowed to fill in. */
  readonly inForceOnly?: true;
  readonly look: (book: Rulebook) => Iterable<Found>;
}
