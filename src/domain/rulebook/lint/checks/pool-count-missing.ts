import type { Check } from "../check.ts";

/** Something is limited, and the number is missing. */
export const poolCountMissing: Check = {
  code: "pool-count-missing",
  kind: "warning",
  *look({ rules }) {
    for (const [id, pool] of Object.entries(rules.pools ?? {})) {
      if (pool.count !== undefined) continue;
      const name = pool.name === undefined ? id : { text: pool.name };
      yield { path: ["pools", id], clauses: pool.clause, args: { pool: name } };
    }
  },
};
