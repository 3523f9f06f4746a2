import { startOf } from "../../when.ts";
import type { Check } from "../check.ts";
import { momentArgument } from "../moment-argument.ts";
import { shippingOf } from "../shipping.ts";
import { stageName } from "../../stage-name.ts";

/**
 * A refund stage ends on a date and also at an event whose day nobody has fixed, or which takes
 * several days. When the two fall apart, both sides have a sentence to cite.
 */
export const stageEndDoubled: Check = {
  code: "stage-end-doubled",
  kind: "warning",
  *look(book) {
    for (const [id, stage] of Object.entries(book.rules.refunds?.stages ?? {})) {
      const { until } = stage;
      const date = stage.through ?? stage.by ?? stage.before;
      if (date === undefined || until?.kind !== "relative") continue;
      const shipping = until.event === "goods-shipped" ? shippingOf(book) : null;
      const isFixed = startOf(until, book) !== null || shipping?.isOneDay === true;
      if (isFixed) continue;
      yield {
        path: ["refunds", "stages", id, "until"],
        clauses: stage.clause,
        args: {
          stage: stageName(book, id),
          date: momentArgument(date, book.zone),
          event: momentArgument(until, book.zone),
        },
      };
    }
  },
};
