import { describe, expect, it } from "vitest";
import { deepFreeze } from "./freeze.ts";

describe("deepFreeze", () => {
  it("freezes every part and returns the same value", () => {
    const value = { fees: [{ amount: 850 }], note: null };

    const frozen = deepFreeze(value);

    expect(frozen).toBe(value);
    expect([frozen, frozen.fees, frozen.fees[0]].every((part) => Object.isFrozen(part))).toBe(true);
  });

  it("freezes the inside of a part that was frozen before", () => {
    const inside = { amount: 850 };

    deepFreeze(Object.freeze({ inside }));

    expect(Object.isFrozen(inside)).toBe(true);
  });

  it("ends on circular data", () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;

    expect(Object.isFrozen(deepFreeze(circle))).toBe(true);
  });

  it.each([1, "text", null, undefined])("returns %s as it is", (value) => {
    expect(deepFreeze(value)).toBe(value);
  });
});
