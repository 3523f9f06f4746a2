import { findLatestRulebookVersion, findRulebookVersion } from "#db/rulebook-version.ts";

import type { App } from "../app.ts";
import { loadRulebook, type LoadedRulebook } from "./load.ts";

/** The rulebook that decides now, and which version it is. */
export interface RulebookInForce extends LoadedRulebook {
  readonly version: number;
}

/** Compiled rulebooks by hash: a version never changes, so neither does what it compiles to. */
const compiled = new Map<string, LoadedRulebook>();

/** More races than this in one process are compiled again in turn. */
const mostCompiled = 32;

/** The latest published rulebook of a race, compiled; undefined when the race has none. */
export async function rulebookInForce(
  app: App,
  raceId: string,
): Promise<RulebookInForce | undefined> {
  const latest = await findLatestRulebookVersion(app.db, raceId);
  if (latest === undefined) return undefined;
  const { hash, version } = latest;
  const known = compiled.get(hash);
  if (known !== undefined) return { ...known, version };
  const stored = await findRulebookVersion(app.db, raceId, version);
  if (stored === undefined) throw new Error(`version ${version} of ${raceId} vanished`);
  return { ...compile(hash, stored.source), version };
}

function compile(hash: string, files: Readonly<Record<string, string>>): LoadedRulebook {
  const loaded = loadRulebook(files);
  if (!loaded.ok)
    throw new Error(`published rulebook ${hash} no longer loads: ${loaded.refusals[0].code}`);
  const [oldest] = compiled.keys();
  if (compiled.size >= mostCompiled && oldest !== undefined) compiled.delete(oldest);
  compiled.set(hash, loaded.value);
  return loaded.value;
}
