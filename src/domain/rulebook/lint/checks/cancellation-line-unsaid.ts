import { chargedLines } from "../charged-lines.ts";
import type { Check } from "../check.ts";

/**
 * A race that is called off pays back a part of the fee, and nothing says what becomes of the rest
 * of the order: deposits that are the entrants' money, buses that do not run, parcels already sent.
 */
export const cancellationLineUnsaid: Check = {
  code: "cancellation-line-unsaid",
  kind: "warning",
  *look({ rules }) {
    const shared = rules.refunds?.lines?.pays;
    for (const [id, { pays, causes, clause }] of Object.entries(rules.cancellation ?? {})) {
      if (pays === undefined) continue;
      const silent = chargedLines(rules).filter(
        (line) => pays[line] === undefined && shared?.[line] === undefined,
      );
      if (silent.length === 0) continue;
      yield {
        path: ["cancellation", id, "pays"],
        clauses: clause,
        args: {
          causes: { list: causes.map((cause) => ({ term: cause })) },
          lines: { list: silent.map((line) => ({ term: line })) },
        },
      };
    }
  },
};
