import { isReachable } from "#db/is-reachable.ts";

import type { App } from "./app.ts";

const patienceMs = 2_000;

/** Whether requests that need the database can be answered now. */
export async function checkReadiness(app: App): Promise<boolean> {
  return isReachable(app.db, patienceMs);
}
