import type { RulebookSource } from "../../schema/rulebook.ts";
import { refundLines } from "../../schema/refunds.ts";
import type { Check } from "../check.ts";
import { paysAnything } from "../payback.ts";

type Line = (typeof refundLines)[number];

/**
 * An order holds more than the fee: deposit, postage, handling fee, shuttle, extras. A ladder that
 * does not say what comes back of each leaves the sum of every refund open.
 */
export const refundLineUnsaid: Check = {
  code: "refund-line-unsaid",
  kind: "warning",
  *look({ rules }) {
    const { refunds } = rules;
    if (refunds === undefined) return;
    const paying = Object.entries(refunds.stages).filter(([, { pays }]) => paysAnything(pays.fee));
    for (const line of refundLines) {
      if (!isCharged[line](rules) || refunds.lines?.pays[line] !== undefined) continue;
      if (line === "shuttle" && refunds.shuttle !== undefined) continue;
      const silent = paying.filter(([, { pays }]) => pays[line] === undefined);
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
    Object.values(payment?.methods ?? {}).some((method) => (method.handling ?? 0) > 0),
  extras: (rules) => rules.extras !== undefined,
};
