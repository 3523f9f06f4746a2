import { expect, it } from "vitest";

import { aName, placesOf } from "#test/support/a-rulebook.ts";
import { stageEndByParcel } from "./stage-end-by-parcel.ts";

const places = (until: string, ships: object = { from: "2026-10-01", through: "2026-10-03" }) =>
  placesOf(stageEndByParcel, {
    delivery: { methods: { mail: { clause: "§1", kind: "mail", name: aName, ships } } },
    refunds: { stages: { first: { clause: "§1", until, pays: { fee: "full" } } } },
  });

it.each([
  ["the shipping over several days", "goods-shipped", undefined, ["refunds.stages.first.until"]],
  ["another event", "race-day", undefined, []],
  ["a shipping on one day", "goods-shipped", { from: "2026-10-01", through: "2026-10-01" }, []],
  ["a shipping without a last day", "goods-shipped", { from: "2026-10-01" }, []],
])("ends a stage at %s", (_, until, ships, expected) => {
  expect(places(until, ships)).toEqual(expected);
});

it("says nothing where kits are sent and nothing is refunded", () => {
  const mail = {
    clause: "§1",
    kind: "mail",
    name: aName,
    ships: { from: "2026-10-01", through: "2026-10-03" },
  };

  expect(placesOf(stageEndByParcel, { delivery: { methods: { mail } } })).toEqual([]);
});
