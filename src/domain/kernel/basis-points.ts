import type { Brand } from "./brand.ts";

/** A share in hundredths of a percent, whole and not negative: 6000 is 60 %, 10000 is the whole. */
export type BasisPoints = Brand<number, "BasisPoints">;

/** Marks an integer as basis points. Anything else than an integer from 0 on is a bug: RangeError. */
export function basisPoints(n: number): BasisPoints {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`not basis points: ${n}`);
  return (n + 0) as BasisPoints;
}

/** The whole: 100 %. */
export const wholeShare: BasisPoints = basisPoints(10_000);
