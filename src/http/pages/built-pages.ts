import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { buildPages } from "./build-pages.ts";
import { withBuildLock } from "./build-lock.ts";
import type { PageHandler } from "./page-handler.ts";
import { isCurrent, type Sources } from "./sources.ts";

const project = fileURLToPath(new URL("../../..", import.meta.url));
const builds = path.join(project, "build/pages");

/** Servers that still run may serve files of earlier builds. */
const keptBuilds = 4;

/** The folder of the pages as their sources are now; builds them when no build is of these sources. */
export async function builtFolder(say: (message: string) => void): Promise<string> {
  return currentBuild() ?? (await withBuildLock(builds, () => buildOnce(say)));
}

/** The pages, ready to be mounted. */
export async function builtPages(say: (message: string) => void): Promise<PageHandler> {
  const folder = await builtFolder(say);
  // The built handler reads its settings when it is loaded.
  process.env["GUNTIME_PAGES_PROTOCOL_HEADER"] = "x-forwarded-proto";
  process.env["GUNTIME_PAGES_BODY_SIZE_LIMIT"] = "4M";
  const entry = pathToFileURL(path.join(folder, "handler.js")).href;
  const { handler } = (await import(entry)) as { handler: PageHandler };
  return handler;
}

async function buildOnce(say: (message: string) => void): Promise<string> {
  // Another process may have built them while this one waited.
  const current = currentBuild();
  if (current !== undefined) return current;
  const began = Date.now();
  say("Building the pages: they are missing or older than their sources. This takes some seconds.");
  const folder = path.join(builds, String(began));
  await buildPages(project, folder, say);
  say(`Pages built in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
  for (const old of listBuilds().slice(keptBuilds)) {
    rmSync(path.join(builds, old), { recursive: true, force: true });
  }
  return folder;
}

function currentBuild(): string | undefined {
  return listBuilds()
    .map((name) => path.join(builds, name))
    .find((folder) => {
      const file = path.join(folder, "sources.json");
      return (
        existsSync(file) && isCurrent(project, JSON.parse(readFileSync(file, "utf8")) as Sources)
      );
    });
}

/** Names of complete builds, the newest first. */
function listBuilds(): readonly string[] {
  if (!existsSync(builds)) return [];
  return readdirSync(builds)
    .filter((name) => /^\d+$/u.test(name))
    .toSorted((one, other) => Number(other) - Number(one));
}
