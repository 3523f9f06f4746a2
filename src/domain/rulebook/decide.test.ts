import { describe, expect, it } from "vitest";

import { applyOverrides, overridesOf, placeOf } from "./decide.ts";

describe("the values of decisions", () => {
  it("are read in the order of the decisions", () => {
    const raw = {
      decisions: [{ set: { "fees.half": 900 } }, { keep: true }, { set: { "stages.0": null } }],
    };

    expect(overridesOf(raw)).toEqual([
      { path: ["fees", "half"], value: 900 },
      { path: ["stages", 0], value: null },
    ]);
  });

  it.each([[null], [{}], [{ decisions: "none" }], [{ decisions: [null, { set: 1 }] }]])(
    "of %j are none",
    (raw) => {
      expect(overridesOf(raw)).toEqual([]);
    },
  );

  it("read whole numbers of a place as positions", () => {
    expect(placeOf("postage.tiers.6.persons")).toEqual(["postage", "tiers", 6, "persons"]);
  });
});

describe("decisions in force", () => {
  const printed = {
    gates: { g1: { gun: "10k", closes: "07:05" } },
    tiers: [{ persons: "21-50" }, { persons: "50-100" }],
  };

  it("replace a value and leave the printed one as it was", () => {
    const decided = applyOverrides(printed, [{ path: ["gates", "g1", "gun"], value: "half" }]);

    expect(decided).toEqual({ ...printed, gates: { g1: { gun: "half", closes: "07:05" } } });
    expect(printed.gates.g1.gun).toBe("10k");
  });

  it("replace a position of a list", () => {
    const decided = applyOverrides(printed, [{ path: ["tiers", 1, "persons"], value: "51-100" }]);

    expect(decided).toMatchObject({ tiers: [{ persons: "21-50" }, { persons: "51-100" }] });
    expect(printed.tiers[1]).toEqual({ persons: "50-100" });
  });

  it("fill in what the print leaves out", () => {
    const decided = applyOverrides(printed, [
      { path: ["payment", "deadline", "through"], value: "2024-09-23" },
    ]);

    expect(decided).toEqual({ ...printed, payment: { deadline: { through: "2024-09-23" } } });
  });

  it("take a value away with null", () => {
    const decided = applyOverrides(printed, [
      { path: ["gates", "g1", "gun"], value: null },
      { path: ["tiers", 0], value: null },
    ]);

    expect(decided).toEqual({ gates: { g1: { closes: "07:05" } }, tiers: [{ persons: "50-100" }] });
  });

  it("may replace the whole", () => {
    expect(applyOverrides(printed, [{ path: [], value: "new" }])).toBe("new");
  });
});
