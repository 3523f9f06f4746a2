import type { Check } from "../check.ts";

/** The number of groups that is printed must be the number of groups that are listed. */
export const divisionCountDiffers: Check = {
  code: "division-count-differs",
  kind: "error",
  *look({ rules }) {
    for (const [id, { count, groups, clause }] of Object.entries(rules.divisions ?? {})) {
      const listed = Object.keys(groups).length;
      if (count === undefined || count === listed) continue;
      yield {
        path: ["divisions", id, "count"],
        clauses: clause,
        args: { printed: count, derived: listed },
      };
    }
  },
};
