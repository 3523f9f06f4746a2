import path from "node:path";

import { openStore } from "#app/open-store.ts";
import { publishFolders } from "#app/rulebook/publish-folders.ts";
import { listen } from "#http/listen.ts";
import { builtPages } from "#http/pages/built-pages.ts";
import { buildServer } from "#http/server.ts";
import { clockAt } from "#test/support/clock.ts";
import { startTemporaryServer } from "#test/support/temporary-server.ts";

import { startChromium } from "./chromium.ts";

/**
 * The site that the tests of pages look at: a process of its own, as in production, because a test
 * runner loads the built pages in its own way. Ends when its parent lets go of it.
 */
const today = "2026-11-20T01:00:00Z";
const project = path.resolve(import.meta.dirname, "../../..");
const say = (message: string): void => void process.stderr.write(`${message}\n`);

const browser = await startChromium();
const pages = await builtPages(say);
const database = await startTemporaryServer();
const store = await openStore({
  databaseUrl: database.url,
  home: project,
  say: () => {},
  onGivenUp: (error) => say(String(error)),
});
const app = { db: store.db, clock: clockAt(today) };
await publishFolders(app, path.join(project, "rulebooks"), () => {});
const server = await buildServer(app, { logLevel: "silent", pages });
const origin = await listen(server, { host: "127.0.0.1", port: 0 });

process.on("disconnect", () => void stop());
process.send?.({ origin, browser: browser.wsEndpoint() });

async function stop(): Promise<void> {
  await browser.close();
  server.server.closeAllConnections();
  await server.close();
  await store.close();
  await database.stop();
}
