import { Kysely, PostgresDialect } from "kysely";
import { Pool, types } from "pg";

import type { Tables } from "./tables.ts";

export type Database = Kysely<Tables>;

export interface DatabaseOptions {
  readonly url: string;
  /** Upper limit of connections in the pool. */
  readonly poolSize?: number;
  /** Told when an idle connection breaks; the pool opens another by itself. */
  readonly onConnectionLost?: (error: Error) => void;
}

/** Opens a pool of connections. Nothing is asked of the server before the first query. */
export function openDatabase(options: DatabaseOptions): Database {
  const pool = new Pool({
    connectionString: options.url,
    max: options.poolSize ?? 10,
    connectionTimeoutMillis: 10_000,
    application_name: "guntime",
    types: { getTypeParser },
  });
  // Without a listener a broken idle connection would end the process.
  pool.on("error", (error) => options.onConnectionLost?.(error));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/** The driver's own parsers make `Date` of both, which loses microseconds and shifts days. */
const ownParsers = new Map<number, (text: string) => unknown>([
  [types.builtins.TIMESTAMPTZ, (text) => Temporal.Instant.from(text)],
  [types.builtins.DATE, (text) => Temporal.PlainDate.from(text)],
]);

const getTypeParser: typeof types.getTypeParser = (
  type: Parameters<typeof types.getTypeParser>[0],
  format?: "text" | "binary",
): ((value: string) => unknown) =>
  (format === "binary" ? undefined : ownParsers.get(type)) ?? types.getTypeParser(type, format);
