import { expect, it } from "vitest";

import { instantOf, isoDate } from "#domain/kernel/index.ts";
import { aRulebook } from "#test/support/a-rulebook.ts";
import { earlyPeriodEnd, noticeApplies } from "./road-run-notice.ts";

const window = { clause: "§1", from: "2026-08-01", through: "2026-09-20" };
const taipei = (day: number) => instantOf(isoDate(`2026-09-${day}`), 0, "Asia/Taipei");

it("binds races in Taiwan only", () => {
  expect(noticeApplies(aRulebook())).toBe(true);
  expect(noticeApplies(aRulebook({ zone: "Asia/Tokyo" }))).toBe(false);
});

it.each([
  [
    "the payment deadline",
    { payment: { methods: {}, deadline: { clause: "§1", through: "2026-09-22" } } },
    taipei(30),
  ],
  ["the days a place is held", { entry: { window, hold: { clause: "§1", days: 1 } } }, taipei(29)],
  [
    "the hours a place is held",
    { entry: { window, hold: { clause: "§1", hours: 48 } } },
    taipei(30),
  ],
  ["a hold without a length", { entry: { window, hold: { clause: "§1" } } }, taipei(28)],
])("counts a week from %s", (_, sections, expected) => {
  expect(earlyPeriodEnd(aRulebook(sections))).toBe(expected);
});

it("knows no end where neither is printed", () => {
  expect(earlyPeriodEnd(aRulebook())).toBeNull();
});
