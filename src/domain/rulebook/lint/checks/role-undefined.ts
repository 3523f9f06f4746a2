import type { Path, Rulebook } from "../../rulebook.ts";
import type { Check } from "../check.ts";

/** A rule sends people to a body that the list of bodies does not know: nobody will answer for it. */
export const roleUndefined: Check = {
  code: "role-undefined",
  kind: "warning",
  *look({ rules }) {
    const { roles } = rules;
    if (roles === undefined) return;
    for (const { path, clauses, role } of usesOf(rules)) {
      if (role === undefined || roles[role] !== undefined) continue;
      yield { path, clauses, args: { role } };
    }
  },
};

interface Use {
  readonly path: Path;
  readonly clauses: readonly string[];
  readonly role: string | undefined;
}

function* usesOf(rules: Rulebook["rules"]): Generator<Use> {
  const { deposits = {}, evidence = {}, protests, acceptance } = rules;
  for (const [deposit, { returns = {} }] of Object.entries(deposits)) {
    for (const [id, rule] of Object.entries(returns))
      yield {
        path: ["deposits", deposit, "returns", id, "to"],
        clauses: rule.clause,
        role: rule.to,
      };
  }
  for (const [id, rule] of Object.entries(evidence))
    yield { path: ["evidence", id, "reviewer"], clauses: rule.clause, role: rule.reviewer };
  const { decision } = protests ?? {};
  if (decision !== undefined)
    yield { path: ["protests", "decision", "by"], clauses: decision.clause, role: decision.by };
  const { changes } = acceptance ?? {};
  if (changes !== undefined)
    yield { path: ["acceptance", "changes", "by"], clauses: changes.clause, role: changes.by };
}
