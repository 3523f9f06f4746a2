import { isoDate, type EpochMs } from "#domain/kernel/index.ts";
import type { Rulebook } from "../rulebook.ts";
import type { specialReasons } from "../schema/refunds.ts";
import { endOf } from "../when.ts";

/**
 * What Taiwan's Sports Administration asks of every road run that is no championship:
 * 路跑活動參與者安全維護及權益保障應注意事項, the part on withdrawals.
 */
export const roadRunNotice = {
  /** Date of the version in force, and the key it is cited under. */
  version: isoDate("2021-03-25"),
  key: "road-run-notice",
  /** Until so many days after the payment deadline … */
  days: 7,
  /** … at least so much of the fee comes back, in basis points; then until the goods are sent; for special reasons. */
  early: 8000,
  beforeShipping: 6000,
  special: 5000,
} as const;

/** Reasons for which half of the fee comes back at any time. */
export const noticeReasons: readonly (typeof specialReasons)[number][] = [
  "disaster",
  "traffic",
  "military",
  "illness",
  "pregnancy",
  "spouse-funeral",
  "family-funeral",
];

/** The notice is Taiwan's; a race elsewhere is not measured by it. */
export function noticeApplies(book: Rulebook): boolean {
  return book.zone === "Asia/Taipei";
}

/**
 * The end of the first period of the notice: seven days after the last day on which anybody can pay.
 * Where no such day is printed, it follows from the close of entries and the days a place is held.
 */
export function earlyPeriodEnd(book: Rulebook): EpochMs | null {
  const { days } = roadRunNotice;
  if (book.events["payment-deadline"] !== undefined)
    return endOf({ kind: "relative", event: "payment-deadline", days, ms: 0 }, book);
  const { hold } = book.rules.entry;
  if (hold === undefined) return null;
  const held = hold.days ?? Math.floor((hold.hours ?? 0) / 24);
  const lastPayment = { kind: "relative", event: "entry-close", days: held + days, ms: 0 } as const;
  return endOf(lastPayment, book);
}
