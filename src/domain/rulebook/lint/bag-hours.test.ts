import { describe, expect, it } from "vitest";

import { placesOf } from "#test/support/a-rulebook.ts";
import { bagDropAfterGun } from "./checks/bag-drop-after-gun.ts";
import { bagDropClosesEarly } from "./checks/bag-drop-closes-early.ts";
import { bagReturnEndsEarly } from "./checks/bag-return-ends-early.ts";

const twoDays = {
  first: { clause: "§1", date: "2026-10-17", hours: "06:00-12:00", contests: ["5k"] },
  second: { clause: "§1", date: "2026-10-18", hours: "06:00-12:00", contests: ["10k"] },
};
const tent = { clause: "§1", drop: "06:00-07:15", return: "07:30-08:30" };

describe("hours of the bag drop", () => {
  it("hold on the days of the contests they name", () => {
    const bags = { tent: { ...tent, contests: ["5k"], drop: "06:00-07:00" } };

    expect(placesOf(bagDropClosesEarly, { days: twoDays, bags })).toEqual(["bags.tent.drop"]);
  });

  it("hold on the day they name, for its contests only", () => {
    const bags = { tent: { ...tent, day: "second", drop: "06:00-07:00" } };

    expect(placesOf(bagDropClosesEarly, { days: twoDays, bags })).toEqual([]);
  });

  it("are in order when they reach from assembly to closing", () => {
    const bags = { tent };

    expect(placesOf(bagDropClosesEarly, { bags })).toEqual([]);
    expect(placesOf(bagDropAfterGun, { bags })).toEqual([]);
    expect(placesOf(bagReturnEndsEarly, { bags })).toEqual([]);
  });

  it("are compared with nothing where no gun, assembly or limit is known", () => {
    const schedule = { guns: { clause: "§1" } };
    const bags = { tent };

    expect(placesOf(bagDropClosesEarly, { schedule, bags })).toEqual([]);
    expect(placesOf(bagDropAfterGun, { schedule, bags })).toEqual([]);
    expect(placesOf(bagReturnEndsEarly, { schedule, bags })).toEqual([]);
  });

  it("may be left unsaid in part", () => {
    const bags = { tent: { clause: "§1", label: "bib" } };

    expect(placesOf(bagDropClosesEarly, { bags })).toEqual([]);
    expect(placesOf(bagDropAfterGun, { bags })).toEqual([]);
    expect(placesOf(bagReturnEndsEarly, { bags })).toEqual([]);
  });
});
