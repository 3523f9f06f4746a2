import { expect, it } from "vitest";

import { aName, placesOf } from "#test/support/a-rulebook.ts";
import { prizeTotalDiffers } from "./prize-total-differs.ts";

const places = (amount: number, pool: object) => {
  const total = { clause: "§1", amount };
  const common = { clause: "§1", contests: ["10k", "5k"], cash: [200, 100], "cash-total": total };
  const groups = { m: { name: aName, sex: "M" }, f: { name: aName }, x: { name: aName } };
  const divisions = { sexes: { clause: "§1", kind: "sex", groups } };
  return placesOf(prizeTotalDiffers, { awards: { a: { ...common, ...pool } }, divisions });
};

it.each([
  ["overall", 600, {}],
  ["by-sex", 1200, {}],
  ["by-division", 1800, { divisions: "sexes" }],
  ["by-division", 600, { divisions: "m" }],
  ["by-team", 600, {}],
])("counts the rankings %s of two contests", (ranked, amount, pool) => {
  expect(places(amount, { ranked, ...pool })).toEqual([]);
  expect(places(amount + 1, { ranked, ...pool })).toEqual(["awards.a.cash-total.amount"]);
});

it("takes a pool without prizes for nothing", () => {
  expect(places(0, { ranked: "overall", cash: undefined })).toEqual([]);
});

it("does not count groups that are not named", () => {
  expect(places(1, { ranked: "by-division" })).toEqual([]);
});
