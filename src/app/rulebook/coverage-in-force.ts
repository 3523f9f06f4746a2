import type { CoverageReport } from "#contract/rulebook.ts";
import type { Coverage } from "#domain/proof/index.ts";

import { coverageOfRulebook } from "./cases.ts";
import { decidedByOf } from "./describe.ts";
import type { RulebookInForce } from "./in-force.ts";

/** Coverage by hash: its proof asks every case again, and a version never changes. */
const proved = new Map<string, Coverage>();

/** More versions than this in one process are proved again in turn. */
const mostProved = 32;

/** How far each clause of the rulebook in force is carried, as `guntime rulebook coverage` says it. */
export function coverageInForce(rulebook: RulebookInForce): CoverageReport {
  const { clauses, ...sums } = proved.get(rulebook.hash) ?? prove(rulebook);
  return { rulebook: decidedByOf(rulebook), clauses: [...clauses], ...sums };
}

function prove(rulebook: RulebookInForce): Coverage {
  const coverage = coverageOfRulebook(rulebook);
  if (!coverage.ok) throw new Error(`published cases no longer read: ${coverage.refusals[0].code}`);
  const [oldest] = proved.keys();
  if (proved.size >= mostProved && oldest !== undefined) proved.delete(oldest);
  proved.set(rulebook.hash, coverage.value);
  return coverage.value;
}
