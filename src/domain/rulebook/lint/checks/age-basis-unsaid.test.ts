import { expect, it } from "vitest";

import { aName, placesOf } from "#test/support/a-rulebook.ts";
import { ageBasisUnsaid } from "./age-basis-unsaid.ts";

it("asks only where an age has a limit and stands alone", () => {
  const rule = { clause: "§1", contests: ["10k"] };
  const ages = {
    anybody: { ...rule, age: "any" },
    both: { ...rule, age: "18+", born: "2008 or earlier" },
    based: { ...rule, age: "18+", basis: "race-day" },
    alone: { ...rule, age: "18+" },
  };

  expect(placesOf(ageBasisUnsaid, { eligibility: { ages } })).toEqual(["eligibility.ages.alone"]);
});

it("asks once for a set of groups, and not for sets by sex", () => {
  const groups = {
    a: { name: aName, age: "40+" },
    b: { name: aName, age: "up to 39" },
    c: { name: aName, age: "40+" },
  };
  const divisions = {
    ages: { clause: "§1", groups },
    sexes: { clause: "§1", kind: "sex", groups },
  };

  expect(placesOf(ageBasisUnsaid, { divisions })).toEqual(["divisions.ages"]);
});
