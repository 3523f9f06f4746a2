import { expect, it } from "vitest";

import { aName, placesOf } from "#test/support/a-rulebook.ts";
import { outsideDay } from "./outside-day.ts";

it("accepts the first and the last minute of the day", () => {
  const bags = { tent: { clause: "§1", drop: "06:00-07:15", keep: "06:00-12:00" } };

  expect(placesOf(outsideDay, { bags })).toEqual([]);
});

it("leaves moments of another day alone", () => {
  const ceremonies = { gala: { clause: "§1", contests: ["10k"], at: "2026-10-24 19:00" } };

  expect(placesOf(outsideDay, { ceremonies })).toEqual([]);
});

it("leaves a closing after midnight alone, since no hours of that day are known", () => {
  const schedule = {
    guns: { clause: "§1", "10k": "07:00", "5k": "07:30" },
    limits: { clause: "§1", "10k": "20:00:00", "5k": "1:00:00" },
    closings: { clause: "§1", "5k": "08:30" },
  };

  expect(placesOf(outsideDay, { schedule })).toEqual([]);
});

it("finds a gate that closes after the day has ended", () => {
  const gates = {
    "10k": { clause: "§1", gates: { late: { clause: "§1", name: aName, closes: "13:00" } } },
  };

  expect(placesOf(outsideDay, { gates })).toEqual(["gates.10k.gates.late.closes"]);
});
