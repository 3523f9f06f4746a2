import type { EpochMs, Text } from "#domain/kernel/index.ts";
import type { Rulebook } from "../../rulebook.ts";
import type { Check } from "../check.ts";
import { generalLadder, momentOf, type Step } from "../ladder.ts";
import { feesOf, shareBack, type RefundStage } from "../payback.ts";
import { earlyPeriodEnd, noticeApplies, roadRunNotice } from "../road-run-notice.ts";
import { shippingOf } from "../shipping.ts";

/**
 * A refund stage gives back less of the fee than the road-run notice asks (see `road-run-notice.ts`):
 * four fifths until a week after the payment deadline, three fifths until the goods are sent, half
 * for special reasons. Every contest is tested, since a fixed charge weighs most on the cheapest.
 */
export const belowLegalMinimum: Check = {
  code: "below-legal-minimum",
  kind: "warning",
  *look(book) {
    if (!noticeApplies(book)) return;
    const { stages = {}, special } = book.rules.refunds ?? {};
    const minimums = new Map(generalLadder(book).map((step) => [step.id, minimumFor(step, book)]));
    for (const [id, stage] of Object.entries(stages)) {
      const isSpecial = stage.for === "special";
      const minimum = isSpecial ? roadRunNotice.special : (minimums.get(id) ?? 0);
      const least = leastBack(stage, book);
      if (least === undefined || least.share >= minimum) continue;
      yield {
        path: ["refunds", "stages", id],
        clauses: [...stage.clause, ...(isSpecial ? (special?.clause ?? []) : [])],
        args: {
          stage: id,
          contest: { text: least.contest },
          paid: { basisPoints: least.share },
          minimum: { basisPoints: minimum },
        },
      };
    }
  },
};

/** What the notice asks of a stage for anybody; the strictest period it reaches into counts. */
function minimumFor(step: Step, book: Rulebook): number {
  const early = earlyPeriodEnd(book);
  const start = startOfStep(step);
  if (start === undefined) return isBeforeShipping(step, book) ? roadRunNotice.beforeShipping : 0;
  if (early !== null && start < early) return roadRunNotice.early;
  return isBeforeShipping(step, book) ? roadRunNotice.beforeShipping : 0;
}

/** A stage without a beginning holds from the first day. */
function startOfStep({ start }: Step): EpochMs | number | undefined {
  return start === null ? -Infinity : momentOf(start);
}

/** Whether a stage holds while the goods are still there. */
function isBeforeShipping(step: Step, book: Rulebook): boolean {
  const stage = book.rules.refunds?.stages[step.id] as RefundStage;
  if (stage["goods-sent"] !== undefined) return !stage["goods-sent"];
  if (stage.since !== undefined) return false;
  if (stage.until?.kind === "relative" && stage.until.event === "goods-shipped") return true;
  const shipped = shippingOf(book)?.from ?? null;
  const start = startOfStep(step);
  return shipped !== null && start !== undefined && start < shipped;
}

/** The contest and price of which the smallest share comes back. */
function leastBack(
  stage: RefundStage,
  book: Rulebook,
): { readonly contest: Text; readonly share: number } | undefined {
  return Object.values(book.contests)
    .flatMap(({ id, name }) =>
      feesOf(book, id).map((fee) => ({ contest: name, share: shareBack(stage.pays.fee, fee) })),
    )
    .toSorted((a, b) => a.share - b.share)[0];
}
