import type { EpochMs } from "#domain/kernel/index.ts";
import type { Rulebook } from "../../rulebook.ts";
import { windowOf } from "../../when.ts";
import type { Check } from "../check.ts";
import {
  depositReturns,
  lastDayArgument,
  refundReturns,
  type ThingReturn,
} from "../thing-returns.ts";

/** A refund asks for the thing back by one day, the deposit allows another. */
export const returnDeadlinesDiffer: Check = {
  code: "return-deadlines-differ",
  kind: "warning",
  *look(book) {
    for (const back of refundReturns(book)) {
      const end = endOfReturn(back, book);
      const others = depositReturns(book).filter((other) => other.deposit === back.deposit);
      const fixed = others.filter((other) => endOfReturn(other, book) !== null);
      const [other] = fixed;
      if (end === null || other === undefined) continue;
      if (fixed.some((candidate) => endOfReturn(candidate, book) === end)) continue;
      yield {
        path: back.path,
        clauses: [back, ...fixed].flatMap(({ rule }) => rule.clause),
        args: {
          refund: lastDayArgument(back.rule, book),
          deposit: lastDayArgument(other.rule, book),
        },
      };
    }
  },
};

function endOfReturn({ rule }: ThingReturn, book: Rulebook): EpochMs | null {
  return windowOf(rule, book).window.to;
}
