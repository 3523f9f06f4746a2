import { expect, it } from "vitest";

import { aRulebook } from "#test/support/a-rulebook.ts";
import { weekdayDiffers } from "./weekday-differs.ts";

const nearestTo = (date: string) =>
  Array.from(
    weekdayDiffers.look(aRulebook({ days: { day: { clause: "§1", date, hours: "06:00-12:00" } } })),
    ({ args }) => args["nearest"],
  );

it("is silent where the weekday is right or not stated", () => {
  expect(nearestTo("2026-10-18 (Sun)")).toEqual([]);
  expect(nearestTo("2026-10-18")).toEqual([]);
});

it.each([
  ["2026-10-18 (Mon)", "2026-10-19"],
  ["2026-10-18 (Wed)", "2026-10-21"],
  ["2026-10-18 (Thu)", "2026-10-15"],
  ["2026-10-18 (Sat)", "2026-10-17"],
])("names the nearest date for %s", (written, date) => {
  expect(nearestTo(written)).toEqual([{ date }]);
});
