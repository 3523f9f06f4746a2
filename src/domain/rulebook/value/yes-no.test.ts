import { describe, expect, it } from "vitest";
import { accepted } from "#domain/kernel/index.ts";
import { misread } from "./value-problem.ts";
import { parseYesNo } from "./yes-no.ts";

describe("parseYesNo", () => {
  it.each([true, "true", "yes", "Yes", " YES ", "是"])("reads %j as yes", (input) => {
    expect(parseYesNo(input)).toEqual(accepted(true));
  });

  it.each([false, "false", "no", "NO", "否"])("reads %j as no", (input) => {
    expect(parseYesNo(input)).toEqual(accepted(false));
  });

  it.each([1, 0, "maybe", "", null, []])("refuses %j", (input) => {
    expect(parseYesNo(input)).toEqual(misread("yes-no-unreadable", input, "yes / no"));
  });
});
