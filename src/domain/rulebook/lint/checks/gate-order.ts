import type { Check } from "../check.ts";
import { gateTables, knownOf } from "../gates.ts";

/** Gates stand in the order in which runners meet them: each farther and later than the one before. */
export const gateOrder: Check = {
  code: "gate-order",
  kind: "error",
  *look(book) {
    for (const { contest, gates } of gateTables(book)) {
      for (const [index, gate] of gates.entries()) {
        const before = gates[index - 1];
        if (before === undefined) continue;
        if (goesOn(before.at, gate.at) && goesOn(before.instant, gate.instant)) continue;
        yield {
          path: gate.path,
          clauses: [...gate.clauses, ...before.clauses],
          args: {
            contest: { text: contest.name },
            gate: { text: gate.name },
            here: knownOf(gate),
            before: { text: before.name },
            there: knownOf(before),
          },
        };
      }
    }
  },
};

function goesOn(before: number | null, after: number | null): boolean {
  return before === null || after === null || before < after;
}
