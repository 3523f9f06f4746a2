import type { Selectable } from "kysely";

import type { Database } from "./database.ts";
import type { RulebookVersionTable } from "./tables.ts";

export type RulebookVersionRow = Selectable<RulebookVersionTable>;

/** A version without the texts of its files and its compiled form, which may be large. */
export type RulebookVersionSummaryRow = Omit<RulebookVersionRow, "source" | "compiled">;

const summaryColumns = [
  "race_id",
  "version",
  "hash",
  "published_at",
  "reason",
  "effective",
] as const;

/** The published version with this hash, or undefined. */
export async function findRulebookVersionByHash(
  db: Database,
  raceId: string,
  hash: string,
): Promise<RulebookVersionSummaryRow | undefined> {
  return db
    .selectFrom("rulebook_version")
    .select(summaryColumns)
    .where("race_id", "=", raceId)
    .where("hash", "=", hash)
    .executeTakeFirst();
}

/** The published version with this number, with its files, or undefined. */
export async function findRulebookVersion(
  db: Database,
  raceId: string,
  version: number,
): Promise<RulebookVersionRow | undefined> {
  return db
    .selectFrom("rulebook_version")
    .selectAll()
    .where("race_id", "=", raceId)
    .where("version", "=", version)
    .executeTakeFirst();
}

/** The newest version of a race, or undefined. */
export async function findLatestRulebookVersion(
  db: Database,
  raceId: string,
): Promise<RulebookVersionSummaryRow | undefined> {
  return db
    .selectFrom("rulebook_version")
    .select(summaryColumns)
    .where("race_id", "=", raceId)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** All versions of a race, oldest first. */
export async function listRulebookVersions(
  db: Database,
  raceId: string,
): Promise<readonly RulebookVersionSummaryRow[]> {
  return db
    .selectFrom("rulebook_version")
    .select(summaryColumns)
    .where("race_id", "=", raceId)
    .orderBy("version")
    .execute();
}

/**
 * Appends a version to a race's rulebook. The caller holds the race's row (`lockRace`) and knows by
 * it that the number is the next.
 */
export async function appendRulebookVersion(
  db: Database,
  version: {
    readonly raceId: string;
    readonly version: number;
    readonly hash: string;
    readonly publishedAt: Temporal.Instant;
    readonly reason: string;
    readonly effective: Temporal.PlainDate | null;
    readonly source: Readonly<Record<string, string>>;
    readonly compiled: object;
  },
): Promise<RulebookVersionSummaryRow> {
  return db
    .insertInto("rulebook_version")
    .values({
      race_id: version.raceId,
      version: version.version,
      hash: version.hash,
      published_at: version.publishedAt.toString(),
      reason: version.reason,
      effective: version.effective?.toString() ?? null,
      source: JSON.stringify(version.source),
      compiled: JSON.stringify(version.compiled),
    })
    .returning(summaryColumns)
    .executeTakeFirstOrThrow();
}
