import { dateIn } from "#domain/kernel/index.ts";
import { windowOf } from "../../when.ts";
import type { Check } from "../check.ts";
import { lastDayArgument, thingReturns } from "../thing-returns.ts";
import { shippingOf } from "../shipping.ts";

/** A thing must be back before it has been sent. */
export const returnBeforeShip: Check = {
  code: "return-before-ship",
  kind: "error",
  *look(book) {
    const shipping = shippingOf(book);
    if (shipping === null || shipping.from === null) return;
    for (const { path, rule } of thingReturns(book)) {
      const { to } = windowOf(rule, book).window;
      if (to === null || to > shipping.from) continue;
      yield {
        path,
        clauses: [...rule.clause, ...shipping.clauses],
        args: {
          back: lastDayArgument(rule, book),
          shipped: { date: dateIn(book.zone, shipping.from) },
        },
      };
    }
  },
};
