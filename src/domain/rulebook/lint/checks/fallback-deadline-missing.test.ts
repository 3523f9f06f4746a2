import { expect, it } from "vitest";

import { aName, placesOf } from "#test/support/a-rulebook.ts";
import { fallbackDeadlineMissing } from "./fallback-deadline-missing.ts";

const method = (kind: string) => ({ clause: "§1", kind, name: aName });
const places = (evidence: object, unless?: string) => {
  const fallback = { clause: "§1", from: "mail", to: "desk", unless };
  const methods = { mail: method("mail"), desk: method("desk") };
  return placesOf(fallbackDeadlineMissing, {
    evidence,
    delivery: { methods, "falls-back": fallback },
  });
};
const health = { clause: "§1", name: aName, needed: {} };

it("is content when the paper has a last day", () => {
  const submit = { clause: "§1", by: "2026-09-30" };

  expect(places({ health: { ...health, submit } }, "health")).toEqual([]);
});

it("asks for a last day when the paper only has a first one", () => {
  const submit = { clause: "§1", from: "2026-09-01" };

  expect(places({ health: { ...health, submit } }, "health")).toEqual(["delivery.falls-back"]);
});

it("says nothing where the fallback hangs on no paper", () => {
  expect(places({ health })).toEqual([]);
});
