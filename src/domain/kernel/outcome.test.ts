import { describe, expect, expectTypeOf, it } from "vitest";
import { accepted, allOutcomes, mapOutcome, refused, type Outcome } from "./outcome.ts";

function half(n: number): Outcome<number, string> {
  return n % 2 === 0 ? accepted(n / 2) : refused(`${n} is odd`);
}

describe("mapOutcome", () => {
  it("changes an accepted value", () => {
    expect(mapOutcome(half(10), (n) => `${n} km`)).toEqual({ ok: true, value: "5 km" });
  });

  it("leaves a refusal alone", () => {
    expect(mapOutcome(half(5), (n) => `${n} km`)).toEqual({ ok: false, refusals: ["5 is odd"] });
  });
});

describe("allOutcomes", () => {
  it("gives all values in order, typed by position", () => {
    const both = allOutcomes([half(10), mapOutcome(half(4), String)]);

    expect(both).toEqual({ ok: true, value: [5, "2"] });
    expectTypeOf(both).toEqualTypeOf<Outcome<readonly [number, string], string>>();
  });

  it("accepts an empty list", () => {
    expect(allOutcomes([])).toEqual({ ok: true, value: [] });
  });

  it("collects every refusal in order", () => {
    const outcomes = [half(1), half(2), refused("first", "second"), half(3)];

    expect(allOutcomes(outcomes)).toEqual({
      ok: false,
      refusals: ["1 is odd", "first", "second", "3 is odd"],
    });
  });
});
