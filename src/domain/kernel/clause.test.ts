import { describe, expect, it } from "vitest";
import { clauseId } from "./clause.ts";

describe("clauseId", () => {
  it.each(["TN2023 §七/報名費", "A"])("marks %j", (text) => {
    expect(clauseId(text)).toBe(text);
  });

  it.each(["", " ", " A1", "A1 ", "A\nB"])("throws for %j", (text) => {
    expect(() => clauseId(text)).toThrow(RangeError);
  });
});
