import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { serverFolder } from "#db/embedded/place.ts";
import { findPostmaster, stopPostmaster } from "#db/embedded/postmaster.ts";
import { isAlive } from "#db/embedded/process.ts";
import { startEmbeddedServer } from "#db/embedded/server.ts";
import type { EmbeddedServer } from "#db/embedded/server.ts";

const prefix = "guntime-test-";

/**
 * A folder that names its process, so that a later run can tell whether it is still in use.
 * Other users can enter it unless the mode says otherwise.
 */
export function temporaryHome(mode = 0o711): string {
  const home = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  chmodSync(home, mode);
  return home;
}

/** A server of its own for tests and tools; `stop` removes everything. */
export async function startTemporaryServer(): Promise<EmbeddedServer> {
  const home = temporaryHome();
  const server = await startEmbeddedServer({
    home,
    durable: false,
    say: () => {},
    onGivenUp: (error) => {
      throw error;
    },
  });
  return {
    ...server,
    stop: async () => {
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Stops and removes what runs of this user that were killed have left behind. */
export async function removeAbandonedServers(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    const home = join(tmpdir(), name);
    if (isOurs(home)) await removeHome(home);
  }
}

function isOurs(home: string): boolean {
  const stat = statSync(home, { throwIfNoEntry: false });
  return stat !== undefined && stat.uid === process.getuid?.();
}

/** Removes a folder of an installation; a database that still runs on it is stopped first. */
export async function removeHome(home: string): Promise<void> {
  const folder = serverFolder(home);
  const data = join(folder, "data");
  const postmaster = findPostmaster(data);
  if (postmaster !== undefined) await stopPostmaster(data, postmaster.pid);
  rmSync(folder, { recursive: true, force: true });
  rmSync(home, { recursive: true, force: true });
}
