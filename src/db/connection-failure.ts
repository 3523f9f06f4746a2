import { DatabaseError } from "pg";

/** Connection exception, insufficient resources, operator intervention (PostgreSQL, appendix A). */
const outageClasses = ["08", "53", "57"];

const outageCodes: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT",
]);

/** The driver gives these no code. */
const outageMessages = [
  "Connection terminated",
  "timeout exceeded when trying to connect",
  "Client has encountered a connection error",
];

/** Whether a query failed because the server could not be reached or would not work. */
export function isConnectionFailure(error: unknown): boolean {
  if (error instanceof DatabaseError) {
    return outageClasses.some((prefix) => error.code?.startsWith(prefix));
  }
  if (!(error instanceof Error)) return false;
  if ("code" in error && typeof error.code === "string") return outageCodes.has(error.code);
  return (
    outageMessages.some((message) => error.message.startsWith(message)) ||
    isConnectionFailure(error.cause)
  );
}
