import { expect, it } from "vitest";

import { aName, placesOf } from "#test/support/a-rulebook.ts";
import { returnDeadlinesDiffer } from "./return-deadlines-differ.ts";

const places = (back: object, returns: object) =>
  placesOf(returnDeadlinesDiffer, {
    deposits: { chip: { clause: "§1", name: aName, amounts: { all: "NT$100" }, returns } },
    refunds: {
      stages: {
        sent: {
          clause: "§1",
          pays: { fee: "none", deposit: "full" },
          "thing-back": { clause: "§1", how: "post", deposit: "chip", ...back },
        },
      },
    },
  });
const later = { clause: "§1", through: "2026-10-31", how: "in-person" };
const sameDay = { clause: "§1", how: "on-the-day" };

it.each([
  ["the same day", { through: "2026-10-31" }, { later }, []],
  ["no day against a day", {}, { later }, []],
  ["a day against none", { through: "2026-10-31" }, { sameDay }, []],
  [
    "another day",
    { through: "2026-10-25" },
    { sameDay, later },
    ["refunds.stages.sent.thing-back"],
  ],
])("compares %s", (_, back, returns, expected) => {
  expect(places(back, returns)).toEqual(expected);
});
