import type { Arguments } from "./argument.ts";
import type { ClauseId } from "./clause.ts";

/** Why a value is what it is: a code with a text in every language, the clauses that say so, the figures. */
export type Reason = {
  readonly code: string;
  readonly clauses: readonly ClauseId[];
  readonly args: Arguments;
};

/** A decided value with the reasons shown to the person concerned, in the order they were applied. */
export type Explained<T> = { readonly value: T; readonly reasons: readonly Reason[] };

/** Joins a value and its reasons. */
export function explain<T>(value: T, ...reasons: readonly Reason[]): Explained<T> {
  return { value, reasons };
}

/** The same value with further reasons after those it has. */
export function withReasons<T>(
  explained: Explained<T>,
  ...further: readonly Reason[]
): Explained<T> {
  return { value: explained.value, reasons: [...explained.reasons, ...further] };
}

/** Every clause the reasons cite, once, in order of first mention. */
export function collectClauses(reasons: readonly Reason[]): readonly ClauseId[] {
  return [...new Set(reasons.flatMap((reason) => reason.clauses))];
}
