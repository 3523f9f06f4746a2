import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accepted } from "#domain/kernel/index.ts";
import { parsePercent } from "./percent.ts";
import { misread, type ValueProblemCode } from "./value-problem.ts";

describe("parsePercent", () => {
  it.each<[string, number]>([
    ["60 %", 6000],
    ["60%", 6000],
    ["６０％", 6000],
    ["0.5 %", 50],
    ["0.01 %", 1],
    ["100 %", 10_000],
    ["0 %", 0],
    ["150 %", 15_000],
  ])("reads %j as %i basis points", (input, expected) => {
    expect(parsePercent(input)).toEqual(accepted(expected));
  });

  it.each<[unknown, ValueProblemCode, string]>([
    [60, "percent-sign-missing", "60 %"],
    ["0.6", "percent-sign-missing", "0.6 %"],
    ["33.333 %", "percent-too-fine", "33.33 %"],
    ["-5 %", "percent-unreadable", "60 %"],
    ["6 折", "percent-unreadable", "60 %"],
    ["99999999999999999 %", "percent-unreadable", "60 %"],
    [null, "percent-unreadable", "60 %"],
  ])("refuses %j as %s", (input, code, write) => {
    expect(parsePercent(input)).toEqual(misread(code, input, write));
  });

  it("reads back every share", () => {
    fc.assert(
      fc.property(fc.nat(20_000), (share) => {
        expect(parsePercent(`${(share / 100).toFixed(2)} %`)).toEqual(accepted(share));
      }),
    );
  });
});
