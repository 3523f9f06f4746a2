import { describe, expect, it } from "vitest";

import { placesOf } from "#test/support/a-rulebook.ts";
import { payoutOnHoliday } from "./payout-on-holiday.ts";

const paidOn = (bounds: object) =>
  placesOf(payoutOnHoliday, {
    refunds: {
      stages: { only: { clause: "§1", pays: { fee: "full" } } },
      "paid-on": { all: { clause: "§1", ...bounds } },
    },
  });
const found = ["refunds.paid-on.all"];

describe("days on which refunds are paid", () => {
  it.each([
    ["a Friday", { from: "2026-10-30" }, []],
    ["a Saturday", { from: "2026-10-31" }, found],
    ["Lunar New Year's Eve", { through: "2021-02-11" }, found],
    ["Lunar New Year's Day", { by: "2021-02-12" }, found],
    ["the third day", { before: "2023-01-24" }, found],
    ["the fourth day, a Wednesday", { before: "2023-01-25" }, []],
    ["the second day of another month", { after: "2023-02-21" }, []],
    ["days of the month", { from: "2026-10-31", days: [5, 20] }, []],
    ["no day at all", {}, []],
    ["a day that depends on the payment", { through: "payment + 7 d" }, []],
  ])("%s", (_, bounds, places) => {
    expect(paidOn(bounds)).toEqual(places);
  });
});

it("asks nothing where there are no refunds", () => {
  expect(placesOf(payoutOnHoliday, {})).toEqual([]);
});
