import { expect, it } from "vitest";

import { aName, placesOf } from "#test/support/a-rulebook.ts";
import { shipsAfterRace } from "./ships-after-race.ts";

const mail = (fields: object) =>
  placesOf(shipsAfterRace, {
    delivery: { methods: { mail: { clause: "§1", kind: "mail", name: aName, ...fields } } },
  });

it.each([
  ["the day before", { arrives: { through: "race-day - 1 d" } }, []],
  ["a day counted from the shipping", { arrives: { through: "goods-shipped + 3 d" } }, []],
  [
    "race day after the gun",
    { arrives: { by: "2026-10-18 07:10" } },
    ["delivery.methods.mail.arrives"],
  ],
  ["the day after", { ships: { from: "race-day + 1 d" } }, ["delivery.methods.mail.ships"]],
])("parcels on %s", (_, fields, expected) => {
  expect(mail(fields)).toEqual(expected);
});
