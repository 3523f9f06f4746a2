import type { Rulebook } from "../rulebook.ts";
import type { Tier } from "./tier.ts";

/** The rows of one table that must hold every number from one up, each exactly once. */
export type TierTable = readonly Tier[];

/** Postage by persons and places by entries; entries below the minimum of a pool are a row of their own. */
export function* tierTables({ rules }: Rulebook): Generator<TierTable> {
  const { postage, awards = {} } = rules;
  if (postage !== undefined)
    yield postage.tiers.map(({ persons }, index) => ({
      path: ["postage", "tiers", index, "persons"],
      clauses: postage.clause,
      band: persons,
    }));
  for (const [id, pool] of Object.entries(awards)) {
    const { places, minimum } = pool;
    if (!Array.isArray(places)) continue;
    const least = minimum && {
      path: ["awards", id, "minimum", "entries"],
      clauses: minimum.clause,
      band: minimum.entries,
    };
    const rows = places.map(({ clause, entries }, index) => ({
      path: ["awards", id, "places", index, "entries"],
      clauses: clause ?? pool.clause,
      band: entries,
    }));
    yield [...(least ? [least] : []), ...rows];
  }
}
