import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ageOn } from "./age.ts";
import { isoDate, isoDateOf } from "./iso-date.ts";

describe("ageOn", () => {
  it.each<[string, string, number, string]>([
    ["2006-03-05", "2023-03-05", 17, "full on the birthday"],
    ["2006-03-06", "2023-03-05", 16, "not full the day before"],
    ["2006-12-31", "2023-03-05", 16, "later in the year"],
    ["2006-01-01", "2023-03-05", 17, "earlier in the year"],
    ["2023-03-05", "2023-03-05", 0, "on the day of birth"],
    ["2023-03-06", "2023-03-05", -1, "before the birth"],
    ["2004-02-29", "2022-02-27", 17, "leap day, 27 February of a common year"],
    ["2004-02-29", "2022-02-28", 18, "leap day, 28 February of a common year"],
    ["2004-02-29", "2024-02-28", 19, "leap day, 28 February of a leap year"],
    ["2004-02-29", "2024-02-29", 20, "leap day, leap day"],
  ])("born %s, on %s: %i (%s)", (birth, on, expected) => {
    expect(ageOn(isoDate(birth), isoDate(on))).toBe(expected);
  });

  it("agrees with Temporal, which also takes 28 February for a missing leap day", () => {
    const aDate = fc
      .tuple(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
      )
      .map(([year, month, day]) => isoDateOf(year, month, day))
      .filter((date) => date !== undefined);
    fc.assert(
      fc.property(aDate, aDate, (one, other) => {
        const [birth, on] = one < other ? [one, other] : [other, one];
        const birthday = Temporal.PlainDate.from(birth);
        const years =
          on.slice(0, 4) === birth.slice(0, 4)
            ? 0
            : Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
        const reached = birthday.add({ years }).toString() <= on;

        expect(ageOn(birth, on)).toBe(reached ? years : years - 1);
      }),
    );
  });
});
