import type { Arguments } from "./argument.ts";
import type { ClauseId } from "./clause.ts";

/**
 * Why a request is refused: a code with a text in every language, the clauses that demand it (none
 * when the input is merely malformed), the figures, and the place in the input when there is one.
 */
export type Refusal = {
  readonly code: string;
  readonly clauses: readonly ClauseId[];
  readonly args: Arguments;
  readonly path?: readonly (string | number)[];
};
