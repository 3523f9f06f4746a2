import { valueFor } from "../../per-contest.ts";
import type { Check } from "../check.ts";

/** A contest without a price cannot be sold. Teams may pay what their members pay. */
export const feeMissing: Check = {
  code: "fee-missing",
  kind: "error",
  *look(book) {
    const { fees } = book.rules;
    for (const contest of Object.values(book.contests)) {
      if (contest.kind === "team" || valueFor(fees, contest.id) !== undefined) continue;
      yield {
        path: ["fees", contest.id],
        clauses: fees.clause,
        args: { contest: { text: contest.name } },
      };
    }
  },
};
