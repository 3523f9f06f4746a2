import { describe, expect, it } from "vitest";

import { isoDate, type Reason, type Refusal } from "#domain/kernel/index.ts";
import { aCityRace } from "#test/support/a-city-race.ts";
import { judgeStandards } from "./standard.ts";

const raced = { from: "2029-03-01", through: "2030-01-31" };
const standards = {
  general: { clause: "§6", contests: ["half"], time: "up to 2:00:00", raced },
  "front-wave": { clause: "§7", contests: ["half"], time: "up to 1:20:00", raced },
};

function judged(pools: object, minutes: number): readonly string[] {
  const book = aCityRace({ standards, pools });
  const reasons: Reason[] = [];
  const refusals: Refusal[] = [];
  const best = { time: minutes * 60_000, raced: isoDate("2029-10-14") };
  const contest = book.contests["half"];
  if (contest === undefined) throw new Error("the race has no half marathon");
  judgeStandards(book, contest, { best }, reasons, refusals);
  return [...reasons, ...refusals].map(({ code }) => code);
}

describe("a qualifying standard", () => {
  it("is a condition of the contest", () => {
    expect(judged({}, 119)).toEqual(["standard-met"]);
    expect(judged({}, 121)).toEqual(["standard-not-met"]);
  });

  it("that opens a pool is none", () => {
    const everyStandard = {
      front: {
        clause: "§7",
        unit: "entries",
        contests: ["half"],
        standards: Object.keys(standards),
      },
    };

    expect(judged(everyStandard, 150)).toEqual([]);
  });
});
