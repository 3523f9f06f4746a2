import { Client } from "pg";

import { clusterName } from "./cluster.ts";

/** Any fixed number does; it must only be the same in every guntime. */
const ownershipLock = 7_265_000;

/**
 * The right to use a data folder: a lock inside its server, held by a connection. It cannot
 * outlive its process, however that ends, and no two processes can hold it.
 */
export interface Ownership {
  /** Called once when the connection breaks without {@link Ownership.release}. */
  onLost: (listener: () => void) => void;
  release: () => Promise<void>;
}

export type OwnershipAttempt =
  | { readonly kind: "owned"; readonly ownership: Ownership }
  | { readonly kind: "taken"; readonly byPid: number | undefined }
  | { readonly kind: "unreachable"; readonly error: Error };

/** The address of a database of the embedded server. */
export function embeddedUrl(port: number, password: string, database: string): string {
  return `postgres://${clusterName}:${password}@127.0.0.1:${port}/${database}`;
}

/** Connects to the server on the port and tries to become its only owner. */
export async function tryToOwn(port: number, password: string): Promise<OwnershipAttempt> {
  const client = new Client({
    connectionString: embeddedUrl(port, password, "postgres"),
    application_name: `guntime owner ${process.pid}`,
    connectionTimeoutMillis: 2_000,
    keepAlive: true,
  });
  let lost: (() => void) | undefined;
  let broken = false;
  // The connection idles for days: without a listener its end would end the process.
  client.on("error", () => {});
  client.on("end", () => {
    broken = true;
    lost?.();
  });
  try {
    await client.connect();
    const { rows } = await client.query<{ owned: boolean }>(
      "select pg_try_advisory_lock($1) as owned",
      [ownershipLock],
    );
    if (rows[0]?.owned !== true) {
      const byPid = await ownerPid(client);
      await client.end();
      return { kind: "taken", byPid };
    }
  } catch (error) {
    await client.end().catch(() => {});
    return {
      kind: "unreachable",
      error: error instanceof Error ? error : new Error(String(error)),
    };
  }
  return {
    kind: "owned",
    ownership: {
      onLost: (listener) => {
        lost = listener;
        if (broken) listener();
      },
      release: async () => {
        lost = undefined;
        await client.end().catch(() => {});
      },
    },
  };
}

async function ownerPid(client: Client): Promise<number | undefined> {
  const { rows } = await client.query<{ name: string }>(
    `select application_name as name
       from pg_locks join pg_stat_activity using (pid)
      where locktype = 'advisory' and classid = 0 and objid = $1 and granted`,
    [ownershipLock],
  );
  const pid = /^guntime owner (\d+)$/.exec(rows[0]?.name ?? "")?.[1];
  return pid === undefined ? undefined : Number(pid);
}
