import { createHash } from "node:crypto";
import { Client, DatabaseError } from "pg";

import { OperatorError } from "#contract/operator-error.ts";

import { migrations as allMigrations } from "./migrations.ts";
import type { Migration } from "./migrations.ts";

/** Any fixed number does; it must only be the same in every guntime. */
const migrationLock = 7_265_001;

const insufficientPrivilege = "42501";

interface AppliedMigration {
  readonly number: number;
  readonly name: string;
  readonly checksum: string;
}

/**
 * Brings the database up to the last migration and returns the names of those that ran.
 *
 * Each migration is one transaction. An advisory lock makes a second starter wait, then find
 * nothing left to do. A database that is ahead of this guntime, or in which an applied migration
 * reads differently today, is refused untouched.
 */
export async function migrate(
  url: string,
  migrations: readonly Migration[] = allMigrations,
): Promise<readonly string[]> {
  const client = new Client({ connectionString: url, application_name: "guntime migrate" });
  await client.connect();
  try {
    // Held by the session, so it ends with the connection even when this process is killed.
    await client.query("select pg_advisory_lock($1)", [migrationLock]);
    await createBookkeeping(client);
    const applied = await readApplied(client);
    refuseForeignHistory(applied, migrations);
    const pending = migrations.slice(applied.length);
    for (const migration of pending) await apply(client, migration);
    return pending.map(fileName);
  } catch (error) {
    throw isForbidden(error) || (error instanceof Error && isForbidden(error.cause))
      ? new OperatorError(
          "The user of the database may not create tables in it.",
          "Make that user the database's owner, or name another one in DATABASE_URL.",
          { cause: error },
        )
      : error;
  } finally {
    await client.end();
  }
}

function isForbidden(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === insufficientPrivilege;
}

/** A schema of its own: these rows belong to the installation, not to a race. */
async function createBookkeeping(client: Client): Promise<void> {
  await client.query(`
    create schema if not exists bookkeeping;
    create table if not exists bookkeeping.migration (
      number integer primary key,
      name text not null,
      checksum text not null,
      applied_at timestamptz not null default now()
    )`);
}

async function readApplied(client: Client): Promise<readonly AppliedMigration[]> {
  const result = await client.query<AppliedMigration>(
    "select number, name, checksum from bookkeeping.migration order by number",
  );
  return result.rows;
}

function refuseForeignHistory(
  applied: readonly AppliedMigration[],
  migrations: readonly Migration[],
): void {
  for (const [index, row] of applied.entries()) {
    const migration = migrations[index];
    if (migration === undefined) {
      throw new OperatorError(
        `The database has migration ${fileName(row)}, which this guntime does not know.`,
        "Start the newer guntime that wrote it, or use another database.",
      );
    }
    if (migration.number !== row.number || checksum(migration) !== row.checksum) {
      throw new OperatorError(
        `Migration ${fileName(migration)} differs from the one that was applied to this database.`,
        "Restore the migration's text and put the change into a new migration.",
      );
    }
  }
}

async function apply(client: Client, migration: Migration): Promise<void> {
  await client.query("begin");
  try {
    await client.query(migration.sql);
    await client.query(
      "insert into bookkeeping.migration (number, name, checksum) values ($1, $2, $3)",
      [migration.number, migration.name, checksum(migration)],
    );
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw new Error(`Migration ${fileName(migration)} failed and was rolled back.`, {
      cause: error,
    });
  }
}

function checksum(migration: Migration): string {
  return createHash("sha256").update(migration.sql).digest("hex");
}

function fileName(migration: Pick<Migration, "number" | "name">): string {
  return `${String(migration.number).padStart(4, "0")}-${migration.name}`;
}
