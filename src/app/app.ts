import type { Database } from "#db/database.ts";

import type { Clock } from "./clock.ts";

/** What every use case works with. */
export interface App {
  readonly db: Database;
  readonly clock: Clock;
}
