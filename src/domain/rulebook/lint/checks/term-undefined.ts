import type { Path, Rulebook } from "../../rulebook.ts";
import type { Check } from "../check.ts";

/**
 * Prizes, bonuses or rights hang on a word such as `domestic` or `elite` that is defined nowhere.
 * Reported once per word, at its first use.
 */
export const termUndefined: Check = {
  code: "term-undefined",
  kind: "warning",
  *look({ rules }) {
    const uses = new Map<string, { path: Path; clauses: string[] }>();
    for (const { term, path, clauses } of usesOf(rules)) {
      if (rules.terms?.[term] !== undefined) continue;
      const use = uses.get(term) ?? { path, clauses: [] };
      use.clauses.push(...clauses);
      uses.set(term, use);
    }
    for (const [term, { path, clauses }] of uses) yield { path, clauses, args: { word: { term } } };
  },
};

interface Use {
  readonly term: string;
  readonly path: Path;
  readonly clauses: readonly string[];
}

function* usesOf(rules: Rulebook["rules"]): Generator<Use> {
  const { awards = {}, records = {}, elite } = rules;
  for (const [id, { only, clause }] of Object.entries(awards)) {
    if (only !== undefined) yield { term: only, path: ["awards", id, "only"], clauses: clause };
  }
  for (const [id, { only, clause }] of Object.entries(records)) {
    if (only !== undefined) yield { term: only, path: ["records", id, "only"], clauses: clause };
  }
  if (elite === undefined || Object.keys(elite.groups ?? {}).length > 0) return;
  for (const right of ["own-drinks", "call-room", "front-row", "admission"] as const) {
    const rule = elite[right];
    if (rule !== undefined) yield { term: "elite", path: ["elite", right], clauses: rule.clause };
  }
}
