import { sql } from "kysely";
import { expect, test } from "vitest";

import { useDatabase } from "#test/support/database.ts";

import { dumpSchema } from "./schema-dump.ts";

const database = useDatabase();

test.each([
  ["a table", "create table planted_table (a integer)"],
  ["a column", "alter table race add planted text"],
  ["a default", "alter table race alter name set default '{}'"],
  ["a column that may be empty", "alter table race alter name drop not null"],
  ["a constraint", "alter table race add constraint planted_constraint check (race_id <> 'x')"],
  ["an index", "create index planted_index on race (created_at)"],
  ["a missing trigger", "drop trigger rulebook_version_is_immutable on rulebook_version"],
  ["a function", "create function planted_function() returns integer language sql return 1"],
  ["a type", "create type planted_type as enum ('a', 'b')"],
  ["a sequence", "create sequence planted_sequence"],
  ["a view", "create view planted_view as select race_id from race"],
])("the dump tells %s", async (_what, change) => {
  const before = await dumpSchema(database.url);

  await sql.raw(change).execute(database.db);

  expect(await dumpSchema(database.url)).not.toBe(before);
});

test("the dump of an unchanged schema is the same text", async () => {
  expect(await dumpSchema(database.url)).toBe(await dumpSchema(database.url));
});
