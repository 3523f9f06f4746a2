import { describe, expect, it } from "vitest";
import { accepted, isoDate, refused } from "#domain/kernel/index.ts";
import { eventNames } from "./event-name.ts";
import { parseMoment, type Moment } from "./moment.ts";
import { misread, type ValueProblemCode } from "./value-problem.ts";

const hour = 3_600_000;
const date = isoDate("2022-10-11");

describe("parseMoment", () => {
  it.each<[string, Moment]>([
    ["2022-10-11", { kind: "absolute", date }],
    ["111/10/11 (二)", { kind: "absolute", date, weekday: 2 }],
    ["2022-10-11 12:00", { kind: "absolute", date, time: 12 * hour }],
    ["2022-10-11T12:00", { kind: "absolute", date, time: 12 * hour }],
    ["2022-10-11T12:00:00", { kind: "absolute", date, time: 12 * hour }],
    ["2022-10-11 24:00", { kind: "absolute", date, time: 24 * hour }],
    ["2022-10-11 00:00", { kind: "absolute", date, time: 0 }],
    ["111/10/11 (二) 12:00", { kind: "absolute", date, weekday: 2, time: 12 * hour }],
    ["111/10/11（二）１２：００", { kind: "absolute", date, weekday: 2, time: 12 * hour }],
    ["民國111年10月11日12:00", { kind: "absolute", date, time: 12 * hour }],
    ["中華民國 111 年 10 月 11 日 12:00", { kind: "absolute", date, time: 12 * hour }],
    ["race-day", { kind: "relative", event: "race-day", days: 0, ms: 0 }],
    ["Race-Day", { kind: "relative", event: "race-day", days: 0, ms: 0 }],
    ["payment-deadline + 7 d", { kind: "relative", event: "payment-deadline", days: 7, ms: 0 }],
    ["payment + 1 d", { kind: "relative", event: "payment", days: 1, ms: 0 }],
    ["payment + 24 h", { kind: "relative", event: "payment", days: 0, ms: 24 * hour }],
    ["race-day - 14 d", { kind: "relative", event: "race-day", days: -14, ms: 0 }],
    ["race-day – 14 d", { kind: "relative", event: "race-day", days: -14, ms: 0 }],
    ["race-day-14d", { kind: "relative", event: "race-day", days: -14, ms: 0 }],
    ["race-day - 1 d 6 h", { kind: "relative", event: "race-day", days: -1, ms: -6 * hour }],
    ["gun + 10 min", { kind: "relative", event: "gun", days: 0, ms: hour / 6 }],
    ["gun + 0:10:00", { kind: "relative", event: "gun", days: 0, ms: hour / 6 }],
    [
      "results-posted + 30 min",
      { kind: "relative", event: "results-posted", days: 0, ms: hour / 2 },
    ],
  ])("reads %j", (input, expected) => {
    expect(parseMoment(input)).toEqual(accepted(expected));
  });

  it.each(eventNames)("knows the event %s", (event) => {
    expect(parseMoment(event)).toEqual(accepted({ kind: "relative", event, days: 0, ms: 0 }));
  });

  it.each<[string, string, string]>([
    ["race-dya", "race-dya", "race-day"],
    ["race day - 14 d", "race day", "race-day - 14 d"],
    ["race_day + 1 h", "race_day", "race-day + 1 h"],
    ["breakfast", "breakfast", eventNames.join(" / ")],
    ["breakfast + 1 h", "breakfast", eventNames.join(" / ")],
  ])("refuses the unknown event in %j", (input, event, write) => {
    expect(parseMoment(input)).toEqual(misread("moment-event-unknown", input, write, { event }));
  });

  it.each(["比賽日", "race-day 14 d", "race-day +", "+ 7 d", "", null, { date }])(
    "refuses %j, which is neither a date nor an event",
    (input) => {
      expect(parseMoment(input)).toEqual(
        misread("moment-unreadable", input, "2022-10-11 12:00 / race-day - 14 d"),
      );
    },
  );

  it.each<[string, ValueProblemCode, string, string]>([
    ["2022-02-30 12:00", "date-impossible", "2022-02-30", "2022-02-28"],
    ["2022-10-1112:00", "date-unreadable", "2022-10-1112:00", "2023-03-05 / 112-03-05"],
    ["2022-10-11 25:00", "clock-impossible", "25:00", "05:30"],
    ["payment + 7", "duration-unit-missing", "7", "7 min / 7 h / 7 d"],
    ["gun + 1:30", "duration-ambiguous", "1:30", "1:30:00 / 0:01:30"],
  ])("hands on what is wrong with a part of %j: %s", (input, code, given, write) => {
    expect(parseMoment(input)).toEqual(refused({ code, args: { given }, write }));
  });
});
