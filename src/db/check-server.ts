import { Client, DatabaseError } from "pg";

import { OperatorError } from "#contract/operator-error.ts";

const oldestVersion = 16;

/** Asks the server once, and refuses one that does not answer or is too old. */
export async function checkServer(url: string): Promise<void> {
  const where = describeUrl(url);
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(
      "select current_setting('server_version_num')::integer / 10000 as version",
    );
    const version = rows[0]?.version ?? 0;
    if (version < oldestVersion) {
      throw new OperatorError(
        `The database at ${where} is PostgreSQL ${version}.`,
        `Use PostgreSQL ${oldestVersion} or newer, or leave DATABASE_URL out for the embedded one.`,
      );
    }
  } catch (error) {
    if (error instanceof OperatorError) throw error;
    throw new OperatorError(
      `The database at ${where} does not answer (${reasonOf(error)}).`,
      "Start it or correct DATABASE_URL, or leave DATABASE_URL out for the embedded one.",
      { cause: error },
    );
  } finally {
    await client.end().catch(() => {
      // The connection was never made, or is gone already.
    });
  }
}

/** Host, port and database of an address, without its user and password. */
export function describeUrl(url: string): string {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol)) {
    throw new OperatorError(
      "DATABASE_URL is not the address of a PostgreSQL database.",
      "Write it like postgres://user:password@host:5432/database.",
    );
  }
  const { hostname, port, pathname } = new URL(url);
  return `${hostname === "" ? "localhost" : hostname}:${port === "" ? "5432" : port}${pathname}`;
}

function reasonOf(error: unknown): string {
  if (error instanceof DatabaseError) return error.message;
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  if (!(error instanceof Error)) return "no reason given";
  return "code" in error ? String(error.code) : error.message;
}
