import { existsSync, readdirSync, renameSync, rmSync, writeFileSync, chownSync } from "node:fs";
import { basename, dirname, join } from "node:path";

import { OperatorError } from "#contract/operator-error.ts";

import { runAs } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import type { Place } from "./place.ts";
import { isAlive } from "./process.ts";

/** Name of the superuser of the embedded server, and of guntime's database in it. */
export const clusterName = "guntime";

/**
 * Makes the data folder when there is none. It is made beside its place and renamed last: an
 * interrupted start leaves no half-made data folder, and of two starters one wins whole.
 */
export function prepareCluster(place: Place, binaries: Binaries): void {
  if (existsSync(join(place.data, "PG_VERSION"))) return;
  removeUnfinished(place.data);

  const unfinished = `${place.data}.${process.pid}`;
  const passwordFile = `${unfinished}.password`;
  writeFileSync(passwordFile, place.password, { mode: 0o600 });
  try {
    if (place.account.kind === "other") {
      chownSync(passwordFile, place.account.uid, place.account.gid);
    }
    const run = runAs(place.account, binaries.initdb, [
      `--pgdata=${unfinished}`,
      `--username=${clusterName}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--set=timezone=UTC",
      "--no-instructions",
    ]);
    if (run.status !== 0) {
      throw new OperatorError(
        `The database folder ${place.data} could not be made (${run.error?.message ?? reasonIn(run.stderr)}).`,
        "Free some space or name another folder in GUNTIME_HOME, then start again.",
      );
    }
    moveIntoPlace(unfinished, place.data);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function moveIntoPlace(unfinished: string, data: string): void {
  try {
    renameSync(unfinished, data);
  } catch (error) {
    if (!existsSync(join(data, "PG_VERSION"))) throw error;
  }
}

function removeUnfinished(data: string): void {
  const folder = dirname(data);
  for (const name of readdirSync(folder)) {
    const pid = new RegExp(`^${basename(data)}\\.(\\d+)(\\.password)?$`).exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) {
      rmSync(join(folder, name), { recursive: true, force: true });
    }
  }
}

/** The line that tells the fault; the last ones only tell what was cleared away. */
function reasonIn(text: string): string {
  const lines = text.trim().split("\n");
  return lines.find((line) => /error:|FATAL:|caught signal/.test(line)) ?? lines.at(-1) ?? "";
}
