import type { Check } from "../check.ts";
import { sizeSteps } from "../size-steps.ts";

/** A larger size with a smaller measure: whoever orders it gets a shirt that does not fit. */
export const sizeDecreases: Check = {
  code: "size-decreases",
  kind: "error",
  *look({ rules }) {
    for (const { path, clauses, args, from, to } of sizeSteps(rules.sizes)) {
      if (to < from) yield { path, clauses, args };
    }
  },
};
