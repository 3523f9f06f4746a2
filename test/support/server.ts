import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll } from "vitest";

import { buildServer } from "#http/server.ts";

import { clockAt } from "./clock.ts";
import { useDatabase } from "./database.ts";

export interface TestServer {
  readonly server: FastifyInstance;
  readonly db: ReturnType<typeof useDatabase>["db"];
  /** Address of the database, for pools of the test's own. */
  readonly url: string;
  /** Every log line until now. */
  readonly logged: () => string;
}

/** A server on a database of its own for one test file; `server.inject` asks it without a port. */
export function useServer(addRoutes: (server: FastifyInstance) => void = () => {}): TestServer {
  const database = useDatabase();
  let server: FastifyInstance | undefined;
  let log = "";
  beforeAll(async () => {
    server = await buildServer(
      { db: database.db, clock: clockAt("2026-11-20T01:00:00Z") },
      { logStream: { write: (line) => (log += line) } },
    );
    addRoutes(server);
    await server.ready();
  });
  afterAll(() => server?.close());
  return {
    get server() {
      if (server === undefined) throw new Error("The test server exists inside tests only.");
      return server;
    },
    get db() {
      return database.db;
    },
    get url() {
      return database.url;
    },
    logged: () => log,
  };
}
