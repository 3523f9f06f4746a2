import type { Check } from "../check.ts";

/** The times of a team are added up, but gun or net times is not said. */
export const teamTimeUnsaid: Check = {
  code: "team-time-unsaid",
  kind: "warning",
  *look({ rules }) {
    for (const [id, { result }] of Object.entries(rules.teams ?? {})) {
      if (result === undefined || result.time !== undefined) continue;
      yield { path: ["teams", id, "result"], clauses: result.clause, args: {} };
    }
  },
};
