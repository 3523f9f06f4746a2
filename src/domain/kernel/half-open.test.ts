import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains, gapBetween, overlap, type HalfOpen } from "./half-open.ts";
import { epochMs } from "./instant.ts";

function period(from: number | null, to: number | null): HalfOpen {
  return { from: from === null ? null : epochMs(from), to: to === null ? null : epochMs(to) };
}

const anEdge = fc.option(fc.integer({ min: 0, max: 20 }));
const aPeriod = fc.tuple(anEdge, anEdge).map(([from, to]) => period(from, to));
const moments = Array.from({ length: 24 }, (_, i) => epochMs(i - 2));

describe("contains", () => {
  it.each<[number | null, number | null, number, boolean]>([
    [10, 20, 10, true],
    [10, 20, 19, true],
    [10, 20, 20, false],
    [10, 20, 9, false],
    [null, 20, -5, true],
    [10, null, 99, true],
    [null, null, 0, true],
    [10, 10, 10, false],
  ])("[%s, %s) contains %i: %s", (from, to, at, expected) => {
    expect(contains(period(from, to), epochMs(at))).toBe(expected);
  });
});

describe("overlap", () => {
  it.each<[HalfOpen, HalfOpen, HalfOpen | null]>([
    [period(0, 10), period(5, 15), period(5, 10)],
    [period(0, 10), period(10, 20), null],
    [period(0, 10), period(12, 20), null],
    [period(null, 10), period(5, null), period(5, 10)],
    [period(null, null), period(5, 6), period(5, 6)],
    [period(0, 10), period(null, null), period(0, 10)],
    [period(10, 0), period(0, 10), null],
  ])("of %j and %j is %j", (a, b, expected) => {
    expect(overlap(a, b)).toEqual(expected);
  });

  it("is the same both ways and holds exactly the shared moments", () => {
    fc.assert(
      fc.property(aPeriod, aPeriod, (a, b) => {
        const shared = overlap(a, b);

        expect(overlap(b, a)).toEqual(shared);
        for (const at of moments) {
          expect(shared !== null && contains(shared, at)).toBe(contains(a, at) && contains(b, at));
        }
      }),
    );
  });
});

describe("gapBetween", () => {
  it.each<[HalfOpen, HalfOpen, HalfOpen | null]>([
    [period(0, 10), period(12, 20), period(10, 12)],
    [period(12, 20), period(0, 10), period(10, 12)],
    [period(0, 10), period(10, 20), null],
    [period(0, 10), period(5, 15), null],
    [period(null, 10), period(12, null), period(10, 12)],
    [period(null, null), period(5, 6), null],
    [period(5, 5), period(8, 9), null],
    [period(8, 9), period(5, 5), null],
  ])("of %j and %j is %j", (a, b, expected) => {
    expect(gapBetween(a, b)).toEqual(expected);
  });

  it("is the same both ways and holds no moment of either", () => {
    fc.assert(
      fc.property(aPeriod, aPeriod, (a, b) => {
        const gap = gapBetween(a, b);

        expect(gapBetween(b, a)).toEqual(gap);
        for (const at of moments) {
          expect(gap !== null && contains(gap, at) && (contains(a, at) || contains(b, at))).toBe(
            false,
          );
        }
      }),
    );
  });
});
