import { expect, it } from "vitest";

import { aName, placesOf } from "#test/support/a-rulebook.ts";
import { deliveryRegionGap } from "./delivery-region-gap.ts";

const method = (kind: string, fields: object = {}) => ({
  clause: "§1",
  kind,
  name: aName,
  ...fields,
});
const places = (methods: object) => placesOf(deliveryRegionGap, { delivery: { methods } });

it("takes a desk for open to everybody unless it says otherwise", () => {
  expect(places({ desk: method("desk") })).toEqual([]);
  expect(places({ desk: method("desk", { regions: ["taiwan"] }) })).toEqual(["delivery.methods"]);
});

it("takes a parcel for open only where it says so, contest by contest", () => {
  const mail = method("mail", { regions: ["anywhere"], contests: ["10k"] });

  expect(places({ mail })).toEqual(["delivery.methods"]);
  expect(places({ mail, store: method("store", { regions: ["anywhere"] }) })).toEqual([]);
  expect(places({ store: method("store") })).toEqual(["delivery.methods"]);
});
