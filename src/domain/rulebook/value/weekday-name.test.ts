import { describe, expect, it } from "vitest";
import { weekdayNamed } from "./weekday-name.ts";

const names: readonly (readonly string[])[] = [
  [
    "日",
    "天",
    "星期日",
    "星期天",
    "週日",
    "周日",
    "禮拜天",
    "日曜",
    "日曜日",
    "Sun",
    "sunday",
    "SUN.",
  ],
  ["一", "星期一", "月", "月曜日", "Mon", "Monday"],
  ["二", "週二", "火", "火曜日", "Tue", "Tuesday"],
  ["三", "週三", "水", "水曜日", "Wed", "Wednesday"],
  ["四", "週四", "木", "木曜日", "Thu", "Thursday"],
  ["五", "週五", "金", "金曜日", "Fri", "Friday"],
  ["六", "星期六", "土", "土曜日", "Sat", "Saturday"],
];

describe("weekdayNamed", () => {
  it.each(names.flatMap((day, weekday) => day.map((name) => [name, weekday] as const)))(
    "knows %s as %i",
    (name, weekday) => {
      expect(weekdayNamed(name)).toBe(weekday);
    },
  );

  it.each(["", "七", "星期", "Su", "Sund", "月日", "12:00"])("does not know %j", (name) => {
    expect(weekdayNamed(name)).toBeUndefined();
  });
});
