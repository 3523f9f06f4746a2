import { expect, it } from "vitest";

import { placesOf } from "#test/support/a-rulebook.ts";
import { overrideReadingUnsaid } from "./override-reading-unsaid.ts";

const places = (pool: object) => {
  const always = { few: { clause: "§1", divisions: ["ages"], places: 2 } };
  const awards = { a: { clause: "§1", contests: ["10k"], ranked: "overall", always, ...pool } };
  const name = { "zh-Hant": "組", en: "Group", ja: "組" };
  const divisions = { ages: { clause: "§1", groups: { all: { name } } } };
  return placesOf(overrideReadingUnsaid, { awards, divisions });
};

it("asks only where the pool can give more places", () => {
  expect(places({})).toEqual([]);
  expect(places({ places: 2 })).toEqual([]);
  expect(places({ places: 3 })).toEqual(["awards.a.always.few"]);
});
