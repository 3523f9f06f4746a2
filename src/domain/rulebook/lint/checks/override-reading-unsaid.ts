import type { Check } from "../check.ts";

/**
 * Divisions that always get so many places, while the table gives large groups more: always exactly
 * so many, or at least so many? Only where the two readings differ.
 */
export const overrideReadingUnsaid: Check = {
  code: "override-reading-unsaid",
  kind: "warning",
  *look({ rules }) {
    for (const [id, { places, always = {} }] of Object.entries(rules.awards ?? {})) {
      const most = Array.isArray(places)
        ? Math.max(...places.map((row) => row.places))
        : (places ?? 0);
      for (const [name, rule] of Object.entries(always)) {
        if (rule.reading !== undefined || most <= rule.places) continue;
        yield {
          path: ["awards", id, "always", name],
          clauses: rule.clause,
          args: { places: rule.places, most },
        };
      }
    }
  },
};
