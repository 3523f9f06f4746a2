import type { Text } from "#domain/kernel/index.ts";
import type { Rulebook } from "../../rulebook.ts";
import type { Check, Found } from "../check.ts";
import { generalLadder, momentOf, specialLadder, type Step } from "../ladder.ts";
import { feesOf, paybackOf, shareBack, type RefundStage } from "../payback.ts";
import { earlyPeriodEnd, noticeApplies, roadRunNotice } from "../road-run-notice.ts";
import { goodsAreSent, shippingOf } from "../shipping.ts";
import { stageName } from "../../stage-name.ts";

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
    const ladder = generalLadder(book);
    for (const [index, step] of ladder.entries())
      yield* shortfall(step, minimumFor(step, ladder[index - 1], book), book);
    for (const step of specialLadder(book)) yield* shortfall(step, roadRunNotice.special, book);
  },
};

function* shortfall(step: Step, minimum: number, book: Rulebook): Generator<Found> {
  const least = leastBack(step, book);
  if (least === undefined || least.share >= minimum) return;
  yield {
    path: step.path,
    clauses: step.clauses,
    args: {
      stage: stageName(book, step.id),
      contest: { text: least.contest },
      paid: { basisPoints: least.share },
      minimum: { basisPoints: minimum },
    },
  };
}

/** What the notice asks of a stage for anybody; the strictest period it reaches into counts. */
function minimumFor(step: Step, before: Step | undefined, book: Rulebook): number {
  const start = startOf(step, before);
  const early = earlyPeriodEnd(book);
  if (start !== undefined && early !== null && start < early) return roadRunNotice.early;
  const shipped = shippingOf(book)?.from ?? -Infinity;
  const areSent = goodsAreSent(book, step.id) ?? (start === undefined || start >= shipped);
  return areSent ? 0 : roadRunNotice.beforeShipping;
}

/** A stage that names no beginning follows the one before it; the first holds from the first day. */
function startOf(step: Step, before: Step | undefined): number | undefined {
  if (step.start !== null) return momentOf(step.start);
  return before === undefined ? -Infinity : momentOf(before.end);
}

/** The contest and price of which the smallest share comes back. */
function leastBack(
  { id }: Step,
  book: Rulebook,
): { readonly contest: Text; readonly share: number } | undefined {
  const stage = book.rules.refunds?.stages[id] as RefundStage;
  const payback = paybackOf(book, stage, "fee");
  if (payback === undefined) return undefined;
  return Object.values(book.contests)
    .flatMap(({ id: contest, name }) =>
      feesOf(book, contest).map((fee) => ({ contest: name, share: shareBack(payback, fee) })),
    )
    .toSorted((a, b) => a.share - b.share)[0];
}
