import type { Rulebook } from "../../rulebook.ts";
import type { Check } from "../check.ts";
import { paysAnything, type RefundStage } from "../payback.ts";

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
      if (!paysAnything(stage.pays.deposit) || stage["thing-back"] !== undefined) continue;
      if (!isAfterShipping(id, stage, book)) continue;
      yield {
        path: ["refunds", "stages", id, "pays", "deposit"],
        clauses: [...stage.clause, ...open.clause],
        args: { stage: id, deposit: { text: open.name } },
      };
    }
  },
};

/** Whether a stage holds when the goods have left: it says so, or it follows one that ends with it. */
function isAfterShipping(id: string, stage: RefundStage, book: Rulebook): boolean {
  if (stage["goods-sent"] !== undefined) return stage["goods-sent"];
  const stages = Object.entries(book.rules.refunds?.stages ?? {});
  const before = stages.slice(
    0,
    stages.findIndex(([other]) => other === id),
  );
  return [stage.since, ...before.map(([, earlier]) => earlier.until)].some(
    (moment) => moment?.kind === "relative" && moment.event === "goods-shipped",
  );
}
