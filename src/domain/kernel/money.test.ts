import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { basisPoints } from "./basis-points.ts";
import {
  addMoney,
  money,
  multiplyMoney,
  roundings,
  shareOf,
  subtractMoney,
  sumMoney,
  zeroMoney,
  type Money,
  type Rounding,
} from "./money.ts";

const anAmount = fc.maxSafeInteger().map(money);
const aShare = fc.integer({ min: 0, max: 10_000 }).map(basisPoints);

function floored(m: Money, share: number): bigint {
  const product = BigInt(m) * BigInt(share);
  const rest = ((product % 10_000n) + 10_000n) % 10_000n;
  return (product - rest) / 10_000n;
}

describe("money", () => {
  it.each([0, 850, -500, Number.MAX_SAFE_INTEGER])("marks %i", (n) => {
    expect(money(n)).toBe(n);
  });

  it("makes no difference between 0 and -0", () => {
    expect(money(-0)).toBe(0);
  });

  it.each([0.5, Number.NaN, Infinity, 2 ** 53])("throws for %d", (n) => {
    expect(() => money(n)).toThrow(RangeError);
  });
});

describe("sums", () => {
  it("adds and subtracts", () => {
    expect(addMoney(money(850), money(150))).toBe(1000);
    expect(subtractMoney(money(850), money(1000))).toBe(-150);
  });

  it("sums a list", () => {
    expect(sumMoney([money(850), money(120), money(-70)])).toBe(900);
    expect(sumMoney([])).toBe(zeroMoney);
  });

  it("throws rather than lose a dollar beyond 2^53", () => {
    expect(() => addMoney(money(Number.MAX_SAFE_INTEGER), money(1))).toThrow(RangeError);
  });

  it("multiplies by whole numbers only", () => {
    expect(multiplyMoney(money(850), 3)).toBe(2550);
    expect(multiplyMoney(money(850), 0)).toBe(0);
    expect(multiplyMoney(money(0), -3)).toBe(0);
    expect(() => multiplyMoney(money(850), 0.5)).toThrow(RangeError);
  });
});

describe("shareOf", () => {
  it.each<[number, number, Rounding, number]>([
    [850, 6000, "floor", 510],
    [850, 6000, "ceil", 510],
    [850, 6000, "half-up", 510],
    [855, 5000, "floor", 427],
    [855, 5000, "ceil", 428],
    [855, 5000, "half-up", 428],
    [1001, 3333, "floor", 333],
    [1001, 3333, "ceil", 334],
    [1001, 3333, "half-up", 334],
    [1000, 3333, "half-up", 333],
    [-855, 5000, "floor", -428],
    [-855, 5000, "ceil", -427],
    [-855, 5000, "half-up", -428],
    [-1000, 3333, "half-up", -333],
    [850, 0, "ceil", 0],
    [-1, 1, "ceil", 0],
    [850, 12_500, "floor", 1062],
    [Number.MAX_SAFE_INTEGER, 10_000, "floor", Number.MAX_SAFE_INTEGER],
    [Number.MAX_SAFE_INTEGER, 9999, "floor", 9_006_298_534_815_516],
    [Number.MIN_SAFE_INTEGER, 9999, "half-up", -9_006_298_534_815_517],
  ])("of %i TWD %i basis points, %s, is %i TWD", (amount, share, rounding, expected) => {
    expect(shareOf(money(amount), basisPoints(share), rounding)).toBe(expected);
  });

  it("equals the quotient computed with big integers", () => {
    fc.assert(
      fc.property(anAmount, aShare, (m, share) => {
        expect(BigInt(shareOf(m, share, "floor"))).toBe(floored(m, share));
      }),
    );
  });

  it("splits an amount into two shares that close, floor against ceil", () => {
    fc.assert(
      fc.property(anAmount, aShare, (m, share) => {
        const kept = shareOf(m, basisPoints(10_000 - share), "ceil");

        expect(addMoney(shareOf(m, share, "floor"), kept)).toBe(m);
      }),
    );
  });

  it("rounds a credit like the debit it mirrors, half-up", () => {
    fc.assert(
      fc.property(anAmount, aShare, (m, share) => {
        const mirrored = shareOf(subtractMoney(zeroMoney, m), share, "half-up");

        expect(addMoney(shareOf(m, share, "half-up"), mirrored)).toBe(0);
      }),
    );
  });

  it("keeps the roundings within one dollar, in order", () => {
    fc.assert(
      fc.property(anAmount, aShare, (m, share) => {
        const [down, up, near] = roundings.map((rounding) => shareOf(m, share, rounding));

        expect(down === near || up === near).toBe(true);
        expect(Number(up) - Number(down)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
