import { spawn } from "node:child_process";
import { closeSync, ftruncateSync, fstatSync, openSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { identity } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import type { Place } from "./place.ts";
import { isAlive, servesFolder } from "./process.ts";

/** A PostgreSQL server that runs on a data folder, whoever started it. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

export interface ServerSettings {
  /** False only for data that may be lost, as in tests. */
  readonly durable: boolean;
}

const maxLogBytes = 1_000_000;

/**
 * The server that runs on the data folder, according to the file it keeps there. A file left by
 * a killed server whose process id now belongs to another program is removed, because PostgreSQL
 * itself would take that program for the server.
 */
export function findPostmaster(data: string): Postmaster | undefined {
  const file = join(data, "postmaster.pid");
  const text = readIfThere(file);
  if (text === undefined) return undefined;

  const [pidText, , , portText] = text.split("\n");
  const pid = Math.abs(Number(pidText));
  const port = Number(portText);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return undefined;

  if (!servesFolder(pid, data)) {
    rmSync(file, { force: true });
    return undefined;
  }
  return Number.isInteger(port) && port > 0 ? { pid, port } : undefined;
}

/**
 * Starts a server that outlives this process, so that a killed guntime finds its data served and
 * whole. A session of its own keeps the terminal's Ctrl-C from it: guntime stops it last.
 */
export function spawnPostmaster(
  place: Place,
  binaries: Binaries,
  port: number,
  settings: ServerSettings,
): { readonly pid: number | undefined; readonly exited: () => boolean } {
  const log = openLog(place.log);
  try {
    const child = spawn(binaries.postgres, postgresArguments(place.data, port, settings), {
      cwd: dirname(place.data),
      env: { PATH: process.env["PATH"], LC_ALL: "C", TZ: "UTC" },
      stdio: ["ignore", log, log],
      detached: true,
      ...identity(place.account),
    });
    let ended = false;
    child.on("error", () => (ended = true));
    child.on("exit", () => (ended = true));
    child.unref();
    return { pid: child.pid, exited: () => ended };
  } finally {
    closeSync(log);
  }
}

/**
 * Asks the server to stop, ever more firmly, and waits until it has.
 * SIGINT ends connections and writes everything out; SIGQUIT leaves the rest to recovery.
 */
export async function stopPostmaster(data: string, pid: number): Promise<void> {
  const steps = [
    { signal: "SIGINT", patience: 20_000 },
    { signal: "SIGQUIT", patience: 5_000 },
    { signal: "SIGKILL", patience: 5_000 },
  ] as const;
  for (const { signal, patience } of steps) {
    kill(pid, signal);
    const deadline = performance.now() + patience;
    while (performance.now() < deadline) {
      if (findPostmaster(data)?.pid !== pid && !isAlive(pid)) return;
      await sleep(20);
    }
  }
}

/** Sends a signal to a process that may have ended. */
export function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

function postgresArguments(data: string, port: number, settings: ServerSettings): string[] {
  const options: Record<string, string> = {
    port: String(port),
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "100",
    // Statements and their messages carry people's data; guntime logs its own errors without it.
    log_min_messages: "log",
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    ...(settings.durable
      ? {}
      : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  return [
    "-D",
    data,
    ...Object.entries(options).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
}

function openLog(file: string): number {
  const log = openSync(file, "a", 0o600);
  if (fstatSync(log).size > maxLogBytes) ftruncateSync(log);
  return log;
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
