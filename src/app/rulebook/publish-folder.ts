import type { Language } from "#domain/kernel/index.ts";

import type { App } from "../app.ts";
import { publishRulebook } from "../publish-rulebook.ts";
import { readRace } from "../read-race.ts";
import { loadRulebookFolder, type LoadedRulebook } from "./load.ts";
import { reportWithCases } from "./report.ts";

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
  const { errors } = reportWithCases(loaded, "en");
  if (!loaded.ok || errors > 0) return { kind: "refused", errors };

  const rulebook = loaded.value;
  const { race, version, name } = rulebook.book;
  const published = await publishRulebook(app.db, {
    raceId: race,
    version,
    raceName: name,
    files: rulebook.files,
    hash: rulebook.hash,
    compiled: rulebook.book,
    reason: reasonOf(rulebook, "en"),
    at: app.clock.now(),
  });
  if (!published.ok)
    return { kind: "changed", race, version: published.refusals[0].latest.version };
  const { version: stored, isNew } = published.value;
  if (isNew) return { kind: "published", race, version: stored.version };
  // The folder may hold the text of an older version again.
  const latest = (await readRace(app.db, race))?.rulebookVersions.at(-1) ?? stored;
  const kind = latest.version === stored.version ? "unchanged" : "changed";
  return { kind, race, version: latest.version };
}

function reasonOf({ book }: LoadedRulebook, language: Language): string {
  const amendment = book.rules.amendments?.find(({ version }) => version === book.version);
  return amendment?.reason[language] ?? "First publication";
}
