import { money, sumMoney } from "#domain/kernel/index.ts";
import type { RulebookSource } from "../../schema/rulebook.ts";
import type { Check } from "../check.ts";

/** The sum of a pool that is printed must be the sum of its prizes over all its rankings. */
export const prizeTotalDiffers: Check = {
  code: "prize-total-differs",
  kind: "error",
  *look({ rules }) {
    for (const [id, pool] of Object.entries(rules.awards ?? {})) {
      const printed = pool["cash-total"];
      if (printed === undefined) continue;
      const rankings = rankingsOf(pool, rules);
      if (rankings === null) continue;
      const derived = money(sumMoney(pool.cash ?? []) * rankings);
      if (derived === printed.amount) continue;
      yield {
        path: ["awards", id, "cash-total", "amount"],
        clauses: [...printed.clause, ...pool.clause],
        args: { printed: { money: printed.amount }, derived: { money: derived }, rankings },
      };
    }
  },
};

type Pool = NonNullable<RulebookSource["awards"]>[string];

/**
 * How many lists of winners a pool has: men and women apart, or one per group, in each of its
 * contests. Null where the groups are not named.
 */
function rankingsOf({ ranked, divisions, contests }: Pool, rules: RulebookSource): number | null {
  if (ranked === "by-sex") return 2 * contests.length;
  if (ranked !== "by-division") return contests.length;
  if (divisions === undefined) return null;
  const groups = rules.divisions?.[divisions]?.groups;
  return (groups === undefined ? 1 : Object.keys(groups).length) * contests.length;
}
