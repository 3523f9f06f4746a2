import { expect, it } from "vitest";

import { aName, placesOf, type Sections } from "#test/support/a-rulebook.ts";
import { evidenceWindowsExclude } from "./evidence-windows-exclude.ts";

const test = { clause: "§1", name: aName, taken: { from: "2026-10-15" } };
const places = (needed: object, sections: Sections = {}) =>
  placesOf(evidenceWindowsExclude, {
    evidence: { health: { clause: "§1", name: aName, needed, any: { test } } },
    ...sections,
  });

it("asks nothing where no rule says when a paper is shown", () => {
  expect(places({})).toEqual([]);
});

it("takes a way without opening hours for one that never closes", () => {
  const mail = { clause: "§1", kind: "mail", name: aName };

  expect(places({ methods: ["mail"] }, { delivery: { methods: { mail } } })).toEqual([]);
});

it("is content with papers that name no date", () => {
  const paper = { clause: "§1", name: aName };
  const submit = { clause: "§1", through: "2026-09-30" };
  const health = { clause: "§1", name: aName, needed: {}, any: { paper }, submit };

  expect(placesOf(evidenceWindowsExclude, { evidence: { health } })).toEqual([]);
});

it("is content where papers are handed in but none is named", () => {
  const submit = { clause: "§1", through: "2026-09-30" };
  const health = { clause: "§1", name: aName, needed: {}, submit };

  expect(placesOf(evidenceWindowsExclude, { evidence: { health } })).toEqual([]);
});
