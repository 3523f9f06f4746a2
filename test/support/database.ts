import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, inject } from "vitest";

import { openDatabase } from "#db/database.ts";
import type { Database } from "#db/database.ts";

import { asAdmin, databaseUrl } from "./template-database.ts";
import type { TemplateDatabase } from "./template-database.ts";

export interface TestDatabase {
  readonly url: string;
  /** A pool that is closed by {@link TestDatabase.drop}. */
  readonly db: Database;
  /** Closes the pool, fails when another connection was left open, and removes the database. */
  readonly drop: () => Promise<void>;
}

/**
 * A migrated database for one test file, cloned before its first test and dropped after its
 * last. Use the result inside tests and hooks only: `const database = useDatabase()`, then
 * `database.db`.
 */
export function useDatabase(
  content: "migrated" | "empty" = "migrated",
): Pick<TestDatabase, "url" | "db"> {
  let current: TestDatabase | undefined;
  beforeAll(async () => {
    const template = inject("template");
    current = await cloneDatabase(
      content === "empty" ? { ...template, name: "template0" } : template,
    );
  });
  afterAll(async () => {
    await current?.drop();
  });
  const opened = (): TestDatabase => {
    if (current === undefined) throw new Error("The test database exists inside tests only.");
    return current;
  };
  return {
    get url() {
      return opened().url;
    },
    get db() {
      return opened().db;
    },
  };
}

/** Clones the template; the caller drops the clone. */
export async function cloneDatabase(template: TemplateDatabase): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString("hex")}`;
  await asAdmin(template.adminUrl, `create database ${name} template ${template.name}`);
  const url = databaseUrl(template.adminUrl, name);
  const db = openDatabase({ url });
  return {
    url,
    db,
    drop: async () => {
      await db.destroy();
      const leftOpen = await openConnections(template.adminUrl, name);
      await asAdmin(template.adminUrl, `drop database ${name} with (force)`);
      expect(leftOpen, "connections that the test file left open").toEqual([]);
    },
  };
}

/** Looks for a moment, because a server notices the end of a connection a little later. */
async function openConnections(adminUrl: string, name: string): Promise<readonly unknown[]> {
  const look = () =>
    asAdmin(
      adminUrl,
      `select application_name as name, state, query from pg_stat_activity where datname = '${name}'`,
    );
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if ((await look()).length === 0) return [];
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return look();
}
