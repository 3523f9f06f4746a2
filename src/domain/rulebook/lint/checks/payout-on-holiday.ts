import { weekdayOf, type IsoDate } from "#domain/kernel/index.ts";
import type { Path, Rulebook } from "../../rulebook.ts";
import { dateOfMoment, type Bounds } from "../../when.ts";
import type { Check } from "../check.ts";

interface PayOut {
  readonly path: Path;
  readonly clauses: readonly string[];
  readonly bounds: Bounds;
}

/**
 * Banks are closed at the weekend and from Lunar New Year's Eve to the third day: money promised for such
 * a day arrives later than promised. Batches on days of the month are left alone: the bank moves them.
 */
export const payoutOnHoliday: Check = {
  code: "payout-on-holiday",
  kind: "note",
  *look(book) {
    for (const { path, clauses, bounds } of payOuts(book)) {
      const moment = bounds.from ?? bounds.after ?? bounds.through ?? bounds.by ?? bounds.before;
      const date = moment === undefined ? null : dateOfMoment(moment, book);
      if (date === null || !isBankHoliday(date)) continue;
      yield { path, clauses, args: { date: { date } } };
    }
  },
};

function* payOuts(book: Rulebook): Generator<PayOut> {
  const { stages = {}, "paid-on": paidOn = {} } = book.rules.refunds ?? {};
  for (const [id, { "pay-out": bounds }] of Object.entries(stages))
    if (bounds !== undefined && bounds.days === undefined)
      yield { path: ["refunds", "stages", id, "pay-out"], clauses: bounds.clause, bounds };
  for (const [id, bounds] of Object.entries(paidOn))
    if (bounds.days === undefined)
      yield { path: ["refunds", "paid-on", id], clauses: bounds.clause, bounds };
}

function isBankHoliday(date: IsoDate): boolean {
  const weekday = weekdayOf(date);
  if (weekday === 0 || weekday === 6) return true;
  const lunar = Temporal.PlainDate.from(date).withCalendar("chinese");
  const isNewYear = lunar.monthCode === "M01" && lunar.day <= 3;
  return isNewYear || lunar.dayOfYear === lunar.daysInYear;
}
