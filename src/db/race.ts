import type { Selectable } from "kysely";

import type { Database } from "./database.ts";
import type { RaceTable } from "./tables.ts";

export type RaceRow = Selectable<RaceTable>;

/**
 * Holds the race's row until the transaction ends, and writes it when it is new: whoever counts
 * something within the race after this call counts alone.
 */
export async function lockRace(
  db: Database,
  race: {
    readonly raceId: string;
    readonly name: Readonly<Record<string, string>>;
    readonly at: Temporal.Instant;
  },
): Promise<void> {
  await db
    .insertInto("race")
    .values({
      race_id: race.raceId,
      name: JSON.stringify(race.name),
      created_at: race.at.toString(),
    })
    // An update that changes nothing locks the row; "do nothing" would not.
    .onConflict((conflict) => conflict.column("race_id").doUpdateSet({ race_id: race.raceId }))
    .execute();
}

/** Gives the race another name. */
export async function renameRace(
  db: Database,
  raceId: string,
  name: Readonly<Record<string, string>>,
): Promise<void> {
  await db
    .updateTable("race")
    .set({ name: JSON.stringify(name) })
    .where("race_id", "=", raceId)
    .execute();
}

/** All races, in the order of their ids. */
export async function listRaces(db: Database): Promise<readonly RaceRow[]> {
  return db.selectFrom("race").selectAll().orderBy("race_id").execute();
}

/** One race, or undefined. */
export async function findRace(db: Database, raceId: string): Promise<RaceRow | undefined> {
  return db.selectFrom("race").selectAll().where("race_id", "=", raceId).executeTakeFirst();
}
