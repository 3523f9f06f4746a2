import type { Check } from "../check.ts";

/** A team wins cash, and nobody knows who is paid and taxed: each member, one of them, or the team. */
export const payeeUnsaid: Check = {
  code: "payee-unsaid",
  kind: "warning",
  *look({ rules }) {
    for (const [id, pool] of Object.entries(rules.awards ?? {})) {
      if (pool.ranked !== "by-team" || (pool.cash ?? []).length === 0) continue;
      const open = pool.contests.filter((contest) => rules.teams?.[contest]?.payee === undefined);
      if (open.length > 0) yield { path: ["awards", id], clauses: pool.clause, args: {} };
    }
  },
};
