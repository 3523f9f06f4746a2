import { sql } from "kysely";
import { expect, test } from "vitest";

import type { Database } from "#db/database.ts";
import { useDatabase } from "#test/support/database.ts";

/**
 * The schema can be spread over machines by race only when every key holds the race: a unique key
 * that does not cannot be checked on one machine, and a foreign key that does not would point
 * across machines.
 */

const database = useDatabase();

test("every table begins its primary key with race_id and every other key includes it", async () => {
  expect(await keysWithoutRace(database.db)).toEqual([]);
});

test("a table or key without race_id is found", async () => {
  await sql`
    create table planted_no_key (race_id text);
    create table planted_late (n integer, race_id text, primary key (n, race_id));
    create table planted_unique (race_id text, n integer unique, primary key (race_id, n));
    create table planted_index (race_id text, n integer, primary key (race_id, n));
    create unique index planted_index_n on planted_index (n);
    create table planted_reference (
      race_id text, n integer references planted_unique (n), primary key (race_id));
  `.execute(database.db);

  expect(await keysWithoutRace(database.db)).toEqual([
    "planted_index: planted_index_n",
    "planted_late: planted_late_pkey",
    "planted_no_key: no primary key",
    "planted_reference: planted_reference_n_fkey",
    "planted_unique: planted_unique_n_key",
  ]);
});

async function keysWithoutRace(db: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ finding: string }>`
    with public_table as (
      select oid, relname from pg_class
       where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
    ), race_column as (
      select attrelid, attnum from pg_attribute where attname = 'race_id'
    )
    select relname || ': no primary key' as finding
      from public_table t
     where not exists (select from pg_index where indrelid = t.oid and indisprimary)
    union all
    select relname || ': ' || indexrelid::regclass
      from public_table t
      join pg_index on indrelid = t.oid
      left join race_column on attrelid = t.oid
     where indisunique
       and case when indisprimary then indkey[0] is distinct from attnum
                else attnum is null or attnum <> all (indkey) end
    union all
    select relname || ': ' || conname
      from public_table t
      join pg_constraint on conrelid = t.oid and contype = 'f'
      left join race_column here on here.attrelid = conrelid
      left join race_column there on there.attrelid = confrelid
     where not exists (
       select from unnest(conkey, confkey) as pair (here_column, there_column)
        where here_column = here.attnum and there_column = there.attnum)
    order by 1`.execute(db);
  return rows.map(({ finding }) => finding);
}
