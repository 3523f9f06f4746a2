import { expect, it } from "vitest";

import { placesOf } from "#test/support/a-rulebook.ts";
import { refundPrintedDiffers } from "./refund-printed-differs.ts";

const places = (printed: object, fees: object = { all: "NT$333" }) =>
  placesOf(refundPrintedDiffers, {
    fees: { clause: "§1", ...fees },
    refunds: { stages: { first: { clause: "§1", pays: { fee: "50 %" }, printed } } },
  });

it.each([
  ["rounded up", { "10k": "NT$167" }, []],
  ["rounded down", { "10k": "NT$166" }, []],
  ["off by more than the rounding", { "10k": "NT$168" }, ["refunds.stages.first.printed.10k"]],
  [
    "once for all",
    { all: "NT$168" },
    ["refunds.stages.first.printed.all", "refunds.stages.first.printed.all"],
  ],
])("compares a figure %s", (_, printed, expected) => {
  expect(places(printed)).toEqual(expected);
});

it("says nothing of a contest without a fee", () => {
  expect(places({ "5k": "NT$1" }, { "10k": "NT$333" })).toEqual([]);
});
