import type { Check } from "../check.ts";

/**
 * The first row of the places is open below and no minimum is named, so that a group of one or two
 * still has as many places.
 */
export const tierWithoutMinimum: Check = {
  code: "tier-without-minimum",
  kind: "warning",
  *look({ rules }) {
    for (const [id, pool] of Object.entries(rules.awards ?? {})) {
      const { places, minimum } = pool;
      if (!Array.isArray(places) || minimum !== undefined) continue;
      const index = places.findIndex(({ entries }) => entries.lower === undefined);
      const open = places[index];
      if (open === undefined) continue;
      yield {
        path: ["awards", id, "places", index, "entries"],
        clauses: open.clause ?? pool.clause,
        args: { row: { range: open.entries, unit: "count" }, places: open.places },
      };
    }
  },
};
