import { describe, expect, it } from "vitest";
import { basisPoints, wholeShare } from "./basis-points.ts";

describe("basisPoints", () => {
  it.each([0, 1, 6000, 10_000, 12_500])("marks %i", (n) => {
    expect(basisPoints(n)).toBe(n);
  });

  it("knows the whole", () => {
    expect(wholeShare).toBe(10_000);
  });

  it("makes no difference between 0 and -0", () => {
    expect(basisPoints(-0)).toBe(0);
  });

  it.each([-1, 0.5, Number.NaN, Infinity, 2 ** 53])("throws for %d", (n) => {
    expect(() => basisPoints(n)).toThrow(RangeError);
  });
});
