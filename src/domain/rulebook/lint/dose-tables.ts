import type { Rulebook } from "../rulebook.ts";
import type { Tier } from "./tier.ts";

/** The doses each accepted paper asks for, by age. */
export function doseTables({ rules }: Rulebook): readonly (readonly Tier[])[] {
  return Object.entries(rules.evidence ?? {}).flatMap(([id, { any = {} }]) =>
    Object.entries(any).map(([name, { doses = [] }]) =>
      doses.map(({ clause, age }, index) => ({
        path: ["evidence", id, "any", name, "doses", index, "age"],
        clauses: clause,
        band: age,
      })),
    ),
  );
}
