import type { Check } from "../check.ts";

/** A way to pay takes bills up to a sum; what happens above it is not said. */
export const methodCapUnsaid: Check = {
  code: "method-cap-unsaid",
  kind: "warning",
  *look({ rules }) {
    for (const [id, method] of Object.entries(rules.payment?.methods ?? {})) {
      if (method.max === undefined || method["over-max"] !== undefined) continue;
      yield {
        path: ["payment", "methods", id],
        clauses: method.clause,
        args: { method: { text: method.name }, max: { money: method.max } },
      };
    }
  },
};
