import { sql } from "kysely";
import { expect, test } from "vitest";

import { useDatabase } from "#test/support/database.ts";

const database = useDatabase();

test("a moment comes back to the microsecond, in whatever zone it was written", async () => {
  const { rows } = await sql<{ moment: Temporal.Instant }>`
    select timestamptz '2026-11-20 08:30:00.123456+08' as moment`.execute(database.db);

  expect(rows[0]?.moment.equals("2026-11-20T00:30:00.123456Z")).toBe(true);
});

test("a day comes back as that day", async () => {
  const { rows } = await sql<{ day: Temporal.PlainDate }>`select date '2026-11-20' as day`.execute(
    database.db,
  );

  expect(rows[0]?.day.equals("2026-11-20")).toBe(true);
});

test("an empty moment or day comes back as null", async () => {
  const { rows } = await sql`select null::timestamptz as moment, null::date as day`.execute(
    database.db,
  );

  expect(rows).toEqual([{ moment: null, day: null }]);
});
