import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { coverageOfRulebook } from "#app/rulebook/cases.ts";
import { loadRulebookFolder } from "#app/rulebook/load.ts";
import type { ClauseCoverage, ClauseState } from "#domain/proof/index.ts";

import { writeOrCompare } from "./write-or-compare.ts";

const rulebooks = new URL("../rulebooks/", import.meta.url);

const intro = `# Coverage

This page is generated from the rulebooks and their cases (\`npm run coverage:clauses\`); the check compares it.

How far the program carries each clause of the races in \`rulebooks/\`, as \`guntime rulebook coverage\`
proves it: **enforced** (level A, a machine decides), **recorded** (level M, a person decides),
**published** (level N), or **not yet**. A clause of level A counts as enforced only when a rule states
it, a case that passes cites it, and the case comes out differently without it. What is not yet
carried waits for the stage that will.`;

/** Folders that begin with `_` hold examples for the tests. */
const races = readdirSync(rulebooks, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith("_"))
  .map((entry) => entry.name)
  .toSorted();

const columns: readonly (readonly [string, ClauseState])[] = [
  ["enforced", "enforced"],
  ["recorded", "recorded"],
  ["published", "published"],
  ["not yet", "not-yet"],
];

async function clausesOf(race: string): Promise<readonly ClauseCoverage[]> {
  const loaded = await loadRulebookFolder(fileURLToPath(new URL(`${race}/`, rulebooks)));
  const coverage = loaded.ok ? coverageOfRulebook(loaded.value) : loaded;
  if (!coverage.ok) throw new Error(`${race}: ${JSON.stringify(coverage.refusals, null, 1)}`);
  return coverage.value.clauses;
}

function row(name: string, clauses: readonly ClauseCoverage[]): string {
  const counts = columns.map(([, state]) => {
    const count = clauses.filter((clause) => clause.state === state).length;
    return count === 0 ? "" : String(count);
  });
  return `| ${[name, ...counts, String(clauses.length)].join(" | ")} |`;
}

function table(
  first: string,
  clauses: readonly ClauseCoverage[],
  by: (clause: ClauseCoverage) => string,
): string {
  const groups = Map.groupBy(clauses, by);
  const rows = [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    `| ${[first, ...columns.map(([title]) => title), "all"].join(" | ")} |`,
    `| --- |${" ---: |".repeat(columns.length + 1)}`,
    ...rows.map(([name, group]) => row(name, group)),
    row("**all**", clauses),
  ].join("\n");
}

function waiting(clauses: readonly ClauseCoverage[]): string {
  const byStage = Map.groupBy(
    clauses.filter(({ waits }) => waits !== undefined),
    ({ waits }) => waits as string,
  );
  const items = [...byStage]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([stage, group]) => {
      const ids = group.map(({ id }) => id.slice(id.indexOf(" ") + 1)).join(", ");
      return `- **${stage}** (${group.length}): ${ids}`;
    });
  return items.length === 0 ? "Nothing waits." : items.join("\n");
}

function chapter(race: string, clauses: readonly ClauseCoverage[]): string {
  return [
    `## ${race}`,
    table("level", clauses, ({ level }) => level),
    table("kind", clauses, ({ kind }) => kind),
    "What waits for which stage:",
    waiting(clauses),
  ].join("\n\n");
}

const covered = await Promise.all(
  races.map(async (race) => [race, await clausesOf(race)] as const),
);
const text = [intro, ...covered.map(([race, clauses]) => chapter(race, clauses))].join("\n\n");

writeOrCompare(
  new URL("../docs/coverage.md", import.meta.url),
  `${text}\n`,
  "npm run coverage:clauses",
);
