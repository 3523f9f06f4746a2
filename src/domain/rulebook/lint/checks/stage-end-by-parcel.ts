import { dateIn, epochMs } from "#domain/kernel/index.ts";
import type { Check } from "../check.ts";
import { shippingOf } from "../shipping.ts";
import { stageName } from "../../stage-name.ts";

/**
 * A refund stage ends when the goods are sent, and they are sent over several days: two people who
 * withdraw in the same hour get different sums, as their parcels happened to leave.
 */
export const stageEndByParcel: Check = {
  code: "stage-end-by-parcel",
  kind: "warning",
  *look(book) {
    const shipping = shippingOf(book);
    if (shipping === null || shipping.from === null || shipping.to === null) return;
    if (shipping.isOneDay) return;
    for (const [id, stage] of Object.entries(book.rules.refunds?.stages ?? {})) {
      const hasDate = stage.through ?? stage.by ?? stage.before;
      if (hasDate !== undefined || stage.until?.kind !== "relative") continue;
      if (stage.until.event !== "goods-shipped") continue;
      yield {
        path: ["refunds", "stages", id, "until"],
        clauses: [...stage.clause, ...shipping.clauses],
        args: {
          stage: stageName(book, id),
          from: { date: dateIn(book.zone, shipping.from) },
          to: { date: dateIn(book.zone, epochMs(shipping.to - 1)) },
        },
      };
    }
  },
};
