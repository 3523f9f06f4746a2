import { checkServer, describeUrl } from "#db/check-server.ts";
import { openDatabase } from "#db/database.ts";
import type { Database } from "#db/database.ts";
import { startEmbeddedServer } from "#db/embedded/server.ts";
import { migrate } from "#db/migrate.ts";

export interface StoreOptions {
  /** A PostgreSQL server of the operator's own; without it the embedded one is started. */
  readonly databaseUrl?: string | undefined;
  /** Folder of the embedded server. */
  readonly home: string;
  /** Told one line at a time what is done and where. */
  readonly say: (line: string) => void;
  /** Told that the embedded server died and could not be brought back. */
  readonly onGivenUp: (error: unknown) => void;
}

/** The database, migrated and ready for use cases. */
export interface Store {
  readonly db: Database;
  /** Ends the connections, then the embedded server. */
  readonly close: () => Promise<void>;
  /** Leaves at once; the embedded server recovers at the next start. */
  readonly abort: () => void;
}

/** Opens the operator's database or the embedded one, and brings it up to the last migration. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const server = await openServer(options);
  try {
    for (const name of await migrate(server.url)) options.say(`Applied migration ${name}.`);
  } catch (error) {
    await server.stop();
    throw error;
  }
  const db = openDatabase({ url: server.url });
  return {
    db,
    close: async () => {
      await db.destroy();
      await server.stop();
    },
    abort: server.abort,
  };
}

interface Server {
  readonly url: string;
  readonly stop: () => Promise<void>;
  readonly abort: () => void;
}

async function openServer(options: StoreOptions): Promise<Server> {
  const url = options.databaseUrl;
  if (url === undefined || url === "") return startEmbeddedServer(options);
  await checkServer(url);
  options.say(`Using the PostgreSQL database at ${describeUrl(url)}.`);
  return { url, stop: () => Promise.resolve(), abort: () => {} };
}
