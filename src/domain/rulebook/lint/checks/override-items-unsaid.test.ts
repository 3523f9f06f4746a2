import { expect, it } from "vitest";

import { placesOf } from "#test/support/a-rulebook.ts";
import { overrideItemsUnsaid } from "./override-items-unsaid.ts";

const places = (pool: object, rule: object) => {
  const always = { few: { clause: "§1", divisions: ["ages"], places: 2, ...rule } };
  const awards = { a: { clause: "§1", contests: ["10k"], ranked: "overall", always, ...pool } };
  const name = { "zh-Hant": "組", en: "Group", ja: "組" };
  const divisions = { ages: { clause: "§1", groups: { all: { name } } } };
  return placesOf(overrideItemsUnsaid, { awards, divisions });
};

it.each([
  ["money is named for each place", { cash: ["NT$200", "NT$100"] }, {}],
  ["goods are named for each place", { items: [{ places: "1-2", items: ["medal"] }] }, {}],
  ["everything usual is listed", { cash: ["NT$200"] }, { items: ["cash"] }],
])("is silent where %s", (_, pool, rule) => {
  expect(places(pool, rule)).toEqual([]);
});

it("asks where only the first place has something", () => {
  expect(places({ cash: ["NT$200"] }, {})).toEqual(["awards.a.always.few"]);
});
