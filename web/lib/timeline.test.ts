import { describe, expect, test } from "vitest";

import { byDay, type TimelineEvent } from "./timeline.ts";

const zone = "Asia/Taipei";

function event(id: string, from: string | null, to: string | null, day: string): TimelineEvent {
  return {
    id,
    kind: "race-day",
    title: id,
    from,
    to,
    firstDay: day,
    lastDay: day,
    wholeDays: false,
    contests: [],
    place: null,
    clauses: [],
  };
}

// In the order of the API: the deadline at midnight stands after what begins at that midnight.
const events = [
  event("early", null, "2030-01-10T00:00:00+08:00", "2030-01-09"),
  event("late", "2030-01-10T00:00:00+08:00", null, "2030-01-10"),
  event("also-early", null, "2030-01-10T00:00:00+08:00", "2030-01-09"),
  event("race", "2030-01-11T05:00:00+08:00", "2030-01-11T10:00:00+08:00", "2030-01-11"),
];

describe("events day by day", () => {
  test("stand under one heading for each day", () => {
    const days = byDay(events, undefined, zone);

    expect(days.map(({ date, events: of }) => [date, of.map(({ event: { id } }) => id)])).toEqual([
      ["2030-01-09", ["early", "also-early"]],
      ["2030-01-10", ["late"]],
      ["2030-01-11", ["race"]],
    ]);
  });

  test.each([
    ["2030-01-01T00:00:00Z", "early"],
    ["2030-01-10T12:00:00+08:00", "race"],
    ["2030-01-11T06:00:00+08:00", undefined],
  ])("have the mark of %s before %s", (now, before) => {
    const placed = byDay(events, now, zone).flatMap((day) => day.events);

    expect(placed.find(({ nowBefore }) => nowBefore)?.event.id).toBe(before);
  });

  test("say what is under way", () => {
    const placed = byDay(events, "2030-01-11T06:00:00+08:00", zone).flatMap((day) => day.events);

    expect(placed.map(({ state }) => state)).toEqual(["past", "past", "past", "running"]);
  });
});
