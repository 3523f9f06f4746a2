import type { RulebookSource } from "../../schema/rulebook.ts";
import { refundLines } from "../../schema/refunds.ts";
import type { Check } from "../check.ts";
import { paybackOf, paysAnything, type Line } from "../payback.ts";

/**
 * An order holds more than the fee: deposit, postage, handling fee, shuttle, extras. A ladder that
 * does not say what comes back of each leaves the sum of every refund open.
 */
export const refundLineUnsaid: Check = {
  code: "refund-line-unsaid",
  kind: "warning",
  *look(book) {
    const stages = Object.entries(book.rules.refunds?.stages ?? {});
    const paying = stages.filter(([, stage]) => paysAnything(paybackOf(book, stage, "fee")));
    for (const line of refundLines) {
      if (!isCharged[line](book.rules)) continue;
      if (line === "shuttle" && book.rules.refunds?.shuttle !== undefined) continue;
      const asked = line === "fee" ? stages : paying;
      const silent = asked.filter(([, stage]) => paybackOf(book, stage, line) === undefined);
      if (silent.length === 0) continue;
      yield {
        path: ["refunds", "lines", line],
        clauses: silent.flatMap(([, { clause }]) => clause),
        args: { line: { term: line }, stages: { list: silent.map(([id]) => id) } },
      };
    }
  },
};

/** Whether an order can hold the line at all. */
const isCharged: Readonly<Record<Line, (rules: RulebookSource) => boolean>> = {
  fee: () => true,
  deposit: (rules) => rules.deposits !== undefined,
  postage: (rules) => rules.postage !== undefined,
  shuttle: (rules) => rules.shuttles !== undefined,
  handling: ({ payment }) =>
    Object.values(payment?.methods ?? {}).some(
      ({ handling }) => handling !== undefined && handling > 0,
    ),
  extras: (rules) => rules.extras !== undefined,
};
