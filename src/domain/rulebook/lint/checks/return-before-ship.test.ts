import { expect, it } from "vitest";

import { aName, placesOf } from "#test/support/a-rulebook.ts";
import { returnBeforeShip } from "./return-before-ship.ts";

const places = (ships: object, returns: object) =>
  placesOf(returnBeforeShip, {
    deposits: {
      chip: { clause: "§1", name: aName, amounts: { all: "NT$100" }, returns: { later: returns } },
    },
    delivery: { methods: { mail: { clause: "§1", kind: "mail", name: aName, ships } } },
  });
const back = (through?: string) => ({ clause: "§1", how: "post", through });

it.each([
  [
    "the day before it is sent",
    { from: "2026-10-05" },
    back("2026-10-04"),
    ["deposits.chip.returns.later"],
  ],
  ["the day it is sent", { from: "2026-10-05" }, back("2026-10-05"), []],
  ["no day", { from: "2026-10-05" }, back(), []],
  ["a day when the shipping is open", { through: "2026-10-05" }, back("2026-10-01"), []],
])("asks for a thing back by %s", (_, ships, returns, expected) => {
  expect(places(ships, returns)).toEqual(expected);
});
