import type { Check } from "../check.ts";

const needed = ["contests", "ranks-overall", "places"] as const;

/** A division for a need without its contests, its places, or whether its members rank overall as well. */
export const divisionScopeUnsaid: Check = {
  code: "division-scope-unsaid",
  kind: "warning",
  *look({ rules }) {
    for (const [id, set] of Object.entries(rules.divisions ?? {})) {
      if (set.kind !== "visually-impaired" && set.kind !== "wheelchair") continue;
      const missing = needed.filter((key) => set[key] === undefined);
      if (missing.length === 0) continue;
      yield {
        path: ["divisions", id],
        clauses: set.clause,
        args: {
          kind: { term: set.kind },
          missing: { list: missing.map((term) => ({ term })) },
        },
      };
    }
  },
};
