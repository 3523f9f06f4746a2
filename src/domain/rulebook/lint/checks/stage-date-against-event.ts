import { addDays, dateIn, type IsoDate } from "#domain/kernel/index.ts";
import type { Rulebook } from "../../rulebook.ts";
import type { Moment } from "../../value/index.ts";
import { dateOfMoment } from "../../when.ts";
import type { Check } from "../check.ts";
import { momentArgument } from "../moment-argument.ts";
import { shippingOf } from "../shipping.ts";
import { stageName } from "../../stage-name.ts";

/**
 * A refund stage begins or ends on a date and at an event, and the rules put that event on another
 * day: until it is decided which counts, nobody knows the stage of a withdrawal in between.
 */
export const stageDateAgainstEvent: Check = {
  code: "stage-date-against-event",
  kind: "error",
  *look(book) {
    for (const [id, stage] of Object.entries(book.rules.refunds?.stages ?? {})) {
      const edges = [
        ["since", stage.from ?? stage.after, stage.since],
        ["until", stage.through ?? stage.by ?? stage.before, stage.until],
      ] as const;
      for (const [key, moment, event] of edges) {
        if (moment === undefined || event === undefined) continue;
        const date = dateOfMoment(moment, book);
        const day = dayOf(event, book);
        if (date === null || day === null || date === day) continue;
        yield {
          path: ["refunds", "stages", id, key],
          clauses: [...stage.clause, ...(shippingOf(book)?.clauses ?? [])],
          args: {
            stage: stageName(book, id),
            printed: { date },
            event: momentArgument(event, book.zone),
            derived: { date: day },
          },
        };
      }
    }
  },
};

/** The day of an event as the rules fix it; null where they do not, or where it takes several days. */
function dayOf(event: Moment, book: Rulebook): IsoDate | null {
  if (event.kind === "absolute" || event.event !== "goods-shipped")
    return dateOfMoment(event, book);
  const shipping = shippingOf(book);
  if (shipping === null || shipping.from === null || !shipping.isOneDay) return null;
  return addDays(dateIn(book.zone, shipping.from), event.days);
}
