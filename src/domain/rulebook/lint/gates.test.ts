import { describe, expect, it } from "vitest";

import { aName, aRulebook, placesOf } from "#test/support/a-rulebook.ts";
import { gateDiffers } from "./checks/gate-differs.ts";
import { gateOnOtherGun } from "./checks/gate-on-other-gun.ts";
import { gateOrder } from "./checks/gate-order.ts";
import { gateOutsideCourse } from "./checks/gate-outside-course.ts";
import { gatePace } from "./checks/gate-pace.ts";
import { gatesMissing } from "./checks/gates-missing.ts";
import { gateTables } from "./gates.ts";

const gate = (fields: object) => ({ clause: "§1", name: aName, ...fields });
const gates = (row: string, ...all: readonly object[]) => ({
  gates: {
    [row]: {
      clause: "§1",
      gates: Object.fromEntries(all.map((fields, index) => [`g${index + 1}`, gate(fields)])),
    },
  },
});
const checks = [gateOnOtherGun, gateDiffers, gateOrder, gateOutsideCourse, gatePace];
const allPlaces = (sections: object) => checks.flatMap((check) => placesOf(check, { ...sections }));

describe("gates of a course that contests share", () => {
  it("hold for every contest whose distance reaches them", () => {
    const book = aRulebook(gates("all", { at: "3 km", closes: "08:15" }, { at: "7 km" }));

    const reached = Array.from(gateTables(book), (table) => [table.contest.id, table.gates.length]);

    expect(reached).toEqual([
      ["10k", 2],
      ["5k", 1],
    ]);
  });

  it("hold for contests of unknown distance, and wherever their own place is unknown", () => {
    const book = aRulebook({
      ...gates("all", { at: "7 km" }, { closes: "08:15" }),
      distances: { clause: "§1", "10k": "10 km" },
    });

    const reached = Array.from(gateTables(book), (table) => table.gates.length);

    expect(reached).toEqual([2, 2]);
  });

  it("give no table to a contest that reaches none of them", () => {
    const book = aRulebook(gates("all", { at: "7 km", closes: "08:15" }));

    expect(Array.from(gateTables(book), ({ contest }) => contest.id)).toEqual(["10k"]);
  });

  it("may count from the gun of one of them", () => {
    const sections = gates("all", { at: "3 km", after: "1:00:00", closes: "08:00", gun: "10k" });

    expect(placesOf(gateOnOtherGun, sections)).toEqual([]);
    expect(placesOf(gateDiffers, sections)).toEqual([]);
  });
});

describe("gates in order", () => {
  it("give no finding when time, clock and distance agree", () => {
    const sections = gates(
      "10k",
      { at: "5 km", after: "0:45:00", closes: "07:45", gun: "10k" },
      { finish: true, after: "1:30:00", closes: "08:30" },
    );

    expect(allPlaces(sections)).toEqual([]);
  });

  it("give no finding where nothing is known of them", () => {
    expect(allPlaces(gates("10k", {}, {}))).toEqual([]);
    expect(
      allPlaces({
        ...gates("10k", { at: "3 km", after: "0:30:00" }),
        schedule: { guns: { clause: "§1" } },
      }),
    ).toEqual([]);
  });

  it("give no finding where there are none", () => {
    expect(allPlaces({})).toEqual([]);
    expect(placesOf(gatesMissing, {})).toEqual([]);
  });
});

it("a printed clock that no gun explains differs, and names no other contest", () => {
  const sections = gates("10k", { at: "5 km", after: "0:45:00", closes: "07:50" });

  expect(placesOf(gateOnOtherGun, sections)).toEqual([]);
  expect(placesOf(gateDiffers, sections)).toEqual(["gates.10k.gates.g1"]);
});

it("a gate with its own gun named is not explained by another", () => {
  const sections = gates("10k", { at: "5 km", after: "0:45:00", closes: "08:15", gun: "10k" });

  expect(placesOf(gateOnOtherGun, sections)).toEqual([]);
  expect(placesOf(gateDiffers, sections)).toEqual(["gates.10k.gates.g1"]);
});

it("the pace of an even number of other legs is compared with the middle of the two inner ones", () => {
  const sections = gates(
    "10k",
    { at: "2 km", closes: "07:20" },
    { at: "6 km", closes: "08:00" },
    { finish: true, closes: "08:20" },
  );

  expect(placesOf(gatePace, sections)).toEqual(["gates.10k.gates.g3"]);
});

it("contests without a limit, teams and untimed fun runs need no gates", () => {
  const sections = {
    ...gates("10k", { at: "5 km" }),
    contests: {
      "10k": { name: aName },
      "5k": { name: aName },
      "6h": { name: aName, kind: "duration", duration: "5:00:00" },
      team: { name: aName, kind: "team" },
    },
    schedule: {
      guns: { clause: "§1", "10k": "07:00", "5k": "07:30", "6h": "07:00", team: "07:00" },
      limits: { clause: "§1", "10k": "1:30:00", "5k": "1:00:00", team: "1:30:00" },
    },
    timing: { timed: { clause: "§1", all: "yes", "5k": "no" } },
    ranking: { competitive: { clause: "§1", all: "yes", "5k": "no" } },
  };

  expect(placesOf(gatesMissing, sections)).toEqual([]);
  expect(placesOf(gatesMissing, { ...sections, ranking: {} })).toEqual(["gates.5k"]);
});
