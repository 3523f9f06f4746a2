import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accepted } from "#domain/kernel/index.ts";
import { parseDistance } from "./distance.ts";
import { misread, type ValueProblemCode } from "./value-problem.ts";

describe("parseDistance", () => {
  it.each<[unknown, number]>([
    ["21.0975 km", 21_097_500],
    ["42.195km", 42_195_000],
    ["5 km", 5_000_000],
    ["10K", 10_000_000],
    ["400 m", 400_000],
    ["1,000 m", 1_000_000],
    ["10 mi", 16_093_440],
    ["26.2 miles", 42_164_813],
    ["5 公里", 5_000_000],
    ["400公尺", 400_000],
    ["０．５ｋｍ", 500_000],
    ["5 ㎞", 5_000_000],
    ["0 km", 0],
    ["0.0001 m", 0],
  ])("reads %j as %i mm", (input, expected) => {
    expect(parseDistance(input)).toEqual(accepted(expected));
  });

  it.each<[unknown, ValueProblemCode, string]>([
    [10, "distance-unit-missing", "10 km / 10 m"],
    ["21.0975", "distance-unit-missing", "21.0975 km / 21.0975 m"],
    ["10 furlongs", "distance-unreadable", "21.0975 km"],
    ["-5 km", "distance-unreadable", "21.0975 km"],
    ["half", "distance-unreadable", "21.0975 km"],
    ["99999999999999 km", "distance-unreadable", "21.0975 km"],
    ["5 km 400 m", "distance-unreadable", "21.0975 km"],
    [null, "distance-unreadable", "21.0975 km"],
  ])("refuses %j as %s", (input, code, write) => {
    expect(parseDistance(input)).toEqual(misread(code, input, write));
  });

  it("reads back every whole number of metres, written in km", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (metres) => {
        expect(parseDistance(`${(metres / 1000).toFixed(3)} km`)).toEqual(accepted(metres * 1000));
      }),
    );
  });
});
