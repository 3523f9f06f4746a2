import { expect, it } from "vitest";

import { placesOf } from "#test/support/a-rulebook.ts";
import { insuranceNotDerivable } from "./insurance-not-derivable.ts";

const places = (cover: object) =>
  placesOf(insuranceNotDerivable, { insurance: { one: { clause: "§1", ...cover } } });

it.each([
  ["twice one accident", { "per-accident": 1_000_000, property: 0, aggregate: 2_000_000 }],
  ["twice accident and property", { "per-accident": 900, property: 100, aggregate: 2000 }],
  ["a sum for which no accident is named", { aggregate: 2_000_000 }],
])("accepts %s", (_, cover) => {
  expect(places(cover)).toEqual([]);
});

it("reports less than one accident", () => {
  expect(places({ "per-accident": 1_000_000, aggregate: 400_000 })).toEqual([
    "insurance.one.aggregate",
  ]);
});
