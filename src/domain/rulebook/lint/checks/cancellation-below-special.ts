import type { Rulebook } from "../../rulebook.ts";
import type { Payback } from "../../schema/refunds.ts";
import type { Check } from "../check.ts";
import { feesOf, shareBack } from "../payback.ts";

/**
 * Who is kept away by a disaster gets more of the fee back by asking alone than when the organiser
 * calls the whole race off.
 */
export const cancellationBelowSpecial: Check = {
  code: "cancellation-below-special",
  kind: "warning",
  *look(book) {
    const { refunds, cancellation = {} } = book.rules;
    const special = Object.values(refunds?.stages ?? {}).findLast(
      (stage) => stage.for === "special",
    );
    if (special === undefined) return;
    for (const [id, { pays, causes, clause }] of Object.entries(cancellation)) {
      if (pays?.fee === undefined) continue;
      const alone = leastShare(special.pays.fee, book);
      const cancelled = leastShare(pays.fee, book);
      if (cancelled >= alone) continue;
      yield {
        path: ["cancellation", id, "pays", "fee"],
        clauses: [...clause, ...special.clause],
        args: {
          causes: { list: causes.map((cause) => ({ term: cause })) },
          cancelled: { basisPoints: cancelled },
          alone: { basisPoints: alone },
        },
      };
    }
  },
};

/** The share of the fee that comes back where it is smallest. */
function leastShare(payback: Payback | undefined, book: Rulebook): number {
  const fees = Object.keys(book.contests).flatMap((contest) => feesOf(book, contest));
  return Math.min(10_000, ...fees.map((fee) => shareBack(payback, fee)));
}
