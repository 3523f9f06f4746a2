import { expect, it } from "vitest";

import { aName, placesOf } from "#test/support/a-rulebook.ts";
import { ceremonyMissing } from "./ceremony-missing.ts";

const awards = { all: { clause: "§1", contests: ["10k", "5k"], ranked: "overall" } };

it("leaves a rulebook without any ceremony to another check", () => {
  expect(placesOf(ceremonyMissing, { awards })).toEqual([]);
});

it("accepts ceremonies for every contest with prizes", () => {
  const ceremonies = { both: { clause: "§1", contests: ["10k", "5k"], at: "09:30" } };

  expect(placesOf(ceremonyMissing, { awards, ceremonies })).toEqual([]);
});

it("finds winners without a ceremony where only costumes have one", () => {
  const costume = {
    clause: "§1",
    name: aName,
    contests: ["5k"],
    ceremony: { clause: "§1", "5k": "09:30" },
  };

  expect(placesOf(ceremonyMissing, { awards, judged: { costume } })).toEqual(["ceremonies"]);
});
