import { yearOf } from "#domain/kernel/index.ts";
import type { Band } from "../../value/index.ts";
import type { Check } from "../check.ts";
import { contestsNamed } from "../rows.ts";
import { wholeEnds } from "../whole-ends.ts";

/**
 * A group's ages and birth years must be the same people when the year of birth is taken from the
 * year of the race. Groups that go by the age on race day cannot be printed in years and are left out.
 */
export const ageGroupBirthYears: Check = {
  code: "age-group-birth-years",
  kind: "error",
  *look(book) {
    for (const [id, set] of Object.entries(book.rules.divisions ?? {})) {
      const [contest] = contestsNamed(book, set.contests);
      if (set.basis === "race-day" || contest === undefined) continue;
      const year = yearOf(contest.date);
      for (const [name, { age, born, ...group }] of Object.entries(set.groups)) {
        if (age === undefined || born === undefined || areSame(age, born, year)) continue;
        yield {
          path: ["divisions", id, "groups", name, "born"],
          clauses: set.clause,
          args: {
            group: { text: group.name },
            age: { range: age, unit: "count" },
            born: { range: born, unit: "year" },
            derived: { range: yearsOf(age, year), unit: "year" },
            year: { range: exactly(year), unit: "year" },
          },
        };
      }
    }
  },
};

/** Of years with a dash on one side only the printed year is compared. */
function areSame(age: Band, born: Band, year: number): boolean {
  const expected = wholeEnds(yearsOf(age, year), true);
  if (born.dangling) return [expected.first, expected.last].some((at) => at === born.lower?.at);
  const printed = wholeEnds(born, true);
  return printed.first === expected.first && printed.last === expected.last;
}

function yearsOf(age: Band, year: number): Band {
  const { first, last } = wholeEnds(age, true);
  return {
    ...(last < Infinity && { lower: { at: year - last, closed: true } }),
    ...(first > -Infinity && { upper: { at: year - first, closed: true } }),
  };
}

function exactly(at: number): Band {
  return { lower: { at, closed: true }, upper: { at, closed: true } };
}
