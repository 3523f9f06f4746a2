import { expect, it } from "vitest";

import { instantOf, isoDate, type Argument } from "#domain/kernel/index.ts";
import type { Moment } from "../value/index.ts";
import { momentArgument } from "./moment-argument.ts";

const date = isoDate("2026-10-18");

it.each<readonly [string, Moment, Argument]>([
  ["a date", { kind: "absolute", date }, { date }],
  [
    "a date with its clock",
    { kind: "absolute", date, time: 43_200_000 },
    { moment: instantOf(date, 43_200_000, "Asia/Taipei") },
  ],
  [
    "an offset from an event",
    { kind: "relative", event: "payment", days: 7, ms: 0 },
    { event: "payment", days: 7, ms: 0 },
  ],
])("shows %s as it is printed", (_, moment, expected) => {
  expect(momentArgument(moment, "Asia/Taipei")).toEqual(expected);
});
