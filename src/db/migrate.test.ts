import { Client } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { OperatorError } from "#contract/operator-error.ts";
import { useDatabase } from "#test/support/database.ts";

import { migrate } from "./migrate.ts";
import { migrations } from "./migrations.ts";
import type { Migration } from "./migrations.ts";

const database = useDatabase("empty");

const first: Migration = { number: 1, name: "runner", sql: "create table runner (bib text)" };
const second: Migration = { number: 2, name: "medal", sql: "create table medal (colour text)" };

let client: Client;

beforeAll(async () => {
  client = new Client({ connectionString: database.url });
  await client.connect();
});

beforeEach(async () => {
  await client.query(
    "drop schema if exists bookkeeping cascade; drop schema public cascade; create schema public",
  );
});

afterAll(async () => {
  await client.end();
});

describe("migrate", () => {
  test("applies what is missing, in order, and says what it applied", async () => {
    expect(await migrate(database.url, [first])).toEqual(["0001-runner"]);
    expect(await migrate(database.url, [first, second])).toEqual(["0002-medal"]);
    expect(await migrate(database.url, [first, second])).toEqual([]);

    expect(await tables()).toEqual(["medal", "runner"]);
  });

  test("lets only one of several starters apply a migration", async () => {
    const slow = { ...first, sql: `select pg_sleep(0.2); ${first.sql}` };

    const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(database.url, [slow])));

    expect(applied.flat()).toEqual(["0001-runner"]);
  });

  test("rolls a migration back whole when a part of it fails, and keeps the earlier ones", async () => {
    const broken = { ...second, sql: `${second.sql}; insert into nowhere values (1)` };

    await expect(migrate(database.url, [first, broken])).rejects.toThrow("0002-medal");

    expect(await tables()).toEqual(["runner"]);
    expect(await migrate(database.url, [first, second])).toEqual(["0002-medal"]);
  });

  test("refuses a database in which an applied migration reads differently", async () => {
    await migrate(database.url, [first]);
    const changed = { ...first, sql: "create table runner (bib integer)" };

    const attempt = migrate(database.url, [changed, second]);

    await expect(attempt).rejects.toThrow(OperatorError);
    await expect(attempt).rejects.toThrow("0001-runner");
    expect(await tables()).toEqual(["runner"]);
  });

  test("refuses a database that a newer guntime has migrated", async () => {
    await migrate(database.url, [first, second]);

    const attempt = migrate(database.url, [first]);

    await expect(attempt).rejects.toThrow(OperatorError);
    await expect(attempt).rejects.toThrow("0002-medal");
  });
});

test("a user who may not create tables is told so", async () => {
  await client.query("drop role if exists reader; create role reader login password 'reader'");
  const url = Object.assign(new URL(database.url), { username: "reader", password: "reader" });

  const attempt = migrate(url.href, [first]);

  await expect(attempt).rejects.toThrow(OperatorError);
  await expect(attempt).rejects.toThrow("may not create tables");
  await client.query("drop role reader");
});

describe("the list of migrations", () => {
  test("counts from 1 without a gap, which the order of application relies on", () => {
    expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1));
  });
});

async function tables(): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' order by 1",
  );
  return rows.map(({ name }) => name);
}
