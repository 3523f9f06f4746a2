import { describe, expect, it } from "vitest";
import { aCityRace } from "#test/support/a-city-race.ts";
import { at, shown } from "#test/support/moments.ts";
import { holdUntil } from "./hold.ts";

const window = { clause: "§3", from: "2030-01-01", through: "2030-01-31" };
const until = (hold: object | undefined, entered: string) => {
  const held = holdUntil(aCityRace({ entry: { window, ...(hold && { hold }) } }), at(entered));
  return held.ok ? shown(held.value.value) : held.refusals[0].code;
};

describe("an unpaid place", () => {
  it.each([
    ["2030-01-11 00:00", "2030-01-15 00:00"],
    ["2030-01-11 23:59", "2030-01-15 00:00"],
    ["2030-01-31 23:59", "2030-02-04 00:00"], // week-ends and holidays count
  ])("entered at %s is held for 3 calendar days, to %s", (entered, expected) => {
    expect(until({ clause: "§10", days: 3 }, entered)).toBe(expected);
  });

  it("is held for hours from the minute of entry", () => {
    expect(until({ clause: "§10", hours: 48 }, "2030-01-11 12:30")).toBe("2030-01-13 12:30");
  });

  it("is held for a time only the rulebook can say", () => {
    expect(until(undefined, "2030-01-11 12:30")).toBe("hold-unsaid");
    expect(until({ clause: "§10", "business-days": "no" }, "2030-01-11 12:30")).toBe("hold-unsaid");
  });
});
