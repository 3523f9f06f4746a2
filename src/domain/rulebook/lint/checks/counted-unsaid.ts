import type { Check } from "../check.ts";

/** Places that depend on the number of entries change with withdrawals unless it is said who is counted. */
export const countedUnsaid: Check = {
  code: "counted-unsaid",
  kind: "warning",
  *look({ rules }) {
    for (const [id, pool] of Object.entries(rules.awards ?? {})) {
      const { places, counted, clause } = pool;
      if (!Array.isArray(places) || counted !== undefined) continue;
      const clauses = [...clause, ...places.flatMap((row) => row.clause ?? [])];
      yield { path: ["awards", id], clauses, args: {} };
    }
  },
};
