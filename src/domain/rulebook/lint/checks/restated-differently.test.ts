import { expect, it } from "vitest";

import { aRulebook, placesOf } from "#test/support/a-rulebook.ts";
import { restatedDifferently } from "./restated-differently.ts";

const stages = (first: object) => ({
  refunds: { stages: { first: { clause: "§1", pays: { fee: "50 %" }, ...first } } },
});

it("does not take the default of a field left out for another wording", () => {
  const again = [{ clause: "§1", pays: { fee: "50 %" } }];

  expect(placesOf(restatedDifferently, stages({ for: "special", again }))).toEqual([]);
});

it("does not take a bound that only one wording names for another wording", () => {
  const again = [{ clause: "§1", from: "2026-09-01" }];

  expect(placesOf(restatedDifferently, stages({ through: "2026-09-30", again }))).toEqual([]);
});

it("takes the end of a day and its last minute for the same", () => {
  const again = [{ clause: "§1", by: "2026-09-30 23:59" }];

  expect(placesOf(restatedDifferently, stages({ through: "2026-09-30", again }))).toEqual([]);
});

it("takes the same offset from an event without a date for the same", () => {
  const again = [{ clause: "§1", through: "pick-up + 7 d" }];

  expect(placesOf(restatedDifferently, stages({ through: "pick-up + 7 d", again }))).toEqual([]);
});

it("reports a field once and shows every wording", () => {
  const again = [
    { clause: "§1", "goods-sent": "no" },
    { clause: "§1", pays: { fee: "60 %" } },
    { clause: "§1", pays: { fee: "70 %" } },
  ];

  const found = [...restatedDifferently.look(aRulebook(stages({ "goods-sent": "no", again })))];

  expect(found).toEqual([
    {
      path: ["refunds", "stages", "first", "pays"],
      clauses: ["§1", "§1", "§1"],
      args: {
        field: { term: "pays" },
        printed: { list: [{ basisPoints: 5000 }] },
        again: { list: [{ list: [{ basisPoints: 6000 }] }, { list: [{ basisPoints: 7000 }] }] },
      },
    },
  ]);
});
