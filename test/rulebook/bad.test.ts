import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

import { describe, expect, it } from "vitest";

import { loadRulebookFolder } from "#app/rulebook/load.ts";
import { findingKey } from "#domain/kernel/index.ts";

const rulebooks = path.resolve(import.meta.dirname, "../../rulebooks");

/** The folders of a shelf of small rulebooks. */
async function foldersOf(shelf: string): Promise<readonly string[]> {
  const entries = await readdir(path.join(rulebooks, shelf), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

/** What is found in a folder, as `code at place`, sorted; a mistake of the text itself is at its file. */
async function findingsIn(folder: string): Promise<readonly string[]> {
  const loaded = await loadRulebookFolder(folder);
  if (!loaded.ok)
    return loaded.refusals.map(
      ({ code, path: place, file }) => `${code} at ${place.length === 0 ? file : place.join(".")}`,
    );
  return loaded.value.findings
    .map((finding) => findingKey(finding).replace("@", " at "))
    .toSorted();
}

/** The `# expects: code at place` lines of a rulebook, sorted. */
async function expectedIn(folder: string): Promise<readonly string[]> {
  const written = await readFile(path.join(folder, "rulebook.yaml"), "utf8");
  return [...written.matchAll(/^# expects: (\S+ at \S+)$/gmu)]
    .map(([, expected]) => expected as string)
    .toSorted();
}

describe("a rulebook with one mistake", async () => {
  it.each(await foldersOf("_bad"))("gives exactly the finding it names: %s", async (name) => {
    const folder = path.join(rulebooks, "_bad", name);
    const expected = await expectedIn(folder);

    const found = await findingsIn(folder);

    expect(found).toEqual(expected);
    expect(expected).not.toEqual([]);
  });
});

describe("a good rulebook", async () => {
  it.each(await foldersOf("_good"))("gives no finding: %s", async (name) => {
    const found = await findingsIn(path.join(rulebooks, "_good", name));

    expect(found).toEqual([]);
  });
});
