import type { Check } from "../check.ts";

/** Money is printed for a place that is never awarded: too few places, or one prize too many. */
export const prizeBeyondPlaces: Check = {
  code: "prize-beyond-places",
  kind: "warning",
  *look({ rules }) {
    for (const [id, pool] of Object.entries(rules.awards ?? {})) {
      const { places, always = {}, cash = [], clause } = pool;
      if (places === undefined) continue;
      const table = Array.isArray(places) ? places.map((row) => row.places) : [places];
      const most = Math.max(...table, ...Object.values(always).map((rule) => rule.places));
      if (cash.length <= most) continue;
      yield {
        path: ["awards", id, "cash"],
        clauses: clause,
        args: { prizes: cash.length, most },
      };
    }
  },
};
