import type { Check } from "../check.ts";
import { overlapsAmong } from "../tier.ts";
import { tierTables } from "../tier-tables.ts";

/** A number of persons or entries that two rows of a table hold has two prices, or two numbers of places. */
export const tierOverlap: Check = {
  code: "tier-overlap",
  kind: "error",
  *look(book) {
    for (const table of tierTables(book)) {
      for (const { tier, other, shared } of overlapsAmong(table, 1)) {
        yield {
          path: tier.path,
          clauses: [...other.clauses, ...tier.clauses],
          args: {
            shared: { range: shared, unit: "count" },
            row: { range: tier.band, unit: "count" },
            other: { range: other.band, unit: "count" },
          },
        };
      }
    }
  },
};
