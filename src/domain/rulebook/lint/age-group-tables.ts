import type { Rulebook } from "../rulebook.ts";
import type { Tier } from "./tier.ts";

/** The groups of one set that one sex can fall into, by age or by birth year. */
export interface AgeGroupTable {
  readonly unit: "count" | "year";
  readonly tiers: readonly Tier[];
}

/** Every set of age groups, sex by sex. A group without a sex is open to all. */
export function* ageGroupTables({ rules }: Rulebook): Generator<AgeGroupTable> {
  for (const [id, { kind, groups, clause }] of Object.entries(rules.divisions ?? {})) {
    if (kind !== "age") continue;
    const all = Object.entries(groups);
    const sexes = new Set(all.flatMap(([, { sex }]) => sex ?? []));
    for (const sex of sexes.size === 0 ? [undefined] : sexes) {
      const own = all.filter(([, group]) => group.sex === undefined || group.sex === sex);
      const tiers = (key: "age" | "born"): readonly Tier[] =>
        own.flatMap(([name, group]) => {
          const band = group[key];
          if (band === undefined || (key === "born" && group.age !== undefined)) return [];
          return { path: ["divisions", id, "groups", name, key], clauses: clause, band };
        });
      yield { unit: "count", tiers: tiers("age") };
      yield { unit: "year", tiers: tiers("born") };
    }
  }
}
