import { articleNumber } from "../article-number.ts";
import type { Check } from "../check.ts";

/** The numbers of the articles go on without a gap; a gap may be an article that got lost. */
export const clauseSkips: Check = {
  code: "clause-skips",
  kind: "note",
  *look({ rules }) {
    const firstOf = new Map<number, string>();
    for (const [ref, { printed }] of Object.entries(rules.clauses)) {
      const number = articleNumber(printed ?? ref);
      if (number !== null && !firstOf.has(number)) firstOf.set(number, ref);
    }
    let last: number | undefined;
    for (const [number, ref] of [...firstOf].toSorted(([a], [b]) => a - b)) {
      const before = last;
      last = number;
      if (before === undefined || number === before + 1) continue;
      const missing = Array.from({ length: number - before - 1 }, (_, index) => before + 1 + index);
      yield {
        path: ["clauses", ref],
        clauses: [ref],
        args: { before, missing: { list: missing } },
      };
    }
  },
};
