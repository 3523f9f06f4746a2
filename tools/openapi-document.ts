import type { App } from "#app/app.ts";
import { buildServer } from "#http/server.ts";

import { writeOrCompare } from "./write-or-compare.ts";

// Routes are described without being called, so nothing behind them is needed.
const server = await buildServer({} as App, { logLevel: "silent" });
await server.ready();
const document = JSON.stringify(server.swagger(), null, 2);
await server.close();

writeOrCompare(
  new URL("../docs/openapi.json", import.meta.url),
  `${document}\n`,
  "npm run openapi",
);
