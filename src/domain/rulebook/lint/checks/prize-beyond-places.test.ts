import { expect, it } from "vitest";

import { placesOf } from "#test/support/a-rulebook.ts";
import { prizeBeyondPlaces } from "./prize-beyond-places.ts";

const places = (pool: object) => {
  const awards = {
    a: { clause: "§1", contests: ["10k"], ranked: "overall", cash: ["NT$200", "NT$100"], ...pool },
  };
  return placesOf(prizeBeyondPlaces, { awards });
};

it("compares with the most places that can be awarded", () => {
  expect(places({})).toEqual([]);
  expect(
    places({
      places: [
        { entries: "1-9", places: 1 },
        { entries: "10+", places: 2 },
      ],
    }),
  ).toEqual([]);
  expect(places({ places: 1 })).toEqual(["awards.a.cash"]);
});
