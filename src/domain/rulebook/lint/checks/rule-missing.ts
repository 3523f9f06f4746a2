import type { Check } from "../check.ts";
import { expectedParts, needsOf } from "../expected-parts.ts";

/** From so many places on, what a regulation leaves out will happen to somebody. */
const largeFrom = 1000;

/**
 * A part that a large race like this one needs is neither there nor under `absences`: a race with
 * prizes and no protests, a long course without gates. Small runs are spared.
 */
export const ruleMissing: Check = {
  code: "rule-missing",
  kind: "warning",
  *look({ rules }) {
    const places = Object.values(rules.quotas?.each ?? {}).reduce((sum, quota) => sum + quota, 0);
    if (places < largeFrom) return;
    const needs = needsOf(rules);
    for (const { name, path, isThere, neededBy } of expectedParts) {
      const clauses = needs[neededBy];
      if (clauses.length === 0 || isThere(rules) || rules.absences?.[name] !== undefined) continue;
      yield {
        path,
        clauses,
        args: { part: { term: name }, because: { term: `race-with-${neededBy}` }, absence: name },
      };
    }
  },
};
