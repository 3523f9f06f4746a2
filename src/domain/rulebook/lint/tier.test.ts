import { describe, expect, it } from "vitest";

import { bandText, parseBand } from "../value/index.ts";
import { gapAbove, gapsBetween, overlapsAmong, type Tier } from "./tier.ts";

const tier = (text: string): Tier => {
  const band = parseBand(text, "count");
  if (!band.ok) throw new Error(text);
  return { path: [text], clauses: [], band: band.value };
};
const dangling: Tier = {
  path: ["1953~"],
  clauses: [],
  band: { lower: { at: 1953, closed: true }, upper: { at: 1953, closed: true }, dangling: true },
};

const gaps = (...rows: string[]) =>
  Array.from(gapsBetween(rows.map(tier), 1), ({ tier: row, gap }) => [
    row.path[0],
    bandText(gap, String),
  ]);
const above = (step: 0 | 1, ...rows: string[]) => {
  const gap = gapAbove(rows.map(tier), step);
  return gap && bandText(gap.gap, String);
};
const shared = (...rows: Tier[]) =>
  Array.from(overlapsAmong(rows, 1), (found) => bandText(found.shared, String));

describe("gaps between rows", () => {
  it("lie below the row that follows", () => {
    expect(gaps("21+", "1-5", "7-10")).toEqual([
      ["7-10", "6"],
      ["21+", "11-20"],
    ]);
  });

  it("are not between rows that meet, nor where an earlier row reaches over", () => {
    expect(gaps("1-5", "6+")).toEqual([]);
    expect(gaps("1-100", "3-5", "10-20", "101+")).toEqual([]);
  });

  it("are left to another question where an end is unclear", () => {
    expect(gaps("1-200", "超過 200 以上")).toEqual([]);
  });
});

describe("the gap above all rows", () => {
  it.each([
    [1, "1-50", "≥ 51"],
    [1, "under 50", "≥ 50"],
    [0, "up to 50", "> 50"],
    [0, "within 50", "> 50"],
    [0, "50+", null],
  ] as const)("with step %s of %s is %s", (step, row, gap) => {
    expect(above(step, "1-5", row)).toBe(gap);
  });

  it("is not where there is no row", () => {
    expect(above(1)).toBeNull();
  });
});

describe("what two rows share", () => {
  it("is found between any two of them", () => {
    expect(shared(tier("1-10"), tier("20-30"), tier("10-20"))).toEqual(["10", "20"]);
  });

  it("is certain: unclear ends and years with a dash on one side are left out", () => {
    expect(shared(tier("1-200"), tier("超過 200 以上"))).toEqual([]);
    expect(shared(dangling, tier("1950+"))).toEqual([]);
  });
});
