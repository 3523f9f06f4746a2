import { describe, expect, it } from "vitest";
import { accepted, refused } from "#domain/kernel/index.ts";
import { parseClockRange } from "./clock-range.ts";
import { misread, type ValueProblem, type ValueProblemCode } from "./value-problem.ts";

const hour = 3_600_000;

function problem(code: ValueProblemCode, given: string): ValueProblem {
  return { code, args: { given }, write: "05:30" };
}

describe("parseClockRange", () => {
  it.each<[string, number, number]>([
    ["05:00-10:00", 5, 10],
    ["9:00 – 17:00", 9, 17],
    ["9:00 — 17:00", 9, 17],
    ["18:00~24:00", 18, 24],
    ["０５：００～１０：００", 5, 10],
    ["05:00 to 10:00", 5, 10],
    ["05:00 至 10:00", 5, 10],
    ["05:30:00-10:30", 5.5, 10.5],
  ])("reads %j as %d to %d h", (input, from, to) => {
    expect(parseClockRange(input)).toEqual(accepted({ from: from * hour, to: to * hour }));
  });

  it.each<[unknown, ValueProblemCode, string]>([
    ["22:00-02:00", "clock-range-backwards", "22:00-24:00 / 00:00-02:00"],
    ["22:00-0:00", "clock-range-backwards", "22:00-24:00"],
    ["05:00-05:00", "clock-range-empty", "05:00-10:00"],
    ["05:00", "clock-range-unreadable", "05:00-10:00"],
    ["05:00-", "clock-range-unreadable", "05:00-10:00"],
    ["all day", "clock-range-unreadable", "05:00-10:00"],
    [null, "clock-range-unreadable", "05:00-10:00"],
  ])("refuses %j as %s", (input, code, write) => {
    expect(parseClockRange(input)).toEqual(misread(code, input, write));
  });

  it("names what is wrong with both ends", () => {
    expect(parseClockRange("25:00-5")).toEqual(
      refused(problem("clock-impossible", "25:00"), problem("clock-unreadable", "5")),
    );
  });
});
