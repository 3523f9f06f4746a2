import { setTimeout as sleep } from "node:timers/promises";

import { OperatorError } from "#contract/operator-error.ts";

import { findBinaries } from "./binaries.ts";
import type { Binaries } from "./binaries.ts";
import { clusterName, prepareCluster } from "./cluster.ts";
import { createOwnDatabase } from "./own-database.ts";
import { embeddedUrl, tryToOwn } from "./ownership.ts";
import type { Ownership } from "./ownership.ts";
import { preparePlace, shareRoot } from "./place.ts";
import type { Place } from "./place.ts";
import { freePort } from "./port.ts";
import { findPostmaster, kill, spawnPostmaster, stopPostmaster } from "./postmaster.ts";
import type { Postmaster } from "./postmaster.ts";

/** How long a server may keep silent before a start gives up. */
const startPatience = 60_000;

const invalidPassword = "28P01";
const cannotConnectNow = "57P03";

export interface EmbeddedServerOptions {
  /** Folder of the installation, e.g. `./.guntime`. */
  readonly home: string;
  /** Told one line at a time what is done and where. */
  readonly say: (line: string) => void;
  /** Called when the server died and could not be brought back. */
  readonly onGivenUp: (error: unknown) => void;
  /** False only for data that may be lost, as in tests. */
  readonly durable?: boolean;
}

export interface EmbeddedServer {
  /** Address of guntime's database. */
  readonly url: string;
  readonly data: string;
  readonly port: number;
  /** Stops the server and waits until everything is written. */
  readonly stop: () => Promise<void>;
  /** Stops at once; the next start recovers. */
  readonly abort: () => void;
}

/**
 * Starts PostgreSQL on the home folder, or takes over the one that a killed guntime left behind.
 * A folder that another guntime uses is refused. A server that dies later is started again.
 */
export async function startEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const place = preparePlace(options.home, options.say);
  const binaries = findBinaries(place.account, shareRoot);
  prepareCluster(place, binaries);

  const durable = options.durable ?? true;
  let running = await acquire(place, binaries, { durable });
  let reviving: Promise<void> | undefined;
  let stopping = false;
  const { port } = running.postmaster;
  await createOwnDatabase(port, place.password);
  options.say(describe(place, running));

  const watch = (ownership: Ownership) => {
    ownership.onLost(() => {
      if (!stopping) reviving = revive();
    });
  };
  const revive = async () => {
    options.say("The embedded PostgreSQL broke off; bringing it back.");
    try {
      running = await acquire(place, binaries, { durable, port });
      options.say(describe(place, running));
      watch(running.ownership);
    } catch (error) {
      options.onGivenUp(error);
    }
  };
  watch(running.ownership);

  return {
    url: embeddedUrl(port, place.password, clusterName),
    data: place.data,
    port,
    stop: async () => {
      stopping = true;
      await reviving;
      await stopPostmaster(place.data, running.postmaster.pid);
      await running.ownership.release();
    },
    abort: () => {
      stopping = true;
      kill(running.postmaster.pid, "SIGQUIT");
    },
  };
}

interface Running {
  readonly postmaster: Postmaster;
  readonly ownership: Ownership;
  readonly takenOver: boolean;
}

/** Loops because a start can race with another starter, a dying server or a taken port. */
async function acquire(
  place: Place,
  binaries: Binaries,
  wish: { readonly durable: boolean; readonly port?: number },
): Promise<Running> {
  let deadline = performance.now() + startPatience;
  let spawned: ReturnType<typeof spawnPostmaster> | undefined;
  let lastError: Error | undefined;
  let failedStarts = 0;

  while (performance.now() < deadline && failedStarts < 20) {
    const postmaster = findPostmaster(place.data);
    if (postmaster !== undefined) {
      const attempt = await tryToOwn(postmaster.port, place.password);
      if (attempt.kind === "taken") throw alreadyRuns(place, attempt.byPid);
      if (attempt.kind === "owned") {
        const takenOver = spawned?.pid !== postmaster.pid;
        return { postmaster, ownership: attempt.ownership, takenOver };
      }
      lastError = attempt.error;
      if (codeOf(lastError) === invalidPassword) throw wrongPassword(place, lastError);
      // It replays what a crash left, however much that is.
      if (codeOf(lastError) === cannotConnectNow) deadline = performance.now() + startPatience;
    } else if (spawned === undefined || spawned.exited()) {
      if (spawned !== undefined) failedStarts += 1;
      spawned = spawnPostmaster(place, binaries, wish.port ?? (await freePort()), wish);
    }
    await sleep(failedStarts > 0 ? 250 : 25);
  }
  throw new OperatorError(
    "The embedded PostgreSQL did not start.",
    `Read ${place.log} for its reason, mend that, then start again.`,
    { cause: lastError },
  );
}

function codeOf(error: Error): unknown {
  return "code" in error ? error.code : undefined;
}

function wrongPassword(place: Place, cause: Error): OperatorError {
  return new OperatorError(
    `The database in ${place.data} refuses the password in ${place.passwordFile}.`,
    "Put the file back that was made with this database.",
    { cause },
  );
}

function alreadyRuns(place: Place, pid: number | undefined): OperatorError {
  const process = pid === undefined ? "Another guntime" : `Another guntime (process ${pid})`;
  return new OperatorError(
    `${process} uses the database in ${place.data}.`,
    "Use that one, stop it, or start this one with another folder in GUNTIME_HOME.",
  );
}

function describe(place: Place, running: Running): string {
  const how = running.takenOver ? "Took over the running" : "Started";
  const who = place.account.kind === "other" ? ` as the user ${place.account.name}` : "";
  const { pid, port } = running.postmaster;
  return `${how} PostgreSQL (process ${pid})${who} on 127.0.0.1:${port}; its data is in ${place.data}.`;
}
