import { ageGroupTables } from "../age-group-tables.ts";
import type { Check } from "../check.ts";
import { gapsBetween } from "../tier.ts";

/** Runners of an age between two groups fall into none and can win nothing. */
export const ageGroupGap: Check = {
  code: "age-group-gap",
  kind: "error",
  *look(book) {
    for (const { unit, tiers } of ageGroupTables(book)) {
      for (const { tier, gap } of gapsBetween(tiers, 1))
        yield { path: tier.path, clauses: tier.clauses, args: { gap: { range: gap, unit } } };
    }
  },
};
