import type { Check } from "../check.ts";

/** A clause that a machine or a person decides by, and no rule comes from it: nothing enforces it. */
export const clauseUncited: Check = {
  code: "clause-uncited",
  kind: "warning",
  *look({ clauses }) {
    for (const { ref, level, cited } of Object.values(clauses)) {
      if (level === "N" || cited.length > 0) continue;
      yield { path: ["clauses", ref], clauses: [ref], args: { clause: ref } };
    }
  },
};
