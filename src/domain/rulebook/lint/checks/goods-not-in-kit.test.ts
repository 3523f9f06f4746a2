import { expect, it } from "vitest";

import { aName, placesOf } from "#test/support/a-rulebook.ts";
import { goodsNotInKit } from "./goods-not-in-kit.ts";

const items = { bib: aName, towel: aName };
const promises = { bib: { clause: "§1", items: ["bib"] } };

it("is silent where the goods are in one of the tables", () => {
  const kit = { clause: "§1", "10k": ["bib"] };
  const finish = { clause: "§1", "5k": ["bib", "towel"] };

  expect(placesOf(goodsNotInKit, { goods: { items, kit, finish, promises } })).toEqual([]);
});

it("has nothing to compare with where there is no table", () => {
  expect(placesOf(goodsNotInKit, { goods: { items, promises } })).toEqual([]);
});
