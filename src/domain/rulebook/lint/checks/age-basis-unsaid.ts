import type { Argument } from "#domain/kernel/index.ts";
import type { Path } from "../../rulebook.ts";
import type { Band } from "../../value/index.ts";
import type { Check, Found } from "../check.ts";

/**
 * An age printed without birth years and without the day it is counted on: race day, or the year of
 * the race? Everybody with a birthday in between asks.
 */
export const ageBasisUnsaid: Check = {
  code: "age-basis-unsaid",
  kind: "warning",
  *look({ rules }) {
    const { eligibility, guardians = {}, divisions = {} } = rules;
    for (const [id, rule] of Object.entries(eligibility?.ages ?? {})) {
      yield* found(["eligibility", "ages", id], rule, [rule]);
    }
    for (const [id, rule] of Object.entries(guardians)) {
      yield* found(["guardians", id], rule, [rule]);
    }
    for (const [id, set] of Object.entries(divisions)) {
      if (set.kind === "age") yield* found(["divisions", id], set, Object.values(set.groups));
    }
  },
};

interface Rule {
  readonly clause: readonly string[];
  readonly basis?: string | undefined;
}

interface Aged {
  readonly age?: Band | undefined;
  readonly born?: Band | undefined;
}

/** Whoever may be of any age needs no basis. */
function* found(path: Path, { clause, basis }: Rule, rows: readonly Aged[]): Generator<Found> {
  const ages = rows.flatMap(({ age, born }) => (born === undefined && age ? [age] : []));
  const limited = ages.filter(({ lower, upper }) => (lower ?? upper) !== undefined);
  if (basis !== undefined || limited.length === 0) return;
  const shown = new Map(limited.map((range) => [JSON.stringify(range), range]));
  const list = Array.from(shown.values(), (range): Argument => ({ range, unit: "count" }));
  yield { path, clauses: clause, args: { ages: { list } } };
}
