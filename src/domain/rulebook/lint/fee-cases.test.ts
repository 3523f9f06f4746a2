import { describe, expect, it } from "vitest";

import { placesOf } from "#test/support/a-rulebook.ts";
import { feeGap } from "./checks/fee-gap.ts";
import { feeOverlap } from "./checks/fee-overlap.ts";

const price = "NT$500";
const found = (tiers: readonly object[], more: object = {}) => {
  const prices = tiers.map((tier) => ({ price, ...tier }));
  const sections = { fees: { clause: "§1", all: prices }, ...more };
  return { gap: placesOf(feeGap, sections), overlap: placesOf(feeOverlap, sections) };
};
const nothing = { gap: [], overlap: [] };

describe("prices by date", () => {
  it("need only cover the days on which one can enter", () => {
    const tiers = [{ from: "2026-07-01", through: "2026-08-15" }, { from: "2026-08-16" }];

    expect(found(tiers)).toEqual(nothing);
  });

  it("leave nobody before the first of them", () => {
    expect(found([{ from: "2026-08-02" }]).gap).toEqual(["fees.all"]);
  });

  it("that hang on an event without a date are not compared", () => {
    expect(found([{ from: "payment-deadline + 1 d" }])).toEqual(nothing);
  });

  it("are compared from their own first day where the opening of entries is not printed", () => {
    const entry = { window: { clause: "§1", through: "2026-09-20" } };
    const tiers = [{ through: "2026-08-15" }, { from: "2026-08-17" }];

    expect(found(tiers, { entry }).gap).not.toEqual([]);
  });
});

describe("prices by person", () => {
  it("cover both residences", () => {
    expect(found([{ residence: "domestic" }]).gap).not.toEqual([]);
    expect(found([{ residence: "domestic" }, { residence: "abroad" }])).toEqual(nothing);
  });

  it("may name an exception before the price it is an exception from", () => {
    expect(found([{ nationality: ["TWN"] }, {}])).toEqual(nothing);
    expect(found([{ nationality: ["TWN"], age: "65+" }, { nationality: ["TWN"] }, {}])).toEqual(
      nothing,
    );
  });

  it("may name those who are no exception", () => {
    expect(found([{ nationality: ["TWN"] }, { "not-nationality": ["TWN"] }])).toEqual(nothing);
  });

  it("may be lower for some until a day", () => {
    expect(found([{ nationality: ["TWN"], through: "2026-08-15" }, {}])).toEqual(nothing);
  });

  it("do not hide an exception behind the price it is one from", () => {
    expect(found([{}, { nationality: ["TWN"] }]).overlap).not.toEqual([]);
  });

  it("by different things fit the same person twice", () => {
    expect(found([{ age: "65+" }, { nationality: ["TWN"] }, {}]).overlap).toContain("fees.all.1");
  });

  it("need no row for an age that may not enter", () => {
    const ages = { all: { clause: "§1", contests: ["10k", "5k"], age: "18+" } };
    const ageless = { any: { clause: "§1", contests: ["10k"], born: "2008 or earlier" } };
    const tiers = [{ age: "18-64" }, { age: "65+" }];

    expect(found(tiers, { eligibility: { ages: { ...ages, ...ageless } } })).toEqual(nothing);
    expect(found(tiers).gap).not.toEqual([]);
  });

  it("of a contest look at the ages of that contest", () => {
    const sections = {
      fees: { clause: "§1", "10k": [{ price, age: "12+" }], "5k": [{ price, age: "12+" }] },
      eligibility: { ages: { all: { clause: "§1", contests: ["10k"], age: "12+" } } },
    };

    expect(placesOf(feeGap, sections)).toEqual(["fees.5k"]);
  });

  it("by the size of the group begin at one", () => {
    expect(found([{ group: "1-9" }, { group: "10+" }])).toEqual(nothing);
    expect(found([{ group: "2-9" }, { group: "10+" }]).gap).not.toEqual([]);
  });
});
