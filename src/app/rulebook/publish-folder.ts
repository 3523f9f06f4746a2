import type { Language } from "#domain/kernel/index.ts";

import type { App } from "../app.ts";
import { publishRulebook } from "../publish-rulebook.ts";
import { readRace } from "../read-race.ts";
import { loadRulebookFolder, type LoadedRulebook } from "./load.ts";
import { reportOn } from "./report.ts";

/** What became of a rulebook's folder. */
export type FolderPublication =
  | { readonly kind: "published" | "unchanged"; readonly race: string; readonly version: number }
  /** It does not load, or has findings of kind error that nobody decided. */
  | { readonly kind: "refused"; readonly errors: number }
  /** Its rules changed, but no amendment says so. */
  | { readonly kind: "changed"; readonly race: string; readonly version: number };

/**
 * Publishes the rulebook in a folder as its race's version. A published version never changes: rules
 * that differ from it need an entry under `amendments`, which makes them the next version.
 */
export async function publishFolder(app: App, folder: string): Promise<FolderPublication> {
  const loaded = await loadRulebookFolder(folder);
  const { errors } = reportOn(loaded, "en");
  if (!loaded.ok || errors > 0) return { kind: "refused", errors };

  const rulebook = loaded.value;
  const { race, version } = rulebook.book;
  const published = (await readRace(app.db, race))?.rulebookVersions ?? [];
  const latest = published.at(-1);
  if (latest !== undefined) {
    if (latest.hash === rulebook.hash) return { kind: "unchanged", race, version: latest.version };
    if (version !== latest.version + 1) return { kind: "changed", race, version: latest.version };
  }
  const { version: stored } = await publishRulebook(app.db, {
    raceId: race,
    raceName: rulebook.book.name,
    files: rulebook.files,
    hash: rulebook.hash,
    compiled: rulebook.book,
    reason: reasonOf(rulebook, "en"),
    at: app.clock.now(),
  });
  return { kind: "published", race, version: stored.version };
}

function reasonOf({ book }: LoadedRulebook, language: Language): string {
  const amendment = book.rules.amendments?.find(({ version }) => version === book.version);
  return amendment?.reason[language] ?? "First publication";
}
