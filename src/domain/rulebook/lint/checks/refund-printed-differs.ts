import { addMoney, roundings, type Money, type Rounding } from "#domain/kernel/index.ts";
import type { Rulebook } from "../../rulebook.ts";
import type { Check } from "../check.ts";
import { depositOf, feesOf, paidBack, paybackOf, type RefundStage } from "../payback.ts";
import { stageName } from "../../stage-name.ts";

/**
 * A printed refund must be what the formula of its stage gives for fee and deposit, rounded in
 * whatever way; `all` speaks for every contest without a figure of its own.
 */
export const refundPrintedDiffers: Check = {
  code: "refund-printed-differs",
  kind: "error",
  *look(book) {
    for (const [id, stage] of Object.entries(book.rules.refunds?.stages ?? {})) {
      const figures = stage.printed ?? {};
      for (const contest of Object.values(book.contests)) {
        const row = contest.id in figures ? contest.id : "all";
        const printed = figures[row];
        const [fee] = feesOf(book, contest.id);
        if (printed === undefined || fee === undefined) continue;
        if (possibleSums(stage, contest.id, book).includes(printed)) continue;
        yield {
          path: ["refunds", "stages", id, "printed", row],
          clauses: [...stage.clause, ...book.rules.fees.clause],
          args: {
            stage: stageName(book, id),
            contest: { text: contest.name },
            printed: { money: printed },
            derived: { money: sumBack(stage, contest.id, fee, "half-up", book) },
          },
        };
      }
    }
  },
};

/** The sum for every price the contest may cost, and every way to round it. */
function possibleSums(stage: RefundStage, contest: string, book: Rulebook): readonly Money[] {
  return feesOf(book, contest).flatMap((fee) =>
    roundings.map((rounding) => sumBack(stage, contest, fee, rounding, book)),
  );
}

function sumBack(
  stage: RefundStage,
  contest: string,
  fee: Money,
  rounding: Rounding,
  book: Rulebook,
): Money {
  const deposit = paybackOf(book, stage, "deposit");
  return addMoney(
    paidBack(paybackOf(book, stage, "fee"), fee, rounding),
    paidBack(deposit, depositOf(book, contest), rounding),
  );
}
