import type { Race, RaceList, RulebookVersion, RulebookVersionSummary } from "#contract/race.ts";
import type { Database } from "#db/database.ts";
import { findRace, listRaces } from "#db/race.ts";
import { findRulebookVersion, listRulebookVersions } from "#db/rulebook-version.ts";
import type { RulebookVersionSummaryRow } from "#db/rulebook-version.ts";

/** All races by name. */
export async function readRaces(db: Database): Promise<RaceList> {
  const rows = await listRaces(db);
  return { races: rows.map((row) => ({ raceId: row.race_id, name: row.name })) };
}

/** One race with the history of its rulebook, or undefined. */
export async function readRace(db: Database, raceId: string): Promise<Race | undefined> {
  const row = await findRace(db, raceId);
  if (row === undefined) return undefined;
  const versions = await listRulebookVersions(db, raceId);
  return { raceId, name: row.name, rulebookVersions: versions.map(summaryOf) };
}

/** One published version with the text of its files, or undefined. */
export async function readRulebookVersion(
  db: Database,
  raceId: string,
  version: number,
): Promise<RulebookVersion | undefined> {
  const row = await findRulebookVersion(db, raceId, version);
  return row === undefined ? undefined : { ...summaryOf(row), files: row.source };
}

/** A version as the contract describes it. */
export function summaryOf(row: RulebookVersionSummaryRow): RulebookVersionSummary {
  return {
    version: row.version,
    hash: row.hash,
    publishedAt: row.published_at.toString(),
    reason: row.reason,
    effective: row.effective?.toString() ?? null,
  };
}
