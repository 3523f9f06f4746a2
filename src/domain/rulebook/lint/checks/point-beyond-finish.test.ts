import { expect, it } from "vitest";

import { aName, placesOf } from "#test/support/a-rulebook.ts";
import { pointBeyondFinish } from "./point-beyond-finish.ts";

const stations = (at: string, contests?: readonly string[]) => ({
  stations: { clause: "§1", stations: [{ at, has: ["water"] }], ...(contests && { contests }) },
});

it("accepts a station that the longest of its contests reaches", () => {
  expect(placesOf(pointBeyondFinish, stations("10 km"))).toEqual([]);
});

it("finds a station beyond the finish of its contests", () => {
  expect(placesOf(pointBeyondFinish, stations("6 km", ["5k"]))).toEqual(["stations.stations.0.at"]);
});

it("sets no end to a contest over a time", () => {
  const contests = { "6h": { name: aName, kind: "duration", duration: "5:00:00" } };
  const day = { clause: "§1", date: "2026-10-18", hours: "06:00-12:00" };
  const schedule = { guns: { clause: "§1", "6h": "06:30" } };
  const timing = {
    points: { "6h": { clause: "§1", points: { lap: { at: "2 km" }, finish: { name: aName } } } },
  };

  expect(
    placesOf(pointBeyondFinish, {
      contests,
      days: { day },
      schedule,
      distances: { clause: "§1" },
      timing,
    }),
  ).toEqual([]);
});
