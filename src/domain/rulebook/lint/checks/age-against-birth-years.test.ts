import { expect, it } from "vitest";

import { aRulebook, placesOf } from "#test/support/a-rulebook.ts";
import { ageAgainstBirthYears } from "./age-against-birth-years.ts";

const rule = { clause: "§1", contests: ["10k"] };
const ages = (fields: object) => ({ eligibility: { ages: { all: { ...rule, ...fields } } } });

it.each([
  ["say the same", { age: "any", born: "any" }],
  ["are settled by a basis", { age: "18+", born: "2008 or earlier", basis: "birth-year" }],
  ["say too little", { age: "70+", born: "1956~" }],
])("is silent where age and years %s", (_, fields) => {
  expect(placesOf(ageAgainstBirthYears, ages(fields))).toEqual([]);
});

it.each([
  ["any", "2008 or earlier", "2009-01-01–"],
  ["any", "2008 or later", "–2007-12-31"],
  ["18+", "2008 or earlier", "2008-10-19–2008-12-31"],
])("names the births between age %s and years %s", (age, born, births) => {
  const found = [...ageAgainstBirthYears.look(aRulebook(ages({ age, born })))];

  expect(found.map(({ args }) => args["births"])).toEqual([{ list: [births] }]);
});
