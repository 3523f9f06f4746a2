import { spawnSync } from "node:child_process";
import { readFileSync, readlinkSync, realpathSync } from "node:fs";

/** Whether a process with this id exists; one that ended and was not yet collected does not count. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it exists and belongs to someone else.
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return false;
  }
  return !isZombie(pid);
}

/**
 * Whether the process is the PostgreSQL server of the data folder. After a crash its id may
 * belong to any other program. A server works inside its data folder, wherever that was moved.
 */
export function servesFolder(pid: number, data: string): boolean {
  if (process.platform === "linux") {
    return whenReadable(() => readlinkSync(`/proc/${pid}/cwd`)) === realpathSync(data);
  }
  const run = spawnSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" });
  return run.stdout.includes(data);
}

/** In a container without an init process nobody collects orphans that ended. */
function isZombie(pid: number): boolean {
  const status =
    process.platform === "linux"
      ? whenReadable(() => readFileSync(`/proc/${pid}/status`, "utf8"))
      : undefined;
  return /^State:\tZ/m.test(status ?? "");
}

function whenReadable(read: () => string): string | undefined {
  try {
    return read();
  } catch {
    // The process ended meanwhile, or belongs to another user: not a server of ours.
    return undefined;
  }
}
