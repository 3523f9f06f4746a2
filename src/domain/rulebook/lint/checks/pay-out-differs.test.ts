import { expect, it } from "vitest";

import { placesOf } from "#test/support/a-rulebook.ts";
import { payOutDiffers } from "./pay-out-differs.ts";

const places = (payOut: object, calendar: object) =>
  placesOf(payOutDiffers, {
    refunds: {
      stages: {
        first: { clause: "§1", pays: { fee: "full" }, "pay-out": { clause: "§1", ...payOut } },
      },
      "paid-on": { calendar: { clause: "§1", ...calendar } },
    },
  });
const differs = ["refunds.stages.first.pay-out"];

it.each([
  ["the same days of the month", { days: [5, 20] }, { days: [20, 5] }, []],
  ["other days of the month", { days: [5, 20] }, { days: [10] }, differs],
  ["days against a date on one of them", { days: [5, 20] }, { from: "2026-11-05" }, []],
  ["days against another date", { days: [5, 20] }, { after: "2026-11-05" }, differs],
  ["a date against days", { from: "2026-11-05" }, { days: [10] }, differs],
  ["an event against days", { from: "pick-up" }, { days: [10] }, []],
  ["a date against an event", { from: "2026-11-05" }, { from: "pick-up" }, []],
  ["an event against a date", { from: "pick-up" }, { from: "2026-11-05" }, []],
])("compares %s", (_, payOut, calendar, expected) => {
  expect(places(payOut, calendar)).toEqual(expected);
});
