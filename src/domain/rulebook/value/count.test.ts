import { describe, expect, it } from "vitest";
import { accepted } from "#domain/kernel/index.ts";
import { parseCount } from "./count.ts";
import { misread, type ValueProblemCode } from "./value-problem.ts";

describe("parseCount", () => {
  it.each<[unknown, number]>([
    [0, 0],
    [40, 40],
    ["5,000", 5000],
    ["1,000 人", 1000],
    ["３０人", 30],
  ])("reads %j as %i", (input, expected) => {
    expect(parseCount(input)).toEqual(accepted(expected));
  });

  it.each<[unknown, ValueProblemCode, string]>([
    [1.5, "count-not-whole", "2"],
    [-1, "count-unreadable", "1,000"],
    ["many", "count-unreadable", "1,000"],
    ["10 km", "count-unreadable", "1,000"],
    [null, "count-unreadable", "1,000"],
  ])("refuses %j as %s", (input, code, write) => {
    expect(parseCount(input)).toEqual(misread(code, input, write));
  });
});
