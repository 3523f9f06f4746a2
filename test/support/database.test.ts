import { Client } from "pg";
import { expect, inject, test } from "vitest";

import { cloneDatabase } from "./database.ts";

test("two clones of the template know nothing of each other", async () => {
  const one = await cloneDatabase(inject("template"));
  const other = await cloneDatabase(inject("template"));

  await one.db
    .insertInto("race")
    .values({ race_id: "only-here", name: "{}", created_at: "2026-11-20T01:00:00Z" })
    .execute();
  const there = await other.db.selectFrom("race").selectAll().execute();
  await one.drop();
  await other.drop();

  expect(there).toEqual([]);
});

test("a connection that was left open fails the test file that left it", async () => {
  const clone = await cloneDatabase(inject("template"));
  const forgotten = new Client({ connectionString: clone.url, application_name: "forgotten" });
  // Dropping the database cuts it off.
  forgotten.on("error", () => {});
  await forgotten.connect();

  await expect(clone.drop()).rejects.toThrow("left open");

  await forgotten.end().catch(() => {});
});
