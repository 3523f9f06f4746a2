import { describe, expect, it } from "vitest";
import { aCityRace } from "#test/support/a-city-race.ts";
import { isLateStart } from "./late-start.ts";

const schedule = {
  guns: { clause: "§2", half: "06:00", "5k": "06:30" },
  "late-start": { clause: "§11(7)", half: "10 min" },
  "late-starter": { clause: "§11(8)", then: "may-be-barred" },
};
const late = (of: ReturnType<typeof aCityRace>, contest: string, seconds: number) => {
  const decided = isLateStart(of, contest, seconds * 1000);
  return decided.ok
    ? [decided.value.value, ...decided.value.reasons.map(({ code }) => code)]
    : [decided.refusals[0].code];
};

describe("a start after the gun", () => {
  it("is late only after the last second that counts", () => {
    expect(late(aCityRace({ schedule }), "half", 600)).toEqual([false, "start-in-time"]);
    expect(late(aCityRace({ schedule }), "half", 601)).toEqual([
      true,
      "late-start",
      "late-starter-may-be-barred",
    ]);
  });

  it("has no consequence where none is printed", () => {
    const { "late-starter": _then, ...without } = schedule;
    expect(late(aCityRace({ schedule: without }), "half", 601)).toEqual([true, "late-start"]);
  });

  it("is never late where no rule speaks of it", () => {
    expect(late(aCityRace({ schedule }), "5k", 9999)).toEqual([false, "late-start-unsaid"]);
    expect(late(aCityRace(), "half", 9999)).toEqual([false, "late-start-unsaid"]);
    expect(late(aCityRace(), "full", 9999)).toEqual(["contest-unknown"]);
  });
});
