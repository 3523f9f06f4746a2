import { expect, it } from "vitest";

import { placesOf } from "#test/support/a-rulebook.ts";
import { arrivalBeforeAssembly } from "./arrival-before-assembly.ts";

const schedule = (before: string, more: object = {}) => ({
  schedule: {
    guns: { clause: "§1", "10k": "07:00", "5k": "07:30" },
    assembly: { clause: "§1", "10k": "06:30" },
    "arrive-early": { clause: "§1", before, ...more },
  },
});

it("accepts the moment at which assembly opens", () => {
  expect(placesOf(arrivalBeforeAssembly, schedule("30 min"))).toEqual([]);
});

it("finds an earlier arrival, unless it is advice", () => {
  expect(placesOf(arrivalBeforeAssembly, schedule("31 min"))).toEqual(["schedule.arrive-early"]);
  expect(placesOf(arrivalBeforeAssembly, schedule("31 min", { advice: "yes" }))).toEqual([]);
});
