import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accepted } from "#domain/kernel/index.ts";
import { parseClock } from "./clock.ts";
import { misread, type ValueProblemCode } from "./value-problem.ts";

describe("parseClock", () => {
  it.each<[unknown, number]>([
    ["05:30", 19_800_000],
    ["5:30", 19_800_000],
    ["05:30:10", 19_810_000],
    ["０５：３０", 19_800_000],
    ["00:00", 0],
    ["23:59:59", 86_399_000],
    ["24:00", 86_400_000],
    ["24:00:00", 86_400_000],
  ])("reads %j as %i ms", (input, expected) => {
    expect(parseClock(input)).toEqual(accepted(expected));
  });

  it.each<[unknown, ValueProblemCode]>([
    ["24:01", "clock-impossible"],
    ["24:00:01", "clock-impossible"],
    ["25:00", "clock-impossible"],
    ["05:60", "clock-impossible"],
    ["05:30:60", "clock-impossible"],
    [530, "clock-unreadable"],
    ["5:3", "clock-unreadable"],
    ["5:30 am", "clock-unreadable"],
    ["", "clock-unreadable"],
    [null, "clock-unreadable"],
  ])("refuses %j as %s", (input, code) => {
    expect(parseClock(input)).toEqual(misread(code, input, "05:30"));
  });

  it("reads back every second of the day", () => {
    fc.assert(
      fc.property(fc.nat(86_399), (second) => {
        const clock = new Temporal.PlainTime().add({ seconds: second }).toString();

        expect(parseClock(clock)).toEqual(accepted(second * 1000));
      }),
    );
  });
});
