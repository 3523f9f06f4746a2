import { expect, it } from "vitest";

import { instantOf, isoDate } from "#domain/kernel/index.ts";
import { aRulebook } from "#test/support/a-rulebook.ts";
import { generalLadder, momentOf, neighbours, shuttleLadder, specialLadder } from "./ladder.ts";

const ladder = (fields: object) => {
  const stages = { only: { clause: "§1", pays: { fee: "full" }, ...fields } };
  return generalLadder(aRulebook({ refunds: { stages } }));
};
const taipei = (day: number) =>
  instantOf(isoDate(`2026-10-${String(day).padStart(2, "0")}`), 0, "Asia/Taipei");

it.each([
  ["from its first day", { from: "2026-10-01" }, taipei(1)],
  ["after the day that is unclear", { after: "2026-10-01" }, taipei(2)],
  ["at an event with a date", { since: "race-day" }, taipei(18)],
  [
    "from the date that stands beside an event",
    { from: "2026-10-01", since: "race-day" },
    taipei(1),
  ],
  ["at an event without a date", { since: "goods-shipped" }, undefined],
  ["at no time", {}, undefined],
])("begins a stage %s", (_, fields, expected) => {
  const [step] = ladder(fields);

  expect(momentOf(step?.start ?? null)).toBe(expected);
});

it.each([
  ["with its last day", { through: "2026-10-01" }, taipei(2)],
  ["with the day that is unclear", { by: "2026-10-01" }, taipei(2)],
  ["before a day", { before: "2026-10-01" }, taipei(1)],
  ["at an event", { until: "race-day" }, taipei(18)],
])("ends a stage %s", (_, fields, expected) => {
  const [step] = ladder(fields);

  expect(momentOf(step?.end ?? null)).toBe(expected);
});

it("has no step without refunds", () => {
  const book = aRulebook();

  expect([generalLadder(book), specialLadder(book), shuttleLadder(book)]).toEqual([[], [], []]);
});

it("pairs each step with the next", () => {
  expect(neighbours(["a", "b", "c"])).toEqual([
    ["a", "b"],
    ["b", "c"],
  ]);
});
