import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bandContains,
  bandGap,
  bandOverlap,
  bandText,
  isEmptyBand,
  type Band,
  type BandEnd,
  type BandStep,
} from "./band.ts";
import { parseBand } from "./parse-band.ts";

function band(text: string): Band {
  const reading = parseBand(text, "decimal");
  if (!reading.ok) throw new Error(`not a band: ${text}`);
  return reading.value;
}

const dangling1953: Band = {
  lower: { at: 1953, closed: true },
  upper: { at: 1953, closed: true },
  dangling: true,
};

const aClearEnd = fc.record({ at: fc.nat(8), closed: fc.boolean() });
const anEnd = fc.record({ at: fc.nat(8), closed: fc.option(fc.boolean()) });
const aBandOf = (end: fc.Arbitrary<BandEnd>): fc.Arbitrary<Band> =>
  fc.record({ lower: end, upper: end }, { requiredKeys: [] });
const aStep = fc.constantFrom<BandStep>(0, 1);
const probes = { 0: [-1, -0.5], 1: [-1] };
for (let n = 0; n <= 10; n += 1) {
  probes[0].push(n, n + 0.5);
  probes[1].push(n);
}

describe("bandContains", () => {
  it.each<[string, number, boolean]>([
    ["6-20", 6, true],
    ["6-20", 20, true],
    ["6-20", 5, false],
    ["6-20", 21, false],
    ["over 6", 6, false],
    ["over 6", 6.1, true],
    ["under 7", 7, false],
    ["under 7", 6.9, true],
    ["any", -1, true],
  ])("of %s and %d: %s, whatever unclear ends mean", (text, value, expected) => {
    expect(bandContains(band(text), value, false)).toBe(expected);
    expect(bandContains(band(text), value, true)).toBe(expected);
  });

  it.each<[Band, number]>([
    [band("within 3"), 3],
    [band("after 3"), 3],
    [band("over 3 or more"), 3],
    [dangling1953, 1952],
    [dangling1953, 1954],
  ])("of %j and %d is what the caller says about unclear ends", (unclear, value) => {
    expect(bandContains(unclear, value, true)).toBe(true);
    expect(bandContains(unclear, value, false)).toBe(false);
  });

  it("of a dangling year and the year itself is true", () => {
    expect(bandContains(dangling1953, 1953, false)).toBe(true);
  });
});

describe("bandOverlap", () => {
  it.each<[string, string, BandStep, Band | null]>([
    ["21-50", "50-100", 1, band("50")],
    ["21-50", "51-100", 1, null],
    ["21-50", "51-100", 0, null],
    ["up to 50", "over 50", 0, null],
    ["up to 50", "from 50", 0, band("50")],
    ["under 51", "over 49", 1, band("50")],
    ["under 50", "over 49", 1, null],
    ["under 50", "over 49", 0, band("over 49 under 50")],
    ["151-200", "200+", 1, band("200")],
    ["within 3", "after 3", 0, { lower: { at: 3, closed: null }, upper: { at: 3, closed: null } }],
    ["within 3", "3+", 0, { lower: { at: 3, closed: true }, upper: { at: 3, closed: null } }],
    ["after 3", "3+", 0, { lower: { at: 3, closed: null } }],
    ["after 3", "over 3", 0, { lower: { at: 3, closed: false } }],
    ["after 3", "over 3", 1, { lower: { at: 4, closed: true } }],
    ["any", "6-20", 1, band("6-20")],
    ["any", "any", 1, {}],
    ["under 3", "under 5", 0, band("under 3")],
    ["over 3", "over 5", 0, band("over 5")],
  ])("of %s and %s in steps of %i", (a, b, step, expected) => {
    expect(bandOverlap(band(a), band(b), step)).toEqual(expected);
  });

  it("is the same both ways", () => {
    fc.assert(
      fc.property(aBandOf(anEnd), aBandOf(anEnd), aStep, (a, b, step) => {
        expect(bandOverlap(a, b, step)).toEqual(bandOverlap(b, a, step));
      }),
    );
  });

  it("holds exactly what both bands hold, whichever way unclear ends are settled", () => {
    fc.assert(
      fc.property(aBandOf(anEnd), aBandOf(anEnd), aStep, fc.boolean(), (a, b, step, unclear) => {
        const shared = bandOverlap(a, b, step);

        for (const value of probes[step]) {
          const inBoth = bandContains(a, value, unclear) && bandContains(b, value, unclear);
          expect(shared !== null && bandContains(shared, value, unclear)).toBe(inBoth);
        }
      }),
    );
  });
});

describe("bandGap", () => {
  it.each<[string, string, BandStep, Band | null]>([
    ["6-20", "22-50", 1, band("21")],
    ["22-50", "6-20", 1, band("21")],
    ["6-20", "21-50", 1, null],
    ["6-20", "21-50", 0, band("over 20 under 21")],
    ["6-20", "20-50", 1, null],
    ["under 7", "over 7", 0, band("7")],
    ["under 7", "7+", 0, null],
    ["under 7", "over 7", 1, band("7")],
    ["under 7", "8+", 1, band("7")],
    ["within 3", "after 3", 0, { lower: { at: 3, closed: null }, upper: { at: 3, closed: null } }],
    ["within 3", "3+", 0, null],
    ["any", "6-20", 1, null],
    ["up to 5", "up to 9", 1, null],
  ])("of %s and %s in steps of %i", (a, b, step, expected) => {
    expect(bandGap(band(a), band(b), step)).toEqual(expected);
  });

  it("is the same both ways", () => {
    const aBand = fc
      .tuple(aBandOf(anEnd), aStep)
      .filter(([some, step]) => !isEmptyBand(some, step));
    fc.assert(
      fc.property(aBand, aBand, ([a, step], [b]) => {
        fc.pre(!isEmptyBand(b, step));

        expect(bandGap(a, b, step)).toEqual(bandGap(b, a, step));
      }),
    );
  });

  it("and the bands on both sides of it hold every value between their outer ends, once", () => {
    fc.assert(
      fc.property(aClearEnd, aClearEnd, aStep, (to, from, step) => {
        const [a, b]: [Band, Band] = [{ upper: to }, { lower: from }];
        const [gap, shared] = [bandGap(a, b, step), bandOverlap(a, b, step)];

        for (const value of probes[step]) {
          const holders = [a, b, gap].filter(
            (one) => one && bandContains(one, value, false),
          ).length;
          const twice = shared !== null && bandContains(shared, value, false);
          expect(holders).toBe(twice ? 2 : 1);
        }
      }),
    );
  });
});

describe("bandText", () => {
  it.each<[Band, string]>([
    [band("6-20"), "6-20"],
    [band("7"), "7"],
    [band("201+"), "≥ 201"],
    [band("over 5"), "> 5"],
    [band("up to 50"), "≤ 50"],
    [band("under 7"), "< 7"],
    [band("after 3"), "≥? 3"],
    [band("within 3"), "≤? 3"],
    [band("from 5 to under 10"), "≥ 5, < 10"],
    [band("over 5 up to 10"), "> 5, ≤ 10"],
    [dangling1953, "1953~"],
    [{}, "*"],
  ])("of %j is %j", (some, expected) => {
    expect(bandText(some, String)).toBe(expected);
  });

  it("is read back as the same band", () => {
    const aBand = aBandOf(anEnd).filter((some) => !isEmptyBand(some, 0));
    fc.assert(
      fc.property(aBand, (some) => {
        expect(parseBand(bandText(some, String), "decimal")).toEqual({ ok: true, value: some });
      }),
    );
  });
});
