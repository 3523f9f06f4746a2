import type { Path, Rulebook } from "../../rulebook.ts";
import { birthsBetween, earliestBirth, latestBirth, type Births } from "../births.ts";
import type { Check } from "../check.ts";
import { contestsNamed } from "../rows.ts";

/**
 * An age and birth years printed side by side must let in the same people on race day, unless `basis`
 * says which of them decides. The births that fit only one of the two are named: those people will
 * stand at the desk.
 */
export const ageAgainstBirthYears: Check = {
  code: "age-against-birth-years",
  kind: "warning",
  *look(book) {
    for (const { path, rule } of ageRules(book)) {
      const { age, born, basis } = rule;
      if (age === undefined || born === undefined || born.dangling || basis !== undefined) continue;
      for (const contest of contestsNamed(book, rule.contests)) {
        const births = birthsBetween(age, born, contest.date);
        if (births.length === 0) continue;
        yield {
          path,
          clauses: rule.clause,
          args: {
            contest: { text: contest.name },
            date: { date: contest.date },
            age: { range: age, unit: "count" },
            born: { range: born, unit: "year" },
            births: { list: births.map(spanText) },
          },
        };
        break;
      }
    }
  },
};

function ageRules({ rules }: Rulebook) {
  const { eligibility, guardians = {} } = rules;
  const ages = Object.entries(eligibility?.ages ?? {});
  return [
    ...ages.map(([id, rule]) => ({ path: ["eligibility", "ages", id] satisfies Path, rule })),
    ...Object.entries(guardians).map(([id, rule]) => ({ path: ["guardians", id], rule })),
  ];
}

/** From the first to the last birth; open where there is no limit. */
function spanText({ from, to }: Births): string {
  return `${from === earliestBirth ? "" : from}–${to === latestBirth ? "" : to}`;
}
