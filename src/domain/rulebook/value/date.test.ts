import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accepted, addDays, isoDate, yearOf } from "#domain/kernel/index.ts";
import { parseDate } from "./date.ts";
import { misread, type ValueProblemCode } from "./value-problem.ts";

describe("parseDate", () => {
  it.each([
    "2023-03-05",
    "2023/3/5",
    "2023.3.5",
    "2023年3月5日",
    "2023 年 3 月 5 日",
    "２０２３／０３／０５",
    "112/3/5",
    "112-03-05",
    "112年3月5日",
    "民國112年3月5日",
    "民國 112 年 3 月 5 日",
    "中華民國112年3月5日",
    "112–03–05",
  ])("reads %j as 5 March 2023", (input) => {
    expect(parseDate(input)).toEqual(accepted({ date: "2023-03-05" }));
  });

  it.each([
    "2023-03-05 (日)",
    "2023-03-05(日)",
    "112/3/5（星期日）",
    "112年3月5日(日)",
    "2023-03-05 (Sun)",
    "2023-03-05 (Sunday)",
    "2023-03-05 (日曜日)",
    "2023-03-05 ( Sun )",
    "2023-03-05 Sunday",
    "2023-03-05 星期日",
  ])("reads %j with its day of the week", (input) => {
    expect(parseDate(input)).toEqual(accepted({ date: "2023-03-05", weekday: 0 }));
  });

  it("keeps a wrong day of the week for lint to compare", () => {
    expect(parseDate("2023-03-05 (Mon)")).toEqual(accepted({ date: "2023-03-05", weekday: 1 }));
  });

  it.each<[unknown, ValueProblemCode, string]>([
    ["2023-02-29", "date-impossible", "2023-02-28"],
    ["112/4/31", "date-impossible", "2023-04-30"],
    ["2023-03-00", "date-impossible", "2023-03-31"],
    ["2023-13-01", "date-impossible", "2023-03-05"],
    ["0/3/5", "date-roc-zero", "2023-03-05 / 112-03-05"],
    ["民國0年3月5日", "date-roc-zero", "2023-03-05 / 112-03-05"],
    ["民國2023年3月5日", "date-unreadable", "2023-03-05 / 112-03-05"],
    ["5/3/2023", "date-unreadable", "2023-03-05 / 112-03-05"],
    ["2023-03", "date-unreadable", "2023-03-05 / 112-03-05"],
    ["2023-03-055", "date-unreadable", "2023-03-05 / 112-03-05"],
    [20_230_305, "date-unreadable", "2023-03-05 / 112-03-05"],
    ["", "date-unreadable", "2023-03-05 / 112-03-05"],
    [null, "date-unreadable", "2023-03-05 / 112-03-05"],
  ])("refuses %j as %s", (input, code, write) => {
    expect(parseDate(input)).toEqual(misread(code, input, write));
  });

  it.each([
    ["2023-03-05 (Someday)", "Someday"],
    ["2023-03-05 ()", ""],
    ["2023-03-05T12:00Z", "T12:00Z"],
  ])("refuses what follows the date in %j unless it is a day of the week", (input, name) => {
    expect(parseDate(input)).toEqual(
      misread("date-weekday-unreadable", input, "2023-03-05", { name }),
    );
  });

  it("reads back every date, western and ROC", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80_000 }), (day) => {
        const date = addDays(isoDate("1912-01-01"), day);

        expect(parseDate(date)).toEqual(accepted({ date }));
        expect(parseDate(`民國${yearOf(date) - 1911}${date.slice(4)}`)).toEqual(accepted({ date }));
      }),
    );
  });
});
