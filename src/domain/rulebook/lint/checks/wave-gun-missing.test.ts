import { expect, it } from "vitest";

import { aName, placesOf } from "#test/support/a-rulebook.ts";
import { waveGunMissing } from "./wave-gun-missing.ts";

const corrals = (contest: string) => ({
  set: { clause: "§1", contests: [contest], zones: { a: { name: aName }, b: { name: aName } } },
});
const waves = (first: object, second: object) => ({
  "10k": {
    clause: "§1",
    waves: {
      first: { name: aName, gun: "07:00", ...first },
      second: { name: aName, gun: "07:10", ...second },
    },
  },
});

it("accepts each start area in one wave", () => {
  const sections = {
    waves: waves({ corrals: ["a"] }, { corrals: ["b"] }),
    corrals: corrals("10k"),
  };

  expect(placesOf(waveGunMissing, sections)).toEqual([]);
});

it("gives the rest to a wave that names nobody", () => {
  const sections = { waves: waves({ corrals: ["a"] }, {}), corrals: corrals("10k") };

  expect(placesOf(waveGunMissing, sections)).toEqual([]);
});

it("looks at the start areas of its own contest", () => {
  const sections = { waves: waves({}, {}), corrals: corrals("5k") };

  expect(placesOf(waveGunMissing, sections)).toEqual([]);
});

it("finds a whole set of divisions in two waves", () => {
  const divisions = {
    wheelchair: { clause: "§1", kind: "wheelchair", groups: { open: { name: aName } } },
  };
  const both = waves({ divisions: ["wheelchair"] }, { divisions: ["wheelchair"] });

  expect(placesOf(waveGunMissing, { waves: both, divisions })).toEqual(["waves.10k.waves.second"]);
});
