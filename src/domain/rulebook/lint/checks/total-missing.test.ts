import { expect, it } from "vitest";

import { aName, placesOf } from "#test/support/a-rulebook.ts";
import { totalMissing } from "./total-missing.ts";

it("expects no total of a team, which pays for its members", () => {
  const contests = { "10k": { name: aName }, team: { name: aName, kind: "team" } };
  const totals = { clause: "§1", "10k": "NT$400" };
  const at = { clause: "§1", "10k": "07:00" };

  expect(
    placesOf(totalMissing, { contests, totals, distances: undefined, schedule: { guns: at } }),
  ).toEqual([]);
});
