import type { Check } from "../check.ts";

/** One paper missing keeps back the parcel of a whole group; what the others get is not said. */
export const fallbackUnsaid: Check = {
  code: "fallback-unsaid",
  kind: "warning",
  *look({ rules }) {
    for (const [id, evidence] of Object.entries(rules.evidence ?? {})) {
      const all = evidence["all-members"];
      if (all === undefined || all["complete-members"] !== undefined) continue;
      yield {
        path: ["evidence", id, "all-members"],
        clauses: all.clause,
        args: { paper: { text: evidence.name } },
      };
    }
  },
};
