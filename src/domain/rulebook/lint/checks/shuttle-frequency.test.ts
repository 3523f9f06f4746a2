import { expect, it } from "vitest";

import { aName, placesOf } from "#test/support/a-rulebook.ts";
import { shuttleFrequency } from "./shuttle-frequency.ts";
import { shuttleMode } from "./shuttle-mode.ts";
import { shuttleSaleUnsaid } from "./shuttle-sale-unsaid.ts";

const station = (fields: object) => ({
  shuttles: {
    station: { clause: "§1", name: aName, price: "NT$50", tickets: ["return"], ...fields },
  },
});
const places = ["shuttles.station.every"];

it.each([
  ["from 10 minutes to 15 minutes", "10 min-15 min", []],
  ["10 minutes", "10 min", places],
  ["at least every 15 minutes", "up to 15 min", []],
  ["at least every 12 minutes", "up to 12 min", places],
  ["at most every 10 minutes", "from 10 min", []],
  ["at most every 12 minutes", "from 12 min", places],
])("compares the timetable with %s", (_, every, expected) => {
  const out = { times: ["06:00", "06:10", "06:25"] };

  expect(placesOf(shuttleFrequency, station({ every, out }))).toEqual(expected);
});

it("finds a bus with departures that leaves when full", () => {
  const runs = ["when-full"];

  expect(placesOf(shuttleMode, station({ runs }))).toEqual([]);
  expect(placesOf(shuttleMode, station({ runs, out: { times: ["06:00"] } }))).toEqual([
    "shuttles.station.runs",
  ]);
  expect(placesOf(shuttleMode, station({ runs, back: { times: ["09:00"] } }))).toEqual([
    "shuttles.station.runs",
  ]);
});

it("accepts seats for everybody that are sold alone and counted", () => {
  const sale = { riders: ["entrants", "public"], sold: ["with-entry", "alone"], seats: 200 };

  expect(placesOf(shuttleSaleUnsaid, station(sale))).toEqual([]);
});
