import type { Check } from "../check.ts";

/** Places kept for teams or groups of entries: inside the quotas of their contests or on top of them? */
export const quotaNestingUnsaid: Check = {
  code: "quota-nesting-unsaid",
  kind: "warning",
  *look({ rules }) {
    for (const [id, pool] of Object.entries(rules.pools ?? {})) {
      const holdsPlaces = pool.unit === "teams" || pool.unit === "entries";
      if (!holdsPlaces || pool.contests === undefined) continue;
      if (pool.places !== undefined || pool.within !== undefined) continue;
      yield {
        path: ["pools", id],
        clauses: [...pool.clause, ...(rules.quotas?.clause ?? [])],
        args: { pool: pool.name === undefined ? id : { text: pool.name } },
      };
    }
  },
};
