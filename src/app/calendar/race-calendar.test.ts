import ICAL from "ical.js";
import { describe, expect, it } from "vitest";

import { languages } from "#domain/kernel/index.ts";
import { filesOf, loaded, races } from "#test/support/races.ts";

import { raceCalendar } from "./race-calendar.ts";

function eventsOf(file: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

describe.each(races)("the calendar of %s", async (race) => {
  const rulebook = { ...loaded(await filesOf(race)), version: 1 };

  it.each(languages)(
    "is read by a calendar program in %s, each event with an id of its own",
    (language) => {
      const events = eventsOf(raceCalendar(rulebook, language));

      expect(events.length).toBeGreaterThan(20);
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      expect(events.filter(({ summary }) => summary.includes("{"))).toEqual([]);
    },
  );

  it("is the same each time", () => {
    expect(raceCalendar(rulebook, "ja")).toBe(raceCalendar(rulebook, "ja"));
  });

  it("has the last day of entries as a day", () => {
    const [, end] = eventsOf(raceCalendar(rulebook, "en")).filter(({ uid }) =>
      uid.startsWith("entry.window."),
    );

    const { through, by } = rulebook.book.rules.entry.window;
    const last = through ?? by;
    expect(end?.startDate.toString()).toBe(last?.kind === "absolute" ? last.date : undefined);
    expect(end?.startDate.isDate).toBe(true);
  });
});
