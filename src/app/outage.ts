import { isConnectionFailure } from "#db/connection-failure.ts";

/** Whether the failure is the database's absence rather than a fault of guntime. */
export function isOutage(error: unknown): boolean {
  return isConnectionFailure(error);
}
