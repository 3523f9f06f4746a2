import { expect, it } from "vitest";

import { placesOf } from "#test/support/a-rulebook.ts";
import { ceremonyBeforeProtests } from "./ceremony-before-protests.ts";

const protests = { window: { clause: "§1", within: "30 min", of: "results-posted" } };
const ceremony = (fields: object) => ({
  protests,
  ceremonies: { early: { clause: "§1", contests: ["10k"], at: "08:45", ...fields } },
});

it("asks for the end of protests only where there are ceremonies", () => {
  expect(placesOf(ceremonyBeforeProtests, { protests })).toEqual([]);
});

it("accepts a ceremony with provisional results", () => {
  expect(placesOf(ceremonyBeforeProtests, ceremony({ provisional: "yes" }))).toEqual([]);
});

it("accepts a ceremony at the very end of the protest window", () => {
  expect(placesOf(ceremonyBeforeProtests, ceremony({ at: "09:00" }))).toEqual([]);
});

it("finds one a minute earlier", () => {
  expect(placesOf(ceremonyBeforeProtests, ceremony({ at: "08:59" }))).toEqual(["ceremonies.early"]);
});
