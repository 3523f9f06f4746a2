import { expect, it } from "vitest";

import { aName, placesOf } from "#test/support/a-rulebook.ts";
import { shuttleArrivesLate } from "./shuttle-arrives-late.ts";

const station = (fields: object) => ({
  shuttles: {
    station: { clause: "§1", name: aName, price: "NT$50", tickets: ["return"], ...fields },
  },
});

it("accepts departures before each gun", () => {
  expect(placesOf(shuttleArrivesLate, station({ out: { times: ["06:50", "07:20"] } }))).toEqual([]);
});

it("finds a last bus after the last gun", () => {
  expect(placesOf(shuttleArrivesLate, station({ out: { times: ["06:50", "07:40"] } }))).toEqual([
    "shuttles.station.out",
  ]);
});

it("asks nothing where no departures or no guns are printed", () => {
  expect(placesOf(shuttleArrivesLate, station({}))).toEqual([]);
  expect(
    placesOf(shuttleArrivesLate, {
      ...station({ out: { times: ["06:50"] } }),
      schedule: { guns: { clause: "§1" } },
    }),
  ).toEqual([]);
});
