import { describe, expect, it } from "vitest";
import { aCityRace, named } from "#test/support/a-city-race.ts";
import { corralOf, type CorralClaim } from "./corral.ts";

const zones = {
  front: { name: named("Elite"), elite: "yes" },
  a: { name: named("A"), time: "within 1:30:00" },
  b: { name: named("B"), time: "up to 2:00:00" },
};
const half = { clause: "§11", contests: ["half"], zones, default: "b" };
const book = aCityRace({
  corrals: { half },
  elite: { "front-row": { clause: "§12", reserved: "yes" } },
});
const zone = (claim: CorralClaim, of = book, contest = "half") => {
  const placed = corralOf(of, contest, claim);
  if (!placed.ok) return [placed.refusals[0].code];
  return [
    placed.value.value,
    placed.value.reasons[0]?.code,
    ...(placed.value.reasons[0]?.clauses ?? []),
  ];
};
const hours = (text: string) =>
  text.split(":").reduce((sum, part) => sum * 60 + Number(part), 0) * 1000;

describe("the start area", () => {
  it.each([
    ["1:29:59", "a"],
    ["1:30:00", "a"], // "within 1:30:00" leaves it open: the earlier zone
    ["1:30:01", "b"],
    ["2:00:00", "b"],
    ["2:00:01", null],
  ])("of a runner of %s is %s", (time, expected) => {
    expect(zone({ time: hours(time) })[0]).toBe(expected);
  });

  it("of the elite is its own, where there is one", () => {
    expect(zone({ time: hours("1:10:00"), elite: true })).toEqual([
      "front",
      "corral-elite",
      "CR2030 §11",
      "CR2030 §12",
    ]);
    expect(zone({ elite: true }, aCityRace({ corrals: { half } }))).toEqual([
      "front",
      "corral-elite",
      "CR2030 §11",
    ]);
    const plain = { ...half, zones: { a: zones.a }, default: "a" };
    expect(
      zone({ time: hours("1:10:00"), elite: true }, aCityRace({ corrals: { plain } }))[0],
    ).toBe("a");
  });

  it("of a runner without a time is the default, or unsaid", () => {
    expect(zone({})).toEqual(["b", "corral-default", "CR2030 §11"]);
    const { default: _none, ...without } = half;
    expect(zone({}, aCityRace({ corrals: { half: without } }))).toEqual([null, "corral-unsaid"]);
  });

  it("is unsaid for contests without areas and unknown for unknown ones", () => {
    expect(zone({}, book, "5k")).toEqual([null, "corral-unsaid"]);
    expect(zone({}, aCityRace(), "5k")).toEqual([null, "corral-unsaid"]);
    expect(zone({}, book, "full")).toEqual(["contest-unknown"]);
  });

  it("may be a default of another set, named as written", () => {
    const other = {
      clause: "§13",
      contests: ["5k"],
      zones: { c: { name: named("C") } },
      default: "b",
    };
    expect(zone({}, aCityRace({ corrals: { half, other } }), "5k")[0]).toBe("b");
    expect(zone({ time: 1 }, aCityRace({ corrals: { half, other } }), "5k")).toEqual([
      null,
      "corral-none",
      "CR2030 §13",
    ]);
  });
});
