import { addMoney, type Money } from "#domain/kernel/index.ts";
import type { Rulebook } from "../../rulebook.ts";
import type { Check } from "../check.ts";
import { depositOf, feesOf, paidBack, type RefundStage } from "../payback.ts";

/** A printed refund must be what the formula of its stage gives for fee and deposit. */
export const refundPrintedDiffers: Check = {
  code: "refund-printed-differs",
  kind: "error",
  *look(book) {
    for (const [id, stage] of Object.entries(book.rules.refunds?.stages ?? {})) {
      for (const [contest, printed] of Object.entries(stage.printed ?? {})) {
        const sums = feesOf(book, contest).map((fee) => sumBack(stage, contest, fee, book));
        const [derived] = sums;
        if (derived === undefined || sums.includes(printed)) continue;
        yield {
          path: ["refunds", "stages", id, "printed", contest],
          clauses: [...stage.clause, ...book.rules.fees.clause],
          args: {
            stage: id,
            contest: { text: (book.contests[contest] as Rulebook["contests"][string]).name },
            printed: { money: printed },
            derived: { money: derived },
          },
        };
      }
    }
  },
};

function sumBack({ pays }: RefundStage, contest: string, fee: Money, book: Rulebook): Money {
  const deposit = pays.deposit ?? book.rules.refunds?.lines?.pays.deposit;
  return addMoney(paidBack(pays.fee, fee), paidBack(deposit, depositOf(book, contest)));
}
