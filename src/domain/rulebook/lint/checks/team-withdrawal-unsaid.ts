import { valueFor } from "../../per-contest.ts";
import type { Check } from "../check.ts";

/** One member leaves a paid team: how much comes back, and whether the others still run, is not said. */
export const teamWithdrawalUnsaid: Check = {
  code: "team-withdrawal-unsaid",
  kind: "warning",
  *look(book) {
    const { refunds, teams = {}, fees } = book.rules;
    if (refunds === undefined) return;
    for (const [id, team] of Object.entries(teams)) {
      const contest = book.contests[id];
      if (contest === undefined || valueFor(fees, id) === undefined) continue;
      const { withdrawal } = team;
      const isSaid = withdrawal?.of === "whole-team" || withdrawal?.team !== undefined;
      if (isSaid) continue;
      yield {
        path: ["teams", id],
        clauses: [...team.clause, ...(withdrawal?.clause ?? [])],
        args: { contest: { text: contest.name } },
      };
    }
  },
};
