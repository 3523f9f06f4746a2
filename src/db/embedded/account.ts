import { spawnSync } from "node:child_process";
import type { SpawnSyncReturns } from "node:child_process";
import { statSync } from "node:fs";

import { OperatorError } from "#contract/operator-error.ts";

/** Who runs PostgreSQL: this user, or, because PostgreSQL refuses root, another one. */
export type Account = { readonly kind: "self" } | OtherAccount;

interface OtherAccount {
  readonly kind: "other";
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const ownName = "guntime";

/**
 * The account for new data. Root hands over to the system user `guntime`, which is created when
 * the machine has none, else to `nobody`.
 */
export function chooseAccount(say: (line: string) => void): Account {
  if (process.getuid?.() !== 0) return { kind: "self" };
  return lookUp(ownName) ?? create(say) ?? lookUp("nobody") ?? noAccount();
}

/** The account to which an existing data folder belongs, if it exists. */
export function ownerOf(folder: string): Account | undefined {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (stat === undefined || process.getuid === undefined) return undefined;
  if (stat.uid === process.getuid()) return stat.uid === 0 ? undefined : { kind: "self" };
  if (process.getuid() === 0) {
    return { kind: "other", name: nameOf(stat.uid), uid: stat.uid, gid: stat.gid };
  }
  throw new OperatorError(
    `The database in ${folder} belongs to the user ${nameOf(stat.uid)}.`,
    "Start guntime as that user or as root, or name another folder in GUNTIME_HOME.",
  );
}

/** Runs a program to its end as the account, from a folder that every user can enter. */
export function runAs(
  account: Account,
  program: string,
  args: readonly string[],
): SpawnSyncReturns<string> {
  return spawnSync(program, args, {
    encoding: "utf8",
    cwd: "/",
    env: { PATH: process.env["PATH"], LC_ALL: "C" },
    ...identity(account),
  });
}

/** The `uid` and `gid` options of `spawn`. */
export function identity(account: Account): { uid?: number; gid?: number } {
  return account.kind === "self" ? {} : { uid: account.uid, gid: account.gid };
}

/** Asks the system itself, so that every kind of permission counts. */
export function canEnter(account: Account, folder: string): boolean {
  return (
    account.kind === "self" ||
    runAs(account, "/bin/sh", ["-c", 'cd -- "$1"', "sh", folder]).status === 0
  );
}

function nameOf(uid: number): string {
  const run = spawnSync("id", ["-un", String(uid)], { encoding: "utf8" });
  return run.status === 0 ? run.stdout.trim() : String(uid);
}

function lookUp(name: string): OtherAccount | undefined {
  const [uid, gid] = [idOf("-u", name), idOf("-g", name)];
  return uid === undefined || gid === undefined ? undefined : { kind: "other", name, uid, gid };
}

function idOf(which: "-u" | "-g", name: string): number | undefined {
  const run = spawnSync("id", [which, name], { encoding: "utf8" });
  return run.status === 0 ? Number(run.stdout) : undefined;
}

function create(say: (line: string) => void): OtherAccount | undefined {
  const run = spawnSync(
    "useradd",
    ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", ownName],
    { encoding: "utf8" },
  );
  if (run.status === 0) {
    say(`Created the system user ${ownName}, because PostgreSQL refuses to run as root.`);
  }
  // Another starter may have created it at the same moment, so the look-up decides.
  return lookUp(ownName);
}

function noAccount(): never {
  throw new OperatorError(
    "PostgreSQL refuses to run as root, and this machine has no other user for it.",
    `Create one ("useradd --system ${ownName}"), start guntime as an ordinary user, or set DATABASE_URL.`,
  );
}
