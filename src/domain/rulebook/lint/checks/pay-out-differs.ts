import type { Argument } from "#domain/kernel/index.ts";
import type { Rulebook } from "../../rulebook.ts";
import type { RulebookSource } from "../../schema/rulebook.ts";
import type { Moment } from "../../value/index.ts";
import { dateOfMoment, windowOf } from "../../when.ts";
import type { Check } from "../check.ts";
import { momentArgument } from "../moment-argument.ts";

type Refunds = NonNullable<RulebookSource["refunds"]>;
type Calendar = NonNullable<Refunds["paid-on"]>[string];

/** The table says when refunds of a stage are paid, another clause says another day. */
export const payOutDiffers: Check = {
  code: "pay-out-differs",
  kind: "error",
  *look(book) {
    const { stages = {}, "paid-on": calendars = {} } = book.rules.refunds ?? {};
    for (const [id, { "pay-out": payOut }] of Object.entries(stages)) {
      const printed = payOut?.from ?? payOut?.after;
      if (payOut === undefined || printed === undefined) continue;
      for (const calendar of Object.values(calendars)) {
        if (calendar.stages?.includes(id) === false) continue;
        const other = otherDay(calendar, printed, book);
        if (other === null) continue;
        yield {
          path: ["refunds", "stages", id, "pay-out"],
          clauses: [...payOut.clause, ...calendar.clause],
          args: { stage: id, printed: momentArgument(printed, book.zone), other },
        };
      }
    }
  },
};

/** The days a calendar names instead: days of the month, or a date of its own. */
function otherDay(calendar: Calendar, printed: Moment, book: Rulebook): Argument | null {
  const date = dateOfMoment(printed, book);
  if (date === null) return null;
  if (calendar.days !== undefined) {
    const isNamed = calendar.days.includes(Number(date.slice(8)));
    return isNamed ? null : { list: calendar.days };
  }
  const named = calendar.from ?? calendar.after;
  const { from } = windowOf(calendar, book).window;
  if (named === undefined || from === null) return null;
  return from === windowOf({ from: printed }, book).window.from
    ? null
    : momentArgument(named, book.zone);
}
