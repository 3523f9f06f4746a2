import { expect, it } from "vitest";

import { placesOf } from "#test/support/a-rulebook.ts";
import { legalVersionOld } from "./legal-version-old.ts";

const places = (version: string, date = "2026-10-18") =>
  placesOf(legalVersionOld, {
    days: { "race-day": { clause: "§1", date, hours: "06:00-12:00" } },
    legal: { "road-run-notice": { clause: "§1", version } },
  });

it.each([
  ["the version in force", "2021-03-25", "2026-10-18", []],
  ["an old version", "109/6/24", "2026-10-18", ["legal.road-run-notice.version"]],
  ["a version that was in force at the race", "2020-06-24", "2021-01-31", []],
  ["a version that is no date", "第 3 版", "2026-10-18", []],
])("cites %s", (_, version, date, expected) => {
  expect(places(version, date)).toEqual(expected);
});
