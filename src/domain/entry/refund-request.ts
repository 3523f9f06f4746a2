import type { EpochMs, Money, Reason } from "#domain/kernel/index.ts";
import type { OrderLine, QuoteRequest } from "./order.ts";

/** A paid order: what was asked for, when it was paid, and what it cost where that is on record. */
export type PaidOrder = QuoteRequest & {
  /** null: not paid. */
  readonly paid: EpochMs | null;
  readonly total?: Money | undefined;
};

/**
 * Money asked back. `reason` is one of the special reasons, `papers` whether its proof is there,
 * `shipped` when the goods of the order left, `members` the positions (from 0) of those who
 * withdraw, everybody when unsaid, `cause` why the organiser calls the race off.
 */
export type RefundRequest = {
  readonly order: PaidOrder;
  readonly asked: EpochMs;
  readonly reason?: string | undefined;
  readonly papers?: boolean | undefined;
  readonly shipped?: EpochMs | undefined;
  readonly members?: readonly number[] | undefined;
  readonly cause?: string | undefined;
};

/** What comes back of one line of the order, in TWD. */
export type RefundLine = Omit<OrderLine, "amount"> & {
  readonly paid: Money;
  readonly amount: Money;
};

/** A refund: the stage or cancellation that decides, its lines, their sum in TWD. */
export type Refund = {
  readonly stage: string;
  readonly total: Money;
  readonly lines: readonly RefundLine[];
  readonly reasons: readonly Reason[];
};
