import { bandUnits } from "../../value/index.ts";
import type { Check } from "../check.ts";
import { doseTables } from "../dose-tables.ts";
import { medalTables } from "../medal-tables.ts";
import { sameValue } from "../same-value.ts";
import { overlapsAmong, type Tier } from "../tier.ts";

/** An air quality index with two consequences, a finishing time with two medals, an age with two numbers of doses. */
export const bandOverlap: Check = {
  code: "band-overlap",
  kind: "error",
  *look(book) {
    const levels = Object.entries(book.rules.safety?.aqi ?? {}).map(([id, level]) => ({
      path: ["safety", "aqi", id, "index"],
      clauses: level.clause,
      band: level.index,
    }));
    // Two consequences of one and the same range are meant to hold together.
    const ranges = levels.filter(
      ({ band }, index) => levels.findIndex((other) => sameValue(other.band, band)) === index,
    );
    const tables: readonly {
      readonly unit: keyof typeof bandUnits;
      readonly tiers: readonly Tier[];
    }[] = [
      { unit: "decimal", tiers: ranges },
      ...medalTables(book),
      ...doseTables(book).map((tiers) => ({ unit: "count", tiers }) as const),
    ];
    for (const { unit, tiers } of tables) {
      for (const { tier, other, shared } of overlapsAmong(tiers, bandUnits[unit].step)) {
        yield {
          path: tier.path,
          clauses: [...other.clauses, ...tier.clauses],
          args: {
            shared: { range: shared, unit },
            row: { range: tier.band, unit },
            other: { range: other.band, unit },
          },
        };
      }
    }
  },
};
