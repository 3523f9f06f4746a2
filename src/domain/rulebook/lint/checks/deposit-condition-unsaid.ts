import type { Check } from "../check.ts";
import { paybackOf, paysAnything } from "../payback.ts";
import { goodsAreSent } from "../shipping.ts";
import { stageName } from "../../stage-name.ts";

/**
 * A refund gives a deposit back when the thing has already been sent, and does not say whether the
 * thing must come back first.
 */
export const depositConditionUnsaid: Check = {
  code: "deposit-condition-unsaid",
  kind: "warning",
  *look(book) {
    const open = Object.values(book.rules.deposits ?? {}).find(
      (deposit) => deposit["on-withdrawal"]?.condition === undefined,
    );
    if (open === undefined) return;
    for (const [id, stage] of Object.entries(book.rules.refunds?.stages ?? {})) {
      if (!paysAnything(paybackOf(book, stage, "deposit")) || stage["thing-back"] !== undefined)
        continue;
      if (goodsAreSent(book, id) !== true) continue;
      yield {
        path: ["refunds", "stages", id, "pays", "deposit"],
        clauses: [...stage.clause, ...open.clause],
        args: { stage: stageName(book, id), deposit: { text: open.name } },
      };
    }
  },
};
