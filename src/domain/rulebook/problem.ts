import type { Arguments } from "#domain/kernel/index.ts";
import type { Path } from "./rulebook.ts";

/** Why a rulebook cannot be loaded: what is wrong, where, by which clause, and what to write instead. */
export interface Problem {
  readonly code: string;
  readonly path: Path;
  /** Clauses as printed, where the place belongs to a rule. */
  readonly clauses: readonly string[];
  readonly args: Arguments;
  /** An example of what to write instead; empty where none would help. */
  readonly write: string;
}
