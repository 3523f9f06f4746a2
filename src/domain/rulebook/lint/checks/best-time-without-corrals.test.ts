import { expect, it } from "vitest";

import { aName, placesOf } from "#test/support/a-rulebook.ts";
import { bestTimeWithoutCorrals } from "./best-time-without-corrals.ts";

const requires = { best: { clause: "§1", field: "best", "used-for": "start-order" } };
const entry = { window: { clause: "§1" }, requires };
const zones = { a: { name: aName } };

it("is silent where every contest has start zones, waves or an order", () => {
  const corrals = { one: { clause: "§1", contests: ["10k"], zones } };
  const guns = { clause: "§1", all: "07:00" };
  const order = { clause: "§1", contests: ["5k"], by: "bib" };
  const waves = { "5k": { clause: "§1", waves: { first: { name: aName, gun: "07:00" } } } };

  const ordered = { entry, corrals, schedule: { guns, "start-order": order } };

  expect(placesOf(bestTimeWithoutCorrals, ordered)).toEqual([]);
  expect(placesOf(bestTimeWithoutCorrals, { entry, corrals, waves })).toEqual([]);
});

it("asks nothing of fields for other ends", () => {
  const contact = { phone: { clause: "§1", field: "phone", "used-for": "contact" } };

  expect(
    placesOf(bestTimeWithoutCorrals, { entry: { window: { clause: "§1" }, requires: contact } }),
  ).toEqual([]);
});
