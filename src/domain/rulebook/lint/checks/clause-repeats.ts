import type { Check } from "../check.ts";

/** Two clauses with the same printed number: whoever cites it may mean either. */
export const clauseRepeats: Check = {
  code: "clause-repeats",
  kind: "note",
  *look({ rules }) {
    const firstOf = new Map<string, string>();
    for (const [ref, { printed }] of Object.entries(rules.clauses)) {
      const number = printed ?? ref;
      const first = firstOf.get(number);
      if (first === undefined) firstOf.set(number, ref);
      else yield { path: ["clauses", ref], clauses: [first, ref], args: { number, first } };
    }
  },
};
