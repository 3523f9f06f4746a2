import type { Path } from "../../rulebook.ts";
import type { Check } from "../check.ts";

/** The weights by which a side contest is judged must come to 100 %. */
export const weightsDiffer: Check = {
  code: "weights-differ",
  kind: "error",
  *look({ rules }) {
    for (const [id, { weights, criteria, clause }] of Object.entries(rules.judged ?? {})) {
      const tables: readonly [Path, typeof weights, readonly string[]][] = [
        [["judged", id, "weights"], weights, clause],
        [["judged", id, "criteria", "weights"], criteria?.weights, criteria?.clause ?? clause],
      ];
      for (const [path, table, clauses] of tables) {
        const sum = Object.values(table ?? {}).reduce((total, weight) => total + weight, 0);
        if (table === undefined || sum === 10_000) continue;
        yield { path, clauses, args: { sum: { basisPoints: sum } } };
      }
    }
  },
};
