import { describe, expect, test } from "vitest";

import type { AgendaAt } from "#contract/agenda.ts";
import type { RulebookSummary } from "#contract/rulebook.ts";

import { listedRace, matches } from "./race-list.ts";

const summary: RulebookSummary = {
  rulebook: { raceId: "lake-2030", version: 1, hash: "x" },
  name: { "zh-Hant": "臺灣湖畔馬拉松", en: "Lake Marathon", ja: "湖畔マラソン" },
  zone: "Asia/Taipei",
  accent: null,
  days: [
    {
      day: "one",
      date: "2030-05-05",
      from: "2030-05-05T05:00:00+08:00",
      to: "2030-05-05T12:00:00+08:00",
    },
  ],
  contests: [],
};

function event(id: string, from: string): AgendaAt["events"][number] {
  return {
    id,
    kind: "race-day",
    title: id,
    from,
    to: null,
    firstDay: from.slice(0, 10),
    lastDay: from.slice(0, 10),
    wholeDays: false,
    contests: [],
    place: "Lakeside",
    clauses: [],
  };
}

function agendaAt(now: string): AgendaAt {
  return {
    rulebook: summary.rulebook,
    zone: summary.zone,
    now,
    events: [
      event("entry", "2030-01-01T00:00:00+08:00"),
      event("race", "2030-05-05T05:00:00+08:00"),
    ],
    clauses: [],
  };
}

describe("a race in the list", () => {
  test("shows what is ahead", () => {
    const race = listedRace(summary, agendaAt("2030-03-01T00:00:00+08:00"), "en");

    expect(race.isOver).toBe(false);
    expect(race.next.map(({ id }) => id)).toEqual(["race"]);
    expect(race.places).toEqual(["Lakeside"]);
  });

  test("is over at the end of its last day", () => {
    const race = listedRace(summary, agendaAt("2030-05-05T12:00:00+08:00"), "en");

    expect(race.isOver).toBe(true);
  });

  test.each([
    ["", true],
    ["lake", true],
    ["台灣", true],
    ["２０３０ lakeside", true],
    ["湖畔マラソン", true],
    ["lake 2031", false],
  ])("is found by %j: %s", (query, found) => {
    const race = listedRace(summary, agendaAt("2030-03-01T00:00:00+08:00"), "en");

    expect(matches(race, query)).toBe(found);
  });
});
