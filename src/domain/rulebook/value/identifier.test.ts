import { describe, expect, it } from "vitest";
import { accepted } from "#domain/kernel/index.ts";
import { parseIdentifier } from "./identifier.ts";
import { misread, type ValueProblemCode } from "./value-problem.ts";

describe("parseIdentifier", () => {
  it.each(["half", "10k", "m-70", "a", "half-marathon-2", "x".repeat(60)])("reads %j", (input) => {
    expect(parseIdentifier(input)).toEqual(accepted(input));
  });

  it("makes full-width letters narrow", () => {
    expect(parseIdentifier("ｈａｌｆ")).toEqual(accepted("half"));
  });

  it.each<[unknown, ValueProblemCode, string]>([
    ["M-70", "identifier-unreadable", "m-70"],
    ["half_marathon", "identifier-unreadable", "half-marathon"],
    ["-half-", "identifier-unreadable", "half"],
    ["half--marathon", "identifier-unreadable", "half-marathon"],
    ["70", "identifier-unreadable", "no-70"],
    [10, "identifier-unreadable", "no-10"],
    ["半程", "identifier-unreadable", "half"],
    ["", "identifier-unreadable", "half"],
    [true, "identifier-unreadable", "half"],
    [null, "identifier-unreadable", "half"],
    ["all", "identifier-reserved", "all-1"],
  ])("refuses %j as %s", (input, code, write) => {
    expect(parseIdentifier(input, ["all"])).toEqual(misread(code, input, write));
  });

  it("refuses more than 60 characters", () => {
    const input = "x".repeat(61);

    expect(parseIdentifier(input)).toEqual(
      misread("identifier-too-long", input, "x".repeat(30), { most: 60 }),
    );
  });
});
