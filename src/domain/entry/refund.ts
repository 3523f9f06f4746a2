import {
  accepted,
  refused,
  sumMoney,
  type Outcome,
  type Reason,
  type Refusal,
} from "#domain/kernel/index.ts";
import { citing, stageName, type Rulebook } from "#domain/rulebook/index.ts";
import { quote } from "./quote.ts";
import { byCancellation } from "./refund-cancellation.ts";
import { withdrawnLines } from "./refund-members.ts";
import type { Refund, RefundRequest } from "./refund-request.ts";
import { byStage } from "./refund-withdrawal.ts";

/**
 * What an order gets back, line by line, with the clause.
 *
 * The order is priced again as of the moment it was sent in: one that is refused or costs another
 * sum was never sold (`order-never-priced`). Refuses `order-unpaid` (also before the payment),
 * `refunds-unsaid`, `member-unknown`, `whole-order-only`, `team-leaves-together`, `no-stage-open`,
 * `reason-not-accepted`, `papers-missing`, `cancellation-unsaid`, and `nothing-back` where the rules
 * give 0. See docs/algorithms/refund.md.
 */
export function refund(book: Rulebook, request: RefundRequest): Outcome<Refund, Refusal> {
  const { order, asked, cause } = request;
  if (order.paid === null || asked < order.paid)
    return refused({ code: "order-unpaid", clauses: [], args: { asked: { moment: asked } } });
  const priced = quote(book, order);
  if (!priced.ok) {
    const [why] = priced.refusals;
    return refused({
      code: "order-never-priced",
      clauses: why.clauses,
      args: { ...why.args, fault: why.code },
    });
  }
  const { total, lines } = priced.value;
  if (order.total !== undefined && order.total !== total) {
    const args = {
      stated: { money: order.total },
      priced: { money: total },
      fault: "total-differs",
    };
    return refused({ code: "order-never-priced", clauses: [], args });
  }
  const leaving = withdrawnLines(
    book,
    order,
    lines,
    cause === undefined ? request.members : undefined,
  );
  if (!leaving.ok) return leaving;
  const decided =
    cause === undefined
      ? byStage(book, { ...request, paid: order.paid }, leaving.value)
      : byCancellation(book, cause, leaving.value);
  return decided.ok ? settled(book, decided.value) : decided;
}

/** Adds the sum and that the place is lost; nothing to give back is a refusal with the same reasons. */
function settled(
  book: Rulebook,
  { stage, lines, reasons }: Omit<Refund, "total">,
): Outcome<Refund, Refusal> {
  const total = sumMoney(lines.map((line) => line.amount));
  if (total === 0) {
    const clauses = [...reasons, ...lines.flatMap((line) => line.reasons)].flatMap(
      (one) => one.clauses,
    );
    return refused({
      code: "nothing-back",
      clauses: [...new Set(clauses)],
      args: { stage: stageName(book, stage), id: stage },
    });
  }
  const lost = book.rules.refunds?.lost;
  const placeLost: readonly Reason[] =
    lost?.place === true ? [{ code: "place-lost", clauses: citing(book, lost), args: {} }] : [];
  return accepted({ stage, total, lines, reasons: [...reasons, ...placeLost] });
}
