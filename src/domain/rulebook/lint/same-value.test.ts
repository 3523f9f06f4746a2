import { expect, it } from "vitest";

import { sameValue } from "./same-value.ts";

it.each([
  ["equal words", "gun", "gun", true],
  ["other words", "gun", "net", false],
  ["a list in another order", ["bib", "shirt"], ["shirt", "bib"], true],
  ["a shorter list", ["bib", "shirt"], ["bib"], false],
  ["a list with another item", ["bib"], ["shirt"], false],
  ["a list against a word", ["bib"], "bib", false],
  ["a field more", { days: 3 }, { days: 3, hours: 2 }, false],
  ["another clause", { clause: ["§1"], days: 3 }, { clause: ["§2"], days: 3 }, true],
  ["a weekday beside the date", { date: "2026-10-18", weekday: 0 }, { date: "2026-10-18" }, true],
])("compares %s", (_, a, b, expected) => {
  expect(sameValue(a, b)).toBe(expected);
});
