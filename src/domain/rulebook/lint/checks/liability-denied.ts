import type { Check } from "../check.ts";

/** Liability is insured in one clause and denied altogether in another. */
export const liabilityDenied: Check = {
  code: "liability-denied",
  kind: "warning",
  *look({ rules }) {
    const liability = rules.acceptance?.liability;
    const covers = Object.values(rules.insurance ?? {});
    if (liability?.denied !== true || covers.length === 0) return;
    yield {
      path: ["acceptance", "liability"],
      clauses: [...liability.clause, ...covers.flatMap(({ clause }) => clause)],
      args: {},
    };
  },
};
