import { dateIn, type Argument, type IsoDate } from "#domain/kernel/index.ts";
import type { Rulebook } from "../../rulebook.ts";
import type { RulebookSource } from "../../schema/rulebook.ts";
import type { Moment } from "../../value/index.ts";
import { windowOf, type Bounds } from "../../when.ts";
import type { Check } from "../check.ts";
import { momentArgument } from "../moment-argument.ts";
import { sameValue } from "../same-value.ts";
import { stageName } from "../../stage-name.ts";

type Refunds = NonNullable<RulebookSource["refunds"]>;
type Calendar = NonNullable<Refunds["paid-on"]>[string];
type PayOut = NonNullable<Refunds["stages"][string]["pay-out"]>;

/** The table says when refunds of a stage are paid, another clause says another day. */
export const payOutDiffers: Check = {
  code: "pay-out-differs",
  kind: "error",
  *look(book) {
    const { stages = {}, "paid-on": calendars = {} } = book.rules.refunds ?? {};
    for (const [id, { "pay-out": payOut }] of Object.entries(stages)) {
      for (const calendar of Object.values(calendars)) {
        const isMeant = calendar.stages?.includes(id) ?? true;
        if (payOut === undefined || !isMeant || agree(payOut, calendar, book)) continue;
        yield {
          path: ["refunds", "stages", id, "pay-out"],
          clauses: [...payOut.clause, ...calendar.clause],
          args: {
            stage: stageName(book, id),
            printed: daysOf(payOut, book),
            other: daysOf(calendar, book),
          },
        };
      }
    }
  },
};

/** Whether both name the same days of the month, the same first day, or a date on one of those days. */
function agree(payOut: PayOut, calendar: Calendar, book: Rulebook): boolean {
  const [one, two] = [firstDay(payOut, book), firstDay(calendar, book)];
  if (payOut.days && calendar.days) return sameValue(payOut.days, calendar.days);
  const days = payOut.days ?? calendar.days;
  if (days === undefined) return one === null || two === null || one === two;
  const date = payOut.days === undefined ? one : two;
  return date === null || days.includes(Number(date.slice(8)));
}

function firstDay(rule: Bounds, book: Rulebook): IsoDate | null {
  const { from } = windowOf(rule, book).window;
  return from === null ? null : dateIn(book.zone, from);
}

/** Days of the month where they are named, else the first day. */
function daysOf(rule: PayOut | Calendar, book: Rulebook): Argument {
  if (rule.days !== undefined) return { list: rule.days };
  return momentArgument((rule.from ?? rule.after) as Moment, book.zone);
}
