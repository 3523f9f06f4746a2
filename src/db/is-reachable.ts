import { sql } from "kysely";

import type { Database } from "./database.ts";

/** Really asks the database, and takes an answer that is late for none. */
export async function isReachable(db: Database, patienceMs: number): Promise<boolean> {
  const answer = sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
  const { promise: late, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(resolve, patienceMs, false);
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
