import { readdir } from "node:fs/promises";
import path from "node:path";

import { OperatorError } from "#contract/operator-error.ts";

import type { App } from "../app.ts";
import { publishFolder } from "./publish-folder.ts";

/**
 * Publishes every rulebook under a folder, and says of each what became of it. Folders whose names
 * begin with `_` hold examples for the tests and are left alone; so is a folder without a rulebook.
 */
export async function publishFolders(
  app: App,
  parent: string,
  say: (line: string) => void,
): Promise<void> {
  for (const name of await rulebookFolders(parent)) {
    const outcome = await publishFolder(app, path.join(parent, name));
    switch (outcome.kind) {
      case "published":
        say(`Published ${outcome.race}, version ${outcome.version}.`);
        break;
      case "refused":
        say(
          `Left out ${name}: ${outcome.errors} errors. See: npx guntime rulebook check ${path.join(parent, name)}`,
        );
        break;
      case "changed":
        say(
          `Serving ${outcome.race} as published in version ${outcome.version}: its rules have changed since. ` +
            `Add version ${outcome.version + 1} under "amendments" to publish them.`,
        );
        break;
      case "unchanged":
        break;
    }
  }
}

async function rulebookFolders(parent: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(parent, { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith("_"));
    return folders.map((entry) => entry.name).toSorted();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // An installation without rulebooks is an empty one.
    if (code === "ENOENT") return [];
    if (code === undefined) throw error;
    throw new OperatorError(
      `The folder ${parent} cannot be read (${code}).`,
      "Name a folder that holds rulebooks.",
      { cause: error },
    );
  }
}
