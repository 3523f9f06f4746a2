import { expect, it } from "vitest";

import { aName, placesOf } from "#test/support/a-rulebook.ts";
import { forfeitDeadlineMissing } from "./forfeit-deadline-missing.ts";

const places = (fields: object) =>
  placesOf(forfeitDeadlineMissing, {
    deposits: { chip: { clause: "§1", name: aName, amounts: { all: "NT$100" }, ...fields } },
  });
const forfeited = { clause: "§1", after: "later" };
const place = ["deposits.chip.forfeited"];

it.each([
  [
    "a return with a last day",
    { forfeited, returns: { later: { clause: "§1", by: "2026-10-31", how: "post" } } },
    [],
  ],
  ["a return that does not exist", { forfeited, returns: {} }, place],
  ["no return at all", { forfeited }, place],
  ["nothing", {}, []],
])("a deposit forfeited after %s", (_, fields, expected) => {
  expect(places(fields)).toEqual(expected);
});
