import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accepted } from "#domain/kernel/index.ts";
import { parseDaysAndMs, parseDuration } from "./duration.ts";
import { misread, type ValueProblemCode } from "./value-problem.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe("parseDuration", () => {
  it.each<[unknown, number]>([
    ["3:30:00", 3.5 * hour],
    ["0:50:00", 50 * minute],
    ["2:14:35.5", 2 * hour + 14 * minute + 35_500],
    ["30:00:00", 30 * hour],
    ["３：３０：００", 3.5 * hour],
    ["90 min", 90 * minute],
    ["90min", 90 * minute],
    ["3 h 30 min", 3.5 * hour],
    ["3h30min", 3.5 * hour],
    ["3小時30分", 3.5 * hour],
    ["1.5 hours", 1.5 * hour],
    ["24 h", day],
    ["7 d", 7 * day],
    ["7 days", 7 * day],
    ["1,000 d", 1000 * day],
    ["30 s", 30_000],
    ["0.001 s", 1],
    ["0 min", 0],
  ])("reads %j as %i ms", (input, expected) => {
    expect(parseDuration(input)).toEqual(accepted(expected));
  });

  it.each<[unknown, ValueProblemCode, string]>([
    ["1:30", "duration-ambiguous", "1:30:00 / 0:01:30"],
    ["90:00", "duration-ambiguous", "90:00:00 / 1:30:00"],
    ["14:35.5", "duration-ambiguous", "0:14:35.5"],
    [90, "duration-unit-missing", "90 min / 90 h / 90 d"],
    ["0:00:00.0005", "duration-too-fine", "2:14:35.5"],
    ["0.0001 s", "duration-too-fine", "2:14:35.5"],
    ["3 h 90 min", "duration-unreadable", "3 h 30 min"],
    ["30 min 3 h", "duration-unreadable", "3 h 30 min"],
    ["1 h 1 h", "duration-unreadable", "3 h 30 min"],
    ["0 h 0 h", "duration-unreadable", "3 h 30 min"],
    ["90 m", "duration-unreadable", "3 h 30 min"],
    ["36525 d", "duration-unreadable", "3 h 30 min"],
    ["99999999999999999 d", "duration-unreadable", "3 h 30 min"],
    ["3:60:00", "duration-unreadable", "1:30:00 / 90 min"],
    ["1:75", "duration-unreadable", "1:30:00 / 90 min"],
    ["-5 min", "duration-unreadable", "1:30:00 / 90 min"],
    ["3 h 30", "duration-unreadable", "1:30:00 / 90 min"],
    ["soon", "duration-unreadable", "1:30:00 / 90 min"],
    [null, "duration-unreadable", "1:30:00 / 90 min"],
  ])("refuses %j as %s", (input, code, write) => {
    expect(parseDuration(input)).toEqual(misread(code, input, write));
  });

  it("ends quickly on a long text of separators", () => {
    const given = "1,111".padEnd(200, ",111");

    expect(parseDuration(`${given.slice(0, 197)}!`).ok).toBe(false);
  });

  it("reads back every time up to a thousand hours", () => {
    fc.assert(
      fc.property(fc.nat(1000 * hour), (ms) => {
        const [h, m, s] = [
          Math.floor(ms / hour),
          Math.floor(ms / minute) % 60,
          (ms % minute) / 1000,
        ];
        const seconds = s.toFixed(3).padStart(6, "0");

        expect(parseDuration(`${h}:${String(m).padStart(2, "0")}:${seconds}`)).toEqual(
          accepted(ms),
        );
      }),
    );
  });
});

describe("parseDaysAndMs", () => {
  it.each<[string, number, number]>([
    ["7 d", 7, 0],
    ["24 h", 0, day],
    ["1 d 12 h", 1, 12 * hour],
    ["1.5 d", 1, 12 * hour],
    ["36:00:00", 0, 36 * hour],
  ])("reads %j as %i days and %i ms", (input, days, ms) => {
    expect(parseDaysAndMs(input)).toEqual(accepted({ days, ms }));
  });
});
