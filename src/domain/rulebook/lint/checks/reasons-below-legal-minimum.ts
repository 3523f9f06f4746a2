import type { Check } from "../check.ts";
import { noticeApplies, noticeReasons } from "../road-run-notice.ts";

/** The special reasons leave out one for which the road-run notice gives half of the fee back. */
export const reasonsBelowLegalMinimum: Check = {
  code: "reasons-below-legal-minimum",
  kind: "warning",
  *look(book) {
    const special = book.rules.refunds?.special;
    if (special === undefined || !noticeApplies(book)) return;
    const missing = noticeReasons.filter((reason) => !special.reasons.includes(reason));
    if (missing.length === 0) return;
    yield {
      path: ["refunds", "special", "reasons"],
      clauses: special.clause,
      args: { missing: { list: missing.map((reason) => ({ term: reason })) } },
    };
  },
};
