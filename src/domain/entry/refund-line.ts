import { zeroMoney, type ClauseId, type Reason } from "#domain/kernel/index.ts";
import type { AskedLine } from "./refund-members.ts";
import { paidBack, wordPayback, type Payback } from "./payback.ts";
import type { RefundLine } from "./refund-request.ts";

/** A payback and the clauses that give it. */
export type CitedPayback = { readonly payback: Payback; readonly clauses: readonly ClauseId[] };

/**
 * One line of a refund. A line of which no rule speaks gives nothing back, and the reason says that
 * no rule speaks of it (`refund-line-unsaid`): the handling fee, unless a rule names it, is such a one.
 */
export function refundLine(
  { line, stays }: AskedLine,
  cited: CitedPayback | undefined,
  more: readonly Reason[] = [],
): RefundLine {
  const { amount: paid, ...rest } = line;
  const nothing = (code: string, args: Reason["args"]): RefundLine => ({
    ...rest,
    paid,
    amount: zeroMoney,
    reasons: [{ code, clauses: [], args }],
  });
  if (stays !== undefined) return nothing(stays, {});
  if (cited === undefined) return nothing("refund-line-unsaid", { line: { term: line.kind } });
  const { code, args } = wordPayback(cited.payback);
  const amount = paidBack(paid, cited.payback);
  const figures = {
    ...args,
    line: { term: line.kind },
    paid: { money: paid },
    amount: { money: amount },
  };
  const reason: Reason = { code, clauses: cited.clauses, args: figures };
  return { ...rest, paid, amount, reasons: [reason, ...more] };
}
