import { describe, expect, it } from "vitest";
import { accepted } from "#domain/kernel/index.ts";
import { parseColour } from "./colour.ts";
import { misread } from "./value-problem.ts";

describe("parseColour", () => {
  it.each([
    ["#d7003a", "#d7003a"],
    ["#00A0E9", "#00a0e9"],
    [" ＃00a0e9 ", "#00a0e9"],
  ])("reads %j as %s", (input, expected) => {
    expect(parseColour(input)).toEqual(accepted(expected));
  });

  it.each(["#fff", "d7003a", "#d7003a80", "#g00000", "red", 123_456, null])(
    "refuses %j and shows the quotes YAML needs",
    (input) => {
      expect(parseColour(input)).toEqual(misread("colour-unreadable", input, '"#d7003a"'));
    },
  );
});
