import type { Check } from "../check.ts";

/** A later place that wins more than the one before it: two figures were probably swapped. */
export const cashRises: Check = {
  code: "cash-rises",
  kind: "warning",
  *look({ rules }) {
    for (const [id, { cash = [], clause }] of Object.entries(rules.awards ?? {})) {
      for (const [index, prize] of cash.entries()) {
        const before = cash[index - 1];
        if (before === undefined || prize <= before) continue;
        yield {
          path: ["awards", id, "cash", index],
          clauses: clause,
          args: { place: index + 1, prize: { money: prize }, before: { money: before } },
        };
      }
    }
  },
};
