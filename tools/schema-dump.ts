import { migrate } from "#db/migrate.ts";
import { dumpSchema } from "#db/schema-dump.ts";
import { startTemporaryServer } from "#test/support/temporary-server.ts";

import { writeOrCompare } from "./write-or-compare.ts";

const server = await startTemporaryServer();
try {
  await migrate(server.url);
  const file = new URL("../src/db/schema.sql", import.meta.url);
  writeOrCompare(file, await dumpSchema(server.url), "npm run db:dump");
} finally {
  await server.stop();
}
