import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { money } from "#domain/kernel/index.ts";
import { aCityRace } from "#test/support/a-city-race.ts";
import { withhold, type TaxResidence } from "./withholding.ts";

const rules = (prize: string, by?: string) =>
  aCityRace({
    withholding: {
      resident: { clause: "§13(1)", prize, rate: "10 %" },
      "non-resident": { clause: "§13(2)", prize: "from NT$0", rate: "20 %" },
      ...(by !== undefined && { by: { clause: "§13(3)", test: by } }),
    },
  });
const kept = (
  of: ReturnType<typeof aCityRace>,
  prize: number,
  residence?: TaxResidence,
  nationality?: string,
) => {
  const decided = withhold(of, { prize: money(prize), residence, nationality });
  return decided.ok ? decided.value.value.withheld : decided.refusals[0].code;
};

// Taiwan: residents 10 % of the whole prize above 20,000; non-residents 20 % of any amount.
describe("the tax kept of a prize", () => {
  it.each([
    [20_000, "resident", 0],
    [20_001, "resident", 2000],
    [20_010, "resident", 2001],
    [300_000, "resident", 30_000],
    [1, "non-resident", 0],
    [9, "non-resident", 1],
    [10_000, "non-resident", 2000],
  ] as const)("of %d, %s, is %d", (prize, residence, expected) => {
    expect(kept(rules("over NT$20,000"), prize, residence)).toBe(expected);
  });

  it("starts at the sum itself where the rulebook says so; unclear words leave it free, as in law", () => {
    expect(kept(rules("from NT$20,000"), 20_000, "resident")).toBe(2000);
    expect(kept(rules("over NT$20,000 and above"), 20_000, "resident")).toBe(0);
  });

  it("goes by residence, or by nationality where the rulebook tests that", () => {
    expect(kept(rules("over NT$20,000", "residence"), 10_000, "resident", "JPN")).toBe(0);
    expect(kept(rules("over NT$20,000", "nationality"), 10_000, "resident", "JPN")).toBe(2000);
    expect(kept(rules("over NT$20,000", "nationality"), 10_000, "non-resident", "TWN")).toBe(0);
    expect(kept(rules("over NT$20,000", "nationality"), 10_000, "non-resident")).toBe(2000);
  });

  it("names the gap instead of guessing", () => {
    expect(kept(rules("over NT$20,000"), 10_000)).toBe("residence-missing");
    expect(kept(rules("over NT$20,000", "nationality"), 10_000)).toBe("residence-missing");
    expect(kept(aCityRace(), 10_000)).toBe("residence-missing");
    expect(kept(aCityRace(), 10_000, "resident")).toBe("withholding-unsaid");
  });

  it("and the rest are always the prize", () => {
    const book = rules("over NT$20,000");
    const residence = fc.constantFrom<TaxResidence>("resident", "non-resident");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), residence, (prize, where) => {
        const decided = withhold(book, { prize: money(prize), residence: where });
        if (!decided.ok) throw new Error("refused");
        const { withheld, net } = decided.value.value;
        expect(withheld + net).toBe(prize);
      }),
    );
  });
});
