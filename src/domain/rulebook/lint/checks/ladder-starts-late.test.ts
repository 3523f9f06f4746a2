import { expect, it } from "vitest";

import { placesOf } from "#test/support/a-rulebook.ts";
import { ladderStartsLate } from "./ladder-starts-late.ts";

const places = (fields: object, window: object = { from: "2026-08-01" }) =>
  placesOf(ladderStartsLate, {
    entry: { window: { clause: "§1", ...window } },
    refunds: { stages: { first: { clause: "§1", pays: { fee: "full" }, ...fields } } },
  });

it.each([
  ["with the payment", { from: "payment" }],
  ["with an event of its own", { from: "pick-up + 2 d" }],
  ["with the entries", { from: "2026-08-01" }],
])("is content with a ladder that begins %s", (_, fields) => {
  expect(places(fields)).toEqual([]);
});

it("cannot tell where entries have no first day", () => {
  expect(places({ from: "2026-09-01" }, { through: "2026-09-20" })).toEqual([]);
});

it("counts hours after the payment", () => {
  expect(places({ from: "payment + 2 h" })).toEqual(["refunds.stages.first"]);
});
