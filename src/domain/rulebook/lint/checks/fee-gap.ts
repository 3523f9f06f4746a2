import type { Check } from "../check.ts";
import { feeCases } from "../fee-cases.ts";

/** Somebody may enter, and no price fits: sales would stop in the middle. The first such case is shown. */
export const feeGap: Check = {
  code: "fee-gap",
  kind: "error",
  *look(book) {
    for (const { path, asking, possible } of feeCases(book)) {
      if (possible.length > 0) continue;
      yield { path, clauses: book.rules.fees.clause, args: { asking } };
    }
  },
};
