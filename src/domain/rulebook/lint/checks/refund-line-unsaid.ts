import { chargedLines } from "../charged-lines.ts";
import type { Check } from "../check.ts";
import { paybackOf, paysAnything } from "../payback.ts";
import { stageName } from "../../stage-name.ts";

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
    for (const line of chargedLines(book.rules)) {
      if (line === "shuttle" && book.rules.refunds?.shuttle !== undefined) continue;
      const asked = line === "fee" ? stages : paying;
      const silent = asked.filter(([, stage]) => paybackOf(book, stage, line) === undefined);
      if (silent.length === 0) continue;
      yield {
        path: ["refunds", "lines", line],
        clauses: silent.flatMap(([, { clause }]) => clause),
        args: { line: { term: line }, stages: { list: silent.map(([id]) => stageName(book, id)) } },
      };
    }
  },
};
