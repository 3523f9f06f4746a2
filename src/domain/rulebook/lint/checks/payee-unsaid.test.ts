import { expect, it } from "vitest";

import { placesOf } from "#test/support/a-rulebook.ts";
import { payeeUnsaid } from "./payee-unsaid.ts";

const members = { "10k": 1, "5k": 1 };
const places = (pool: object, team: object) => {
  const awards = { a: { clause: "§1", contests: ["10k"], ranked: "by-team", ...pool } };
  const teams = { "10k": { clause: "§1", members, ...team } };
  return placesOf(payeeUnsaid, { awards, teams });
};

it("is silent without money or where the payee is named", () => {
  expect(places({}, {})).toEqual([]);
  expect(places({ cash: ["NT$100"] }, { payee: { clause: "§1", paid: "team" } })).toEqual([]);
  expect(places({ cash: ["NT$100"] }, {})).toEqual(["awards.a"]);
});
