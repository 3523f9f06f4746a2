import type { Check } from "../check.ts";
import { sizeSteps } from "../size-steps.ts";

/** Two neighbouring sizes with the same measure: a slip, or one size too many. */
export const sizeRepeats: Check = {
  code: "size-repeats",
  kind: "note",
  *look({ rules }) {
    for (const { path, clauses, args, from, to } of sizeSteps(rules.sizes)) {
      if (to === from) yield { path, clauses, args };
    }
  },
};
