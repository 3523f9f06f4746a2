import { Client, DatabaseError } from "pg";

import { clusterName } from "./cluster.ts";
import { embeddedUrl } from "./ownership.ts";

const duplicateDatabase = "42P04";

/** Creates guntime's database in the embedded server when it is not there yet. */
export async function createOwnDatabase(port: number, password: string): Promise<void> {
  const client = new Client({ connectionString: embeddedUrl(port, password, "postgres") });
  await client.connect();
  try {
    await client.query(`create database ${clusterName}`);
  } catch (error) {
    if (!(error instanceof DatabaseError && error.code === duplicateDatabase)) throw error;
  } finally {
    await client.end();
  }
}
