import { type BasisPoints, wholeShare } from "./basis-points.ts";
import type { Brand } from "./brand.ts";

/**
 * An amount in whole new Taiwan dollars (TWD). May be negative (a refund, a credit).
 *
 * TWD has no minor unit in trade, so one dollar is the smallest amount there is; a division that
 * leaves a remainder must name its rounding (see {@link shareOf}).
 */
export type Money = Brand<number, "Money">;

/** Marks an integer as TWD. A fraction or an integer beyond 2^53 is a bug: RangeError. */
export function money(n: number): Money {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a whole amount of TWD: ${n}`);
  return (n + 0) as Money; // + 0 turns -0 into 0, so that equal amounts are equal everywhere
}

/** Nothing: 0 TWD. */
export const zeroMoney: Money = money(0);

/** a + b, in TWD. */
export function addMoney(a: Money, b: Money): Money {
  return money(a + b);
}

/** a − b, in TWD; negative when b is larger. */
export function subtractMoney(a: Money, b: Money): Money {
  return money(a - b);
}

/** The sum of all amounts, in TWD; 0 for none. */
export function sumMoney(amounts: Iterable<Money>): Money {
  let sum = zeroMoney;
  for (const amount of amounts) sum = addMoney(sum, amount);
  return sum;
}

/** m × times, in TWD. `times` is a whole number (heads, pieces); a fraction is a bug: RangeError. */
export function multiplyMoney(m: Money, times: number): Money {
  if (!Number.isSafeInteger(times)) throw new RangeError(`not a whole number of times: ${times}`);
  return money(m * times);
}

/** How a share that is not whole dollars becomes whole. */
export const roundings = ["floor", "ceil", "half-up"] as const;

/**
 * - `floor`: down, towards the smaller amount (−1.5 becomes −2);
 * - `ceil`: up, towards the larger amount (−1.5 becomes −1);
 * - `half-up`: to the nearest dollar, halves away from zero (1.5 becomes 2, −1.5 becomes −2), so
 *   that the share of a credit mirrors the share of the debit.
 */
export type Rounding = (typeof roundings)[number];

/**
 * The share of an amount, in whole TWD.
 *
 * Integers only: the amount is split into whole multiples of 10,000, whose share is exact, and a
 * rest below 10,000, so no intermediate value is a fraction and none outgrows 2^53 before the
 * result does.
 */
export function shareOf(m: Money, share: BasisPoints, rounding: Rounding): Money {
  return sharedBy[rounding](m, share);
}

const half = wholeShare / 2;

const sharedBy: Readonly<Record<Rounding, (m: Money, share: BasisPoints) => Money>> = {
  floor: (m, share) => floorShare(m, share, 0),
  ceil: (m, share) => negated(floorShare(negated(m), share, 0)),
  "half-up": (m, share) =>
    m < 0 ? negated(floorShare(negated(m), share, half)) : floorShare(m, share, half),
};

/** floor((m × share + bias) / 10000) for any sign of m. */
function floorShare(m: Money, share: BasisPoints, bias: number): Money {
  const rest = positiveRemainder(m, wholeShare);
  const scaledRest = rest * share + bias;
  const dollars = (scaledRest - positiveRemainder(scaledRest, wholeShare)) / wholeShare;
  return money(((m - rest) / wholeShare) * share + dollars);
}

function negated(m: Money): Money {
  return subtractMoney(zeroMoney, m);
}

function positiveRemainder(n: number, divisor: number): number {
  return ((n % divisor) + divisor) % divisor;
}
