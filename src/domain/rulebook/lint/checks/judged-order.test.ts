import { expect, it } from "vitest";

import { aName, placesOf } from "#test/support/a-rulebook.ts";
import { judgedOrder } from "./judged-order.ts";
import { judgingHoursMissing } from "./judging-hours-missing.ts";

const costume = (times: object) => ({
  judged: { costume: { clause: "§1", name: aName, contests: ["10k", "5k"], ...times } },
});

it("accepts a list that is posted when judging ends", () => {
  const times = {
    hours: { clause: "§1", all: "08:00-09:00" },
    posted: { clause: "§1", all: "09:00" },
  };

  expect(placesOf(judgedOrder, costume(times))).toEqual([]);
  expect(placesOf(judgingHoursMissing, costume(times))).toEqual([]);
});

it("finds a ceremony before judging ends where no list is posted", () => {
  const times = {
    hours: { clause: "§1", "10k": "08:00-09:00" },
    ceremony: { clause: "§1", all: "08:30" },
  };

  expect(placesOf(judgedOrder, costume(times))).toEqual(["judged.costume.ceremony.all"]);
});

it("asks for no judging hours where none are printed at all", () => {
  expect(placesOf(judgingHoursMissing, costume({}))).toEqual([]);
});
