import path from "node:path";

import { publishFolder, type FolderPublication } from "#app/rulebook/publish-folder.ts";
import type { Database } from "#db/database.ts";

import { clockAt } from "./clock.ts";

/** Publishes a race of `rulebooks/`. */
export function publishRace(db: Database, race: string): Promise<FolderPublication> {
  return publish(db, path.resolve(import.meta.dirname, "../../rulebooks", race));
}

/** Publishes the rulebook in a folder. */
export function publish(db: Database, folder: string): Promise<FolderPublication> {
  return publishFolder({ db, clock: clockAt("2026-11-20T01:00:00Z") }, folder);
}
