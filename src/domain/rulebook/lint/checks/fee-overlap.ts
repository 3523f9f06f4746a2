import type { Check } from "../check.ts";
import { feeCases, type FeeTier } from "../fee-cases.ts";

/**
 * Two prices fit the same entrant at the same moment. The first that fits is charged, so an exception
 * may stand before the price it is an exception from; any other pair is reported.
 */
export const feeOverlap: Check = {
  code: "fee-overlap",
  kind: "error",
  *look(book) {
    for (const { path, tiers, asking, certain } of feeCases(book)) {
      const fitting = certain.map((index) => ({ index, tier: tiers[index] as FeeTier }));
      for (const [place, { index, tier }] of fitting.entries()) {
        const earlier = fitting.slice(0, place).map((other) => other.tier);
        if (earlier.every((other) => isExceptionFrom(other, tier))) continue;
        yield { path: [...path, index], clauses: book.rules.fees.clause, args: { asking } };
      }
    }
  },
};

/** Whether one price goes by all that another goes by, and by more. */
function isExceptionFrom(narrow: FeeTier, wide: FeeTier): boolean {
  const [narrowBy, wideBy] = [conditionsOf(narrow), conditionsOf(wide)];
  return narrowBy.length > wideBy.length && wideBy.every((key) => narrowBy.includes(key));
}

const bounds: readonly string[] = ["from", "after", "through", "before", "by"];

/** What a price goes by; its dates count as one. */
function conditionsOf(tier: FeeTier): readonly string[] {
  const keys = Object.keys(tier).filter((key) => key !== "price" && key !== "name");
  return [...new Set(keys.map((key) => (bounds.includes(key) ? "date" : key)))];
}
