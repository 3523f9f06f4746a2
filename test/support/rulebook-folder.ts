import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach } from "vitest";

const made: string[] = [];

/** Writes a rulebook into a folder of its own, which is gone after the test. */
export async function rulebookFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "guntime-rulebook-"));
  made.push(folder);
  for (const [name, content] of Object.entries(files))
    await writeFile(path.join(folder, name), content);
  return folder;
}

/** Call it once in a test file that makes folders. */
export function removeRulebookFolders(): void {
  afterEach(async () => {
    for (const folder of made.splice(0)) await rm(folder, { recursive: true });
  });
}
