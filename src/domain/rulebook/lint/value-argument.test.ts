import { expect, it } from "vitest";

import { aName, aRulebook } from "#test/support/a-rulebook.ts";
import { valueArgument } from "./value-argument.ts";

const book = aRulebook({
  goods: { items: { bib: aName } },
  places: { plaza: { clause: "§1", name: aName } },
  roles: { organiser: { clause: "§1", name: aName } },
});
const text = { "zh-Hant": "甲", en: "A", ja: "A" };

it.each([
  ["money", ["fees", "half"], 850, { money: 850 }],
  ["a time", ["schedule", "limits", "half"], 5_400_000, { duration: 5_400_000 }],
  ["days", ["protests", "window", "within"], 259_200_000, { span: 259_200_000 }],
  ["a clock time", ["judged", "a", "posted", "half"], 43_200_000, { clock: 43_200_000 }],
  ["a distance", ["distances", "half"], 21_097_500, { metres: 21_097.5 }],
  ["a share", ["judged", "a", "weights", "look"], 4000, { basisPoints: 4000 }],
  ["a count", ["quotas", "half"], 300, 300],
  ["a word", ["timing", "required", "points"], "all", { term: "all" }],
  ["yes or no", ["timing", "timed", "half"], true, true],
  ["a list of goods", ["goods", "kit", "half"], ["bib"], { list: [{ text: aName }] }],
  ["a place by its name", ["judged", "a", "place"], "plaza", { text: aName }],
  ["a role by its name", ["protests", "decision", "by"], "organiser", { text: aName }],
  [
    "a single day once",
    ["evidence", "a", "any", "b", "taken"],
    {
      from: { kind: "absolute", date: "2026-10-16" },
      through: { kind: "absolute", date: "2026-10-16" },
    },
    { list: [{ date: "2026-10-16" }] },
  ],
  ["a text", ["name"], text, { text }],
  [
    "a moment",
    ["payment", "deadline", "through"],
    { kind: "absolute", date: "2026-09-22" },
    { date: "2026-09-22" },
  ],
  ["a clock of a contest", ["schedule", "guns", "half"], { kind: "clock", ms: 1 }, { clock: 1 }],
  [
    "a share that comes back",
    ["refunds", "stages", "a", "pays", "fee"],
    { kind: "share", basisPoints: 6000 },
    { basisPoints: 6000 },
  ],
  [
    "a sum that comes back",
    ["refunds", "stages", "a", "pays", "fee"],
    { kind: "fixed", amount: 500 },
    { money: 500 },
  ],
  [
    "a sum that is kept",
    ["refunds", "stages", "a", "pays", "fee"],
    { kind: "less", amount: 100 },
    { money: -100 },
  ],
  [
    "a range in its unit",
    ["standards", "a", "time"],
    { upper: { at: 10_800_000, closed: false } },
    { range: { upper: { at: 10_800_000, closed: false } }, unit: "duration" },
  ],
  [
    "a range at a place without unit",
    ["nowhere"],
    { lower: { at: 1, closed: true } },
    { range: { lower: { at: 1, closed: true } }, unit: "decimal" },
  ],
  [
    "hours",
    ["bags", "a", "drop"],
    { from: 1000, to: 2000 },
    { list: [{ clock: 1000 }, { clock: 2000 }], joined: "–" },
  ],
  [
    "what a rule states, without where it is printed",
    ["protests", "decision"],
    { clause: ["§1"], by: "jury", final: true },
    { list: [{ term: "jury" }, true] },
  ],
] as const)("shows %s in its unit", (_, path, value, expected) => {
  expect(valueArgument(value, path, book)).toEqual(expected);
});
