import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureOf, scaledFigure, type Figure } from "./figure.ts";

describe("figureOf", () => {
  it.each<[string, Figure | undefined]>([
    ["850", { digits: 850n, places: 0 }],
    ["1,200", { digits: 1200n, places: 0 }],
    ["12,345,678.90", { digits: 1_234_567_890n, places: 2 }],
    ["21.0975", { digits: 210_975n, places: 4 }],
    ["007", { digits: 7n, places: 0 }],
    ["1,20", undefined],
    ["1,2000", undefined],
    [",200", undefined],
    ["1.", undefined],
    [".5", undefined],
    ["1.2.3", undefined],
    ["1e3", undefined],
    ["-1", undefined],
    ["", undefined],
  ])("reads %j", (text, expected) => {
    expect(figureOf(text)).toEqual(expected);
  });
});

describe("scaledFigure", () => {
  it.each<[Figure, number, ReturnType<typeof scaledFigure>]>([
    [{ digits: 210_975n, places: 4 }, 1_000_000, { value: 21_097_500, exact: true }],
    [{ digits: 262n, places: 1 }, 1_609_344, { value: 42_164_813, exact: false }],
    [{ digits: 25n, places: 1 }, 1, { value: 3, exact: false }],
    [{ digits: 24n, places: 1 }, 1, { value: 2, exact: false }],
    [{ digits: 5n, places: 0 }, 0, { value: 0, exact: true }],
    [{ digits: 10n ** 16n, places: 0 }, 1, undefined],
  ])("of %o by %i is %o", (figure, factor, expected) => {
    expect(scaledFigure(figure, factor)).toEqual(expected);
  });

  it("is exact for every number with as many decimals as the factor has noughts", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), (thousandths) => {
        const figure = figureOf((thousandths / 1000).toFixed(3)) as Figure;

        expect(scaledFigure(figure, 1000)).toEqual({ value: thousandths, exact: true });
      }),
    );
  });
});
