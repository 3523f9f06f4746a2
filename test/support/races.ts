import { readdirSync } from "node:fs";
import path from "node:path";

import { readRulebookFolder, type RulebookFiles } from "#app/rulebook/files.ts";
import { loadRulebook, type LoadedRulebook } from "#app/rulebook/load.ts";

const rulebooks = path.resolve(import.meta.dirname, "../../rulebooks");

/** The real races: the folders of `rulebooks/` that are no examples. */
export const races: readonly string[] = readdirSync(rulebooks, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith("_"))
  .map((entry) => entry.name)
  .toSorted();

/** The files of a race's rulebook. */
export async function filesOf(race: string): Promise<RulebookFiles> {
  const files = await readRulebookFolder(path.join(rulebooks, race));
  if (!files.ok) throw new Error(`${race}: ${JSON.stringify(files.refusals)}`);
  return files.value;
}

/** A rulebook from its files; one that does not load fails the test with its problems. */
export function loaded(files: RulebookFiles): LoadedRulebook {
  const rulebook = loadRulebook(files);
  if (!rulebook.ok) throw new Error(JSON.stringify(rulebook.refusals, null, 1));
  return rulebook.value;
}

/** A rulebook as the regulation prints it: nothing of it decided. */
export async function asPrinted(race: string): Promise<LoadedRulebook> {
  const { "decisions.yaml": _, ...printed } = await filesOf(race);
  return loaded(printed);
}
