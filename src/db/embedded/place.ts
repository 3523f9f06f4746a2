import { chmodSync, chownSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

import { OperatorError } from "#contract/operator-error.ts";

import type { Account } from "./account.ts";
import { canEnter, chooseAccount, ownerOf } from "./account.ts";
import { makeFolder } from "../make-folder.ts";
import { keepSecret, readSecret } from "./secret.ts";

/** Where root keeps what the server's user cannot reach in the clone. */
export const shareRoot = "/var/lib/guntime";

/** Everything the embedded server owns on this machine. */
export interface Place {
  /** PostgreSQL's data folder. */
  readonly data: string;
  /** What PostgreSQL itself says, for the person who looks for a fault. */
  readonly log: string;
  readonly password: string;
  readonly passwordFile: string;
  readonly account: Account;
}

/**
 * Settles the folders and the account, and makes what is missing.
 *
 * The data lies in the home folder. Only when root starts a clone that the server's user cannot
 * enter, it lies below {@link shareRoot}, under a name kept in the home folder, so that a clone
 * that moves keeps its data and a fresh clone at an old path starts empty.
 */
export function preparePlace(home: string, say: (line: string) => void): Place {
  try {
    makeFolder(home, 0o711);
    // One folder has one name, whichever link it was reached by.
    const realHome = realpathSync(home);
    const { folder, account } = settle(realHome, say);
    const passwordFile = join(realHome, "password");
    return {
      data: join(folder, "data"),
      log: join(realHome, "postgres.log"),
      password: keepSecret(passwordFile, 24),
      passwordFile,
      account,
    };
  } catch (error) {
    throw unwritable(home, error);
  }
}

function settle(home: string, say: (line: string) => void): { folder: string; account: Account } {
  const existing = serverFolder(home);
  const owner = ownerOf(existing);
  if (owner !== undefined) {
    if (!canEnter(owner, dirname(existing))) throw closed(existing, owner);
    return { folder: existing, account: owner };
  }

  const account = chooseAccount(say);
  const folder = canEnter(account, home)
    ? existing
    : join(shareRoot, keepSecret(join(home, "place"), 6));
  makePrivateFolder(folder, account);
  return { folder, account };
}

/** The folder that an installation uses, or would use if its server can enter the home folder. */
export function serverFolder(home: string): string {
  const name = readSecret(join(home, "place"));
  return name === undefined ? join(home, "postgres") : join(shareRoot, name);
}

function closed(folder: string, owner: Account): OperatorError {
  const name = owner.kind === "other" ? owner.name : "you";
  return new OperatorError(
    `The database in ${folder} belongs to the user ${name}, who cannot enter the folders above it.`,
    "Move the installation back to where it was, or to a folder that this user can enter.",
  );
}

function makePrivateFolder(folder: string, account: Account): void {
  makeFolder(folder);
  if (account.kind === "other") chownSync(folder, account.uid, account.gid);
  chmodSync(folder, 0o700);
}

function unwritable(home: string, error: unknown): unknown {
  if (!(error instanceof Error) || !("code" in error) || error instanceof OperatorError) {
    return error;
  }
  const where = "path" in error && typeof error.path === "string" ? error.path : home;
  return new OperatorError(
    `guntime cannot write ${where}, where its database belongs (${String(error.code)}).`,
    "Make that folder writable for the user who starts guntime, or name another one in GUNTIME_HOME.",
    { cause: error },
  );
}
