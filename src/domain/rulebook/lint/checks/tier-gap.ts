import type { Check } from "../check.ts";
import { gapAbove, gapsBetween, type Tier } from "../tier.ts";
import { tierTables } from "../tier-tables.ts";

/** Below the first row of every table there is nobody. */
const nobody: Tier = { path: [], clauses: [], band: { upper: { at: 0, closed: true } } };

/** A number of persons or entries that no row of a table holds has no price, or no places. */
export const tierGap: Check = {
  code: "tier-gap",
  kind: "error",
  *look(book) {
    for (const table of tierTables(book)) {
      const above = gapAbove(table, 1);
      const gaps = [...gapsBetween([nobody, ...table], 1), ...(above ? [above] : [])];
      for (const { tier, gap } of gaps) {
        yield {
          path: tier.path,
          clauses: tier.clauses,
          args: { gap: { range: gap, unit: "count" }, row: { range: tier.band, unit: "count" } },
        };
      }
    }
  },
};
