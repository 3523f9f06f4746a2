import type { Rulebook } from "../../rulebook.ts";
import type { Payback } from "../../schema/refunds.ts";
import type { Check } from "../check.ts";
import { feesOf, paybackOf, shareBack } from "../payback.ts";

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
    const claimed = special && paybackOf(book, special, "fee");
    if (special === undefined || claimed === undefined) return;
    const alone = leastShare(claimed, book);
    for (const [id, { pays, causes, clause }] of Object.entries(cancellation)) {
      const cancelled = pays?.fee === undefined ? alone : leastShare(pays.fee, book);
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
function leastShare(payback: Payback, book: Rulebook): number {
  const fees = Object.keys(book.contests).flatMap((contest) => feesOf(book, contest));
  return Math.min(10_000, ...fees.map((fee) => shareBack(payback, fee)));
}
