import { money } from "#domain/kernel/index.ts";
import type { Check } from "../check.ts";

/** So many times the sums of one accident an aggregate may be. */
const most = 20;

/** The most that is paid in all is usually a few times what one accident pays; another figure may be a slip. */
export const insuranceNotDerivable: Check = {
  code: "insurance-not-derivable",
  kind: "note",
  *look({ rules }) {
    for (const [id, cover] of Object.entries(rules.insurance ?? {})) {
      const { aggregate, "per-accident": perAccident, property = 0, clause } = cover;
      if (aggregate === undefined || perAccident === undefined) continue;
      const once = perAccident + property;
      const times = Math.max(1, Math.min(most, Math.round(aggregate / once)));
      if (aggregate === once * times) continue;
      yield {
        path: ["insurance", id, "aggregate"],
        clauses: clause,
        args: {
          printed: { money: aggregate },
          once: { money: money(once) },
          times,
          derived: { money: money(once * times) },
        },
      };
    }
  },
};
