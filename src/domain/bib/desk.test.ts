import { describe, expect, it } from "vitest";
import { aCityRace, named } from "#test/support/a-city-race.ts";
import { at } from "#test/support/moments.ts";
import { deskOpen } from "./desk.ts";

const methods = {
  desk: {
    clause: "§9",
    kind: "desk",
    name: named("Desk"),
    open: [
      { date: "2030-03-09", hours: "09:00-17:00" },
      { date: "2030-03-10", hours: "05:00-06:00" },
      { date: "2030-03-10", hours: "10:00-11:00", contests: ["5k"] },
    ],
  },
  vip: {
    clause: "§9v",
    kind: "desk",
    name: named("VIP desk"),
    contests: ["half"],
    open: [{ date: "2030-03-09", hours: "09:00-17:00" }],
  },
  mail: { clause: "§9m", kind: "mail", name: named("Mail") },
};
const onRaceDay = { clause: "§9r", allowed: "no", contests: ["half"] };
const book = aCityRace({ delivery: { methods, "on-race-day": onRaceDay } });
const open = (method: string, moment: string, contest?: string, of = book) => {
  const decided = deskOpen(of, method, at(moment), contest);
  return decided.ok
    ? [decided.value.value, decided.value.reasons[0]?.code]
    : [decided.refusals[0].code];
};

describe("a desk", () => {
  it.each([
    ["2030-03-09 08:59", false],
    ["2030-03-09 09:00", true],
    ["2030-03-09 16:59", true],
    ["2030-03-09 17:00", false],
  ])("at %s is open: %s", (moment, expected) => {
    expect(open("desk", moment)[0]).toBe(expected);
  });

  it("serves the contests it or an opening names", () => {
    expect(open("vip", "2030-03-09 10:00", "half")).toEqual([true, "desk-open"]);
    expect(open("vip", "2030-03-09 10:00", "5k")).toEqual([false, "desk-other-contests"]);
    expect(open("desk", "2030-03-10 10:30", "half")).toEqual([false, "desk-shut"]);
    expect(open("desk", "2030-03-10 10:30", "5k")).toEqual([true, "desk-open"]);
    expect(open("desk", "2030-03-10 10:30")).toEqual([true, "desk-open"]);
  });

  it("hands out nothing on race day where the rulebook says so", () => {
    expect(open("desk", "2030-03-10 05:30", "half")).toEqual([false, "desk-not-on-race-day"]);
    expect(open("desk", "2030-03-10 05:30", "5k")).toEqual([true, "desk-open"]);
    expect(open("desk", "2030-03-09 10:00", "half")).toEqual([true, "desk-open"]);
    const allowed = aCityRace({
      delivery: { methods, "on-race-day": { clause: "§9r", allowed: "yes" } },
    });
    expect(open("desk", "2030-03-10 05:30", "half", allowed)).toEqual([true, "desk-open"]);
    expect(open("desk", "2030-03-10 05:30", "half", aCityRace({ delivery: { methods } }))).toEqual([
      true,
      "desk-open",
    ]);
  });

  it("is refused where there is none", () => {
    expect(open("mail", "2030-03-09 10:00")).toEqual(["desk-hours-unsaid"]);
    expect(open("tent", "2030-03-09 10:00")).toEqual(["delivery-unknown"]);
    expect(open("desk", "2030-03-09 10:00", "full")).toEqual(["contest-unknown"]);
    expect(open("desk", "2030-03-09 10:00", undefined, aCityRace())).toEqual(["delivery-unknown"]);
  });
});
