import type { Database } from "#db/database.ts";
import { lockRace, renameRace } from "#db/race.ts";
import {
  appendRulebookVersion,
  findLatestRulebookVersion,
  findRulebookVersionByHash,
} from "#db/rulebook-version.ts";
import { accepted, refused, type Outcome } from "#domain/kernel/index.ts";
import type { RulebookVersionSummary } from "#contract/race.ts";

import { summaryOf } from "./read-race.ts";

export interface RulebookPublication {
  readonly raceId: string;
  /** The number the rulebook says it is: the next of the race, or any for the first that is published. */
  readonly version: number;
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

/** The race's next version would have another number than the rulebook says; nothing was changed. */
export interface VersionNotNext {
  readonly code: "version-not-next";
  /** The newest version that is published. */
  readonly latest: RulebookVersionSummary;
}

/**
 * Publishes a rulebook as the race's next version, in one transaction; the race itself appears
 * with its first version. The same hash again returns the version that has it. The number is
 * compared while nobody else can publish for the race, so that of two different texts that both
 * call themselves version 2 one is refused.
 */
export async function publishRulebook(
  db: Database,
  publication: RulebookPublication,
): Promise<Outcome<PublishedRulebook, VersionNotNext>> {
  const { raceId, hash } = publication;
  return db.transaction().execute(async (transaction) => {
    await lockRace(transaction, { raceId, name: publication.raceName, at: publication.at });
    const known = await findRulebookVersionByHash(transaction, raceId, hash);
    if (known !== undefined) return accepted({ version: summaryOf(known), isNew: false });
    const latest = await findLatestRulebookVersion(transaction, raceId);
    if (latest !== undefined && publication.version !== latest.version + 1)
      return refused({ code: "version-not-next", latest: summaryOf(latest) });

    await renameRace(transaction, raceId, publication.raceName);
    const appended = await appendRulebookVersion(transaction, {
      raceId,
      version: publication.version,
      hash,
      publishedAt: publication.at,
      reason: publication.reason,
      effective: publication.effective ?? null,
      source: publication.files,
      compiled: publication.compiled,
    });
    return accepted({ version: summaryOf(appended), isNew: true });
  });
}
