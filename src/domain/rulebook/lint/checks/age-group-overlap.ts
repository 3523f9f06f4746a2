import { ageGroupTables } from "../age-group-tables.ts";
import type { Check } from "../check.ts";
import { overlapsAmong } from "../tier.ts";

/** Runners of an age that two groups hold would be ranked, and awarded, twice. */
export const ageGroupOverlap: Check = {
  code: "age-group-overlap",
  kind: "error",
  *look(book) {
    for (const { unit, tiers } of ageGroupTables(book)) {
      for (const { tier, other, shared } of overlapsAmong(tiers, 1))
        yield {
          path: tier.path,
          clauses: tier.clauses,
          args: {
            shared: { range: shared, unit },
            row: { range: tier.band, unit },
            other: { range: other.band, unit },
          },
        };
    }
  },
};
