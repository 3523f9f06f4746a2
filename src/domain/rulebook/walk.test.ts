import { describe, expect, it } from "vitest";

import { clausesAt, partAt, parts } from "./walk.ts";

const rules = {
  fees: { clause: ["§4"], each: { half: 850, "5k": 500 } },
  refunds: { stages: { first: { clause: ["§16"], pays: { fee: 1 } } } },
  tiers: [{ persons: 1 }, { persons: 2 }],
};

describe("the parts of a rulebook", () => {
  it("stand where the file has them: rows of a table directly under the table", () => {
    const places = Array.from(parts(rules), ({ path }) => path.join("."));

    expect(places).toEqual([
      "",
      "fees",
      "fees.clause",
      "fees.clause.0",
      "fees.half",
      "fees.5k",
      "refunds",
      "refunds.stages",
      "refunds.stages.first",
      "refunds.stages.first.clause",
      "refunds.stages.first.clause.0",
      "refunds.stages.first.pays",
      "refunds.stages.first.pays.fee",
      "tiers",
      "tiers.0",
      "tiers.0.persons",
      "tiers.1",
      "tiers.1.persons",
    ]);
  });

  it.each([
    [["fees", "half"], 850],
    [["fees", "clause"], ["§4"]],
    [["tiers", 1, "persons"], 2],
    [["tiers", "0", "persons"], 1],
    [["fees", "marathon"], undefined],
    [["fees", "half", "deeper"], undefined],
    [[], rules],
  ])("at %j is %j", (path, expected) => {
    expect(partAt(rules, path)).toEqual(expected);
  });
});

describe("the clauses of a place", () => {
  it("are those of the nearest rule around it", () => {
    expect(clausesAt(rules, ["refunds", "stages", "first", "pays", "fee"])).toEqual(["§16"]);
    expect(clausesAt(rules, ["fees", "half"])).toEqual(["§4"]);
  });

  it("are none outside every rule", () => {
    expect(clausesAt(rules, ["tiers", 0])).toEqual([]);
  });
});
