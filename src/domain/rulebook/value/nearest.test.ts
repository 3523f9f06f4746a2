import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventNames } from "./event-name.ts";
import { nearest } from "./nearest.ts";

describe("nearest", () => {
  it.each<[string, string | undefined]>([
    ["race-dya", "race-day"],
    ["racday", "race-day"],
    ["RACE_DAY", "race-day"],
    ["gnu", "gun"],
    ["payments", "payment"],
    ["payment-dedline", "payment-deadline"],
    ["pickup", "pick-up"],
    ["gun", "gun"],
    ["breakfast", undefined],
    ["", undefined],
    ["x".repeat(1_000_000), undefined],
  ])("of %.20s is %s", (word, expected) => {
    expect(nearest(word, eventNames)).toBe(expected);
  });

  it("prefers the fewest slips, then the first", () => {
    expect(nearest("half", ["hall", "half", "halt"])).toBe("half");
    expect(nearest("hal", ["half", "hall"])).toBe("half");
  });

  it("counts two swapped neighbours as one slip, at the ends of a word too", () => {
    expect(nearest("ab", ["ba"])).toBe("ba");
    expect(nearest("abc", ["cab"])).toBeUndefined();
  });

  it("has no answer without candidates", () => {
    expect(nearest("gun", [])).toBeUndefined();
  });

  it("finds any word with one letter dropped", () => {
    fc.assert(
      fc.property(fc.constantFrom(...eventNames), fc.nat(15), (word, at) => {
        expect(nearest(word.slice(0, at) + word.slice(at + 1), [word])).toBe(word);
      }),
    );
  });
});
