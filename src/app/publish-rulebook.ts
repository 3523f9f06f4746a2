import type { Database } from "#db/database.ts";
import { lockRace, renameRace } from "#db/race.ts";
import { appendRulebookVersion, findRulebookVersionByHash } from "#db/rulebook-version.ts";
import type { RulebookVersionSummary } from "#contract/race.ts";

import { summaryOf } from "./read-race.ts";

export interface RulebookPublication {
  readonly raceId: string;
  /** Name of the race by language; it becomes the race's name. */
  readonly raceName: Readonly<Record<string, string>>;
  /** Text of each file of the rulebook folder by its name. */
  readonly files: Readonly<Record<string, string>>;
  /** Identifies the text of the files. */
  readonly hash: string;
  /** The compiled rulebook, kept as JSON. */
  readonly compiled: object;
  /** Why this version is published, for the people who read its history. */
  readonly reason: string;
  /** Moment of publication. */
  readonly at: Temporal.Instant;
  /** Day from which the version holds, when that is not the moment of publication. */
  readonly effective?: Temporal.PlainDate;
}

export interface PublishedRulebook {
  readonly version: RulebookVersionSummary;
  /** False when this text had been published before; nothing was changed then. */
  readonly isNew: boolean;
}

/**
 * Publishes a rulebook as the race's next version, in one transaction; the race itself appears
 * with its first version. The same hash again returns the version that has it.
 */
export async function publishRulebook(
  db: Database,
  publication: RulebookPublication,
): Promise<PublishedRulebook> {
  const { raceId, hash } = publication;
  return db.transaction().execute(async (transaction) => {
    await lockRace(transaction, { raceId, name: publication.raceName, at: publication.at });
    const known = await findRulebookVersionByHash(transaction, raceId, hash);
    if (known !== undefined) return { version: summaryOf(known), isNew: false };

    await renameRace(transaction, raceId, publication.raceName);
    const appended = await appendRulebookVersion(transaction, {
      raceId,
      hash,
      publishedAt: publication.at,
      reason: publication.reason,
      effective: publication.effective ?? null,
      source: publication.files,
      compiled: publication.compiled,
    });
    return { version: summaryOf(appended), isNew: true };
  });
}
