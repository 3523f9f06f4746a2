import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateIn, epochMs, instantOf, msOfDayIn, msPerDay } from "./instant.ts";
import { isoDate } from "./iso-date.ts";

const hour = 3_600_000;
const taipei = "Asia/Taipei";

describe("epochMs", () => {
  it.each([0, -1, 8_640_000_000_000_000])("marks %i", (n) => {
    expect(epochMs(n)).toBe(n);
  });

  it("makes no difference between 0 and -0", () => {
    expect(epochMs(-0)).toBe(0);
  });

  it.each([0.5, Number.NaN, 8_640_000_000_000_001, -8_640_000_000_000_001])(
    "throws for %d",
    (n) => {
      expect(() => epochMs(n)).toThrow(RangeError);
    },
  );
});

describe("instantOf", () => {
  it.each<[string, number, string, string]>([
    ["2023-03-05", 5.5 * hour, taipei, "2023-03-04T21:30:00.000Z"],
    ["2022-12-01", 0, taipei, "2022-11-30T16:00:00.000Z"],
    ["2022-12-01", 24 * hour, taipei, "2022-12-01T16:00:00.000Z"],
    ["2022-12-31", 24 * hour, taipei, "2022-12-31T16:00:00.000Z"],
    ["2022-12-01", 1, "UTC", "2022-12-01T00:00:00.001Z"],
    ["2024-03-31", 2.5 * hour, "Europe/Berlin", "2024-03-31T01:30:00.000Z"], // skipped hour
    ["2024-10-27", 2.5 * hour, "Europe/Berlin", "2024-10-27T00:30:00.000Z"], // repeated hour
  ])("on %s at %d ms in %s it is %s", (date, msOfDay, zone, expected) => {
    expect(instantOf(isoDate(date), msOfDay, zone)).toBe(
      Temporal.Instant.from(expected).epochMilliseconds,
    );
  });

  it.each([-1, msPerDay + 1, 0.5])("throws for the time of day %d", (msOfDay) => {
    expect(() => instantOf(isoDate("2023-03-05"), msOfDay, taipei)).toThrow(RangeError);
  });

  it("throws for an unknown zone", () => {
    expect(() => instantOf(isoDate("2023-03-05"), 0, "Asia/Tainan")).toThrow(RangeError);
  });
});

describe("dateIn and msOfDayIn", () => {
  it("give back what instantOf was made of", () => {
    const aDate = fc
      .integer({ min: 0, max: 40_000 })
      .map((day) => isoDate(Temporal.PlainDate.from("1990-01-01").add({ days: day }).toString()));
    fc.assert(
      fc.property(aDate, fc.integer({ min: 0, max: msPerDay - 1 }), (date, msOfDay) => {
        const at = instantOf(date, msOfDay, taipei);

        expect(dateIn(taipei, at)).toBe(date);
        expect(msOfDayIn(taipei, at)).toBe(msOfDay);
      }),
    );
  });

  it("read the clock on the wall, not the time since midnight, on a day of 23 hours", () => {
    const noon = instantOf(isoDate("2024-03-31"), 12 * hour, "Europe/Berlin");

    expect(msOfDayIn("Europe/Berlin", noon)).toBe(12 * hour);
    expect(dateIn("Europe/Berlin", noon)).toBe("2024-03-31");
  });
});
