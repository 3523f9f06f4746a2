import { expect, it } from "vitest";

import { placesOf, type Sections } from "#test/support/a-rulebook.ts";
import { belowLegalMinimum } from "./below-legal-minimum.ts";

const stage = (fields: object, fee = "none") => ({ clause: "§1", pays: { fee }, ...fields });
const places = (stages: object, sections: Sections = {}) =>
  placesOf(belowLegalMinimum, { refunds: { stages }, ...sections });

it("measures no race outside Taiwan", () => {
  expect(places({ only: stage({}) }, { zone: "Asia/Tokyo" })).toEqual([]);
});

it("leaves a stage without a word on the fee to another check", () => {
  expect(places({ only: { clause: "§1", "goods-sent": "no", pays: { deposit: "full" } } })).toEqual(
    [],
  );
});

it("asks for three fifths while the goods are there", () => {
  expect(places({ only: stage({ "goods-sent": "no" }) })).toEqual(["refunds.stages.only"]);
});

it("asks for nothing where no rule says when the goods leave", () => {
  expect(places({ only: stage({ since: "pick-up" }) })).toEqual([]);
});

it("asks for half in a special stage", () => {
  expect(places({ special: stage({ for: "special" }, "40 %") })).toEqual([
    "refunds.stages.special",
  ]);
});
