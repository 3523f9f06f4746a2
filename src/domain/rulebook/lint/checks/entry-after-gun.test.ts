import { expect, it } from "vitest";

import { placesOf } from "#test/support/a-rulebook.ts";
import { entryAfterGun } from "./entry-after-gun.ts";

const entry = (through: string) => ({ window: { clause: "§1", from: "2026-08-01", through } });

it.each([
  ["the minute before the last gun", "2026-10-18 07:29", []],
  ["the minute of the last gun", "2026-10-18 07:30", ["entry.window"]],
])("closes entries in %s", (_, through, expected) => {
  expect(placesOf(entryAfterGun, { entry: entry(through) })).toEqual(expected);
});

it("says nothing where no gun goes", () => {
  const schedule = { guns: { clause: "§1" } };

  expect(placesOf(entryAfterGun, { entry: entry("2026-12-31"), schedule })).toEqual([]);
});
