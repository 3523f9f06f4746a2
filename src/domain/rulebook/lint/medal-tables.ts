import type { Rulebook } from "../rulebook.ts";
import type { Tier } from "./tier.ts";

/** The medals of one contest by finishing time, or by distance where that is what counts. */
export interface MedalTable {
  readonly unit: "duration" | "distance";
  readonly tiers: readonly Tier[];
}

/** Every table of medals. */
export function medalTables({ rules }: Rulebook): readonly MedalTable[] {
  return Object.entries(rules.bands ?? {}).flatMap(([id, rule]) => {
    const rows = (key: "time" | "distance"): readonly Tier[] =>
      rule.bands.flatMap((row, index) => {
        const band = row[key];
        const path = ["bands", id, "bands", index, key];
        return band === undefined ? [] : { path, clauses: rule.clause, band };
      });
    return [
      { unit: "duration", tiers: rows("time") },
      { unit: "distance", tiers: rows("distance") },
    ];
  });
}
