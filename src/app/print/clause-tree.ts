import type { Clause } from "#domain/rulebook/index.ts";

import { clauseNumber } from "./clause-number.ts";

/** A number with the clause of that number, where there is one, and the numbers under it. */
export interface NumberNode {
  readonly number: string;
  readonly clause: Clause | null;
  readonly children: readonly NumberNode[];
}

interface Branch {
  readonly number: string;
  clause: Clause | null;
  readonly children: Map<string, Branch>;
}

/**
 * The clauses of a register by article, nested as their numbers are, in the order of the register.
 * A number without a clause of its own stays only where it holds several others together.
 */
export function clauseTree(clauses: readonly Clause[]): readonly NumberNode[] {
  const articles = new Map<string, Branch>();
  for (const clause of clauses) {
    const { article, steps } = clauseNumber(clause.ref);
    let branch = under(articles, article, article);
    for (const step of steps) branch = under(branch.children, step, branch.number + step);
    branch.clause = clause;
  }
  return [...articles.values()].map((article) => ({
    number: article.number,
    clause: article.clause,
    children: childrenOf(article),
  }));
}

function under(branches: Map<string, Branch>, step: string, number: string): Branch {
  let branch = branches.get(step);
  if (branch === undefined)
    branches.set(step, (branch = { number, clause: null, children: new Map() }));
  return branch;
}

function childrenOf({ children }: Branch): readonly NumberNode[] {
  return [...children.values()].flatMap((child) => {
    const below = childrenOf(child);
    const holds = child.clause !== null || below.length > 1;
    return holds ? [{ number: child.number, clause: child.clause, children: below }] : below;
  });
}
