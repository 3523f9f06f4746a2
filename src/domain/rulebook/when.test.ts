import { describe, expect, it } from "vitest";

import { instantOf, isoDate, type EpochMs } from "#domain/kernel/index.ts";
import { parseMoment, type Moment } from "./value/index.ts";
import { dateOfMoment, endOf, startOf, windowOf } from "./when.ts";

const zone = "Asia/Taipei";
const at = (date: string, clock = "00:00"): EpochMs => {
  const [hour = 0, minute = 0] = clock.split(":").map(Number);
  return instantOf(isoDate(date), (hour * 60 + minute) * 60_000, zone);
};
const moment = (text: string): Moment => {
  const read = parseMoment(text);
  if (!read.ok) throw new Error(text);
  return read.value;
};
const when = {
  zone,
  events: {
    payment: { date: isoDate("2024-08-05"), instant: at("2024-08-05", "18:30") },
    gun: { date: isoDate("2024-12-01"), instant: at("2024-12-01", "06:30") },
  },
};

describe("a moment", () => {
  it.each([
    // A day counts from its first instant to its last.
    ["2022-12-09", "2022-12-09", at("2022-12-09"), at("2022-12-10")],
    // A minute that is printed as the last one counts to its end.
    ["2022-12-01 23:59", "2022-12-01", at("2022-12-01", "23:59"), at("2022-12-02")],
    // Days are calendar days, whatever the hour of the event.
    ["payment + 1 d", "2024-08-06", at("2024-08-06"), at("2024-08-07")],
    ["payment", "2024-08-05", at("2024-08-05", "18:30"), at("2024-08-06")],
    // Minutes count from the event itself.
    ["gun + 10 min", "2024-12-01", at("2024-12-01", "06:40"), at("2024-12-01", "06:40")],
  ])("%s lies on %s", (text, date, start, end) => {
    expect(dateOfMoment(moment(text), when)).toBe(date);
    expect(startOf(moment(text), when)).toBe(start);
    expect(endOf(moment(text), when)).toBe(end);
  });

  it("of an event nobody knows yet is nowhere", () => {
    const shipped = moment("goods-shipped");

    expect([dateOfMoment(shipped, when), startOf(shipped, when), endOf(shipped, when)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe("a window", () => {
  it.each([
    [
      "from and through",
      { from: moment("2022-10-11 12:00"), through: moment("2022-12-01 23:59") },
      at("2022-10-11", "12:00"),
      at("2022-12-02"),
    ],
    ["before", { before: moment("2024-12-01") }, null, at("2024-12-01")],
    ["by, read as including its day", { by: moment("2022-12-09") }, null, at("2022-12-10")],
    ["after, read as excluding its day", { after: moment("2021-01-11") }, at("2021-01-12"), null],
    ["nothing", {}, null, null],
  ])("with %s is half-open", (_, bounds, from, to) => {
    expect(windowOf(bounds, when)).toEqual({ window: { from, to }, unknown: [] });
  });

  it("names the events it waits for", () => {
    const { window, unknown } = windowOf(
      { from: moment("payment + 1 d"), before: moment("goods-shipped") },
      when,
    );

    expect(window).toEqual({ from: at("2024-08-06"), to: null });
    expect(unknown).toEqual(["goods-shipped"]);
  });
});
