import type { Band } from "../value/index.ts";

/** The first and the last whole figure of a band; infinite where it is open. */
export interface WholeEnds {
  readonly first: number;
  readonly last: number;
}

/** A band of whole figures by its first and last one; `whenUnclear` says whether an unclear end counts. */
export function wholeEnds({ lower, upper }: Band, whenUnclear: boolean): WholeEnds {
  const isIn = (end: { readonly closed: boolean | null }): boolean => end.closed ?? whenUnclear;
  return {
    first: lower === undefined ? -Infinity : lower.at + (isIn(lower) ? 0 : 1),
    last: upper === undefined ? Infinity : upper.at - (isIn(upper) ? 0 : 1),
  };
}
