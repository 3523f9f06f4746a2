import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accepted } from "#domain/kernel/index.ts";
import { parseMoney } from "./money.ts";
import { misread, type ValueProblemCode } from "./value-problem.ts";

describe("parseMoney", () => {
  it.each<[unknown, number]>([
    [850, 850],
    ["850", 850],
    ["0", 0],
    ["NT$0", 0],
    ["NT$850", 850],
    ["NT$ 1,200", 1200],
    ["NT.2100", 2100],
    ["NT 2100", 2100],
    ["ntd 850", 850],
    ["TWD 850", 850],
    ["850 TWD", 850],
    ["850 元", 850],
    ["850元整", 850],
    ["新臺幣 20,000 元", 20_000],
    ["新台幣850元", 850],
    ["ＮＴ＄８５０", 850],
    ["850.00", 850],
  ])("reads %j as %i TWD", (input, expected) => {
    expect(parseMoney(input)).toEqual(accepted(expected));
  });

  it.each<[unknown, ValueProblemCode, string]>([
    ["-850", "money-negative", "850"],
    [-850, "money-negative", "850"],
    ["NT$-1,200", "money-negative", "1200"],
    ["−850", "money-negative", "850"],
    ["850.5", "money-not-whole", "851"],
    [0.4, "money-not-whole", "0"],
    ["free", "money-unreadable", "850"],
    ["none", "money-unreadable", "850"],
    ["USD 850", "money-unreadable", "850"],
    ["$850", "money-unreadable", "850"],
    ["1,20", "money-unreadable", "850"],
    ["850²", "money-unreadable", "850"],
    ["850 600", "money-unreadable", "850"],
    ["99999999999999999", "money-unreadable", "850"],
    ["", "money-unreadable", "850"],
    [null, "money-unreadable", "850"],
    [Infinity, "money-unreadable", "850"],
  ])("refuses %j as %s", (input, code, write) => {
    expect(parseMoney(input)).toEqual(misread(code, input, write));
  });

  it("reads back every amount, with and without separators", () => {
    fc.assert(
      fc.property(fc.nat(), (amount) => {
        expect(parseMoney(amount)).toEqual(accepted(amount));
        expect(parseMoney(`NT$ ${amount.toLocaleString("en")}`)).toEqual(accepted(amount));
      }),
    );
  });
});
