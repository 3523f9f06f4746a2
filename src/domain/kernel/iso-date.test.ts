import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  compareDates,
  daysBetween,
  daysInMonth,
  isLeapYear,
  isoDate,
  isoDateOf,
  weekdayOf,
  yearOf,
} from "./iso-date.ts";

const aDay = fc.integer({ min: -719_162, max: 2_932_896 }); // all days of the years 0001 to 9999
const dayZero = isoDate("1970-01-01");

describe("isoDateOf", () => {
  it.each<[number, number, number, string | undefined]>([
    [2023, 3, 5, "2023-03-05"],
    [1, 1, 1, "0001-01-01"],
    [9999, 12, 31, "9999-12-31"],
    [2024, 2, 29, "2024-02-29"],
    [2023, 2, 29, undefined],
    [2023, 4, 31, undefined],
    [2023, 0, 1, undefined],
    [2023, 13, 1, undefined],
    [2023, 1, 0, undefined],
    [0, 1, 1, undefined],
    [10_000, 1, 1, undefined],
    [2023.5, 1, 1, undefined],
    [2023, 1.5, 1, undefined],
    [2023, 1, 1.5, undefined],
  ])("%d, %d, %d is %s", (year, month, day, expected) => {
    expect(isoDateOf(year, month, day)).toBe(expected);
  });
});

describe("isoDate", () => {
  it("marks a date", () => {
    expect(isoDate("2023-03-05")).toBe("2023-03-05");
    expect(yearOf(isoDate("2023-03-05"))).toBe(2023);
  });

  it.each(["2023-3-5", "2023-02-29", "2023-03-05T00:00", "", "0000-01-01"])(
    "throws for %j",
    (text) => {
      expect(() => isoDate(text)).toThrow(RangeError);
    },
  );
});

describe("the calendar", () => {
  it.each<[number, boolean]>([
    [2024, true],
    [2023, false],
    [1900, false],
    [2000, true],
  ])("year %i has a 29 February: %s", (year, expected) => {
    expect(isLeapYear(year)).toBe(expected);
    expect(daysInMonth(year, 2)).toBe(expected ? 29 : 28);
  });

  it.each<[string, number, string]>([
    ["2023-03-05", 7, "2023-03-12"],
    ["2023-03-05", -14, "2023-02-19"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-12-31", 1, "2024-01-01"],
    ["2024-01-01", -1, "2023-12-31"],
    ["2024-02-29", 365, "2025-02-28"],
    ["0001-01-01", 0, "0001-01-01"],
  ])("%s and %i days is %s", (date, days, expected) => {
    expect(addDays(isoDate(date), days)).toBe(expected);
  });

  it("throws when the calendar ends", () => {
    expect(() => addDays(isoDate("9999-12-31"), 1)).toThrow(RangeError);
    expect(() => addDays(isoDate("0001-01-01"), -1)).toThrow(RangeError);
    expect(() => addDays(isoDate("2023-03-05"), 0.5)).toThrow(RangeError);
  });

  it.each<[string, number]>([
    ["2023-03-05", 0],
    ["2021-01-30", 6],
    ["2024-12-01", 0],
    ["1969-12-31", 3],
    ["0001-01-01", 1],
  ])("%s falls on weekday %i", (date, expected) => {
    expect(weekdayOf(isoDate(date))).toBe(expected);
  });

  it("orders dates", () => {
    const [early, late] = [isoDate("0987-12-31"), isoDate("2023-01-01")];

    expect(compareDates(early, late)).toBe(-1);
    expect(compareDates(late, early)).toBe(1);
    expect(compareDates(late, isoDate("2023-01-01"))).toBe(0);
  });

  it("agrees with Temporal on every day", () => {
    fc.assert(
      fc.property(aDay, (day) => {
        const date = addDays(dayZero, day);
        const expected = Temporal.PlainDate.from("1970-01-01").add({ days: day });

        expect(date).toBe(expected.toString());
        expect(weekdayOf(date)).toBe(expected.dayOfWeek % 7);
        expect(daysBetween(dayZero, date)).toBe(day);
      }),
    );
  });
});
