import type { Check } from "../check.ts";

/** False data make an entry void before the race, and nothing says whether the money comes back. */
export const voidRefundUnsaid: Check = {
  code: "void-refund-unsaid",
  kind: "warning",
  *look({ rules }) {
    const rule = rules.entry["false-data"];
    if (rule?.["before-race"] !== "void" || rule.refund !== undefined) return;
    yield { path: ["entry", "false-data"], clauses: rule.clause, args: {} };
  },
};
