import type { TestProject } from "vitest/node";

import { migrate } from "#db/migrate.ts";

import { createTemplate } from "./template-database.ts";
import type { TemplateDatabase } from "./template-database.ts";
import { removeAbandonedServers, startTemporaryServer } from "./temporary-server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The database that every test file clones. */
    readonly template: TemplateDatabase;
  }
}

/** Starts one server and migrates one template for all test files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await removeAbandonedServers();
  const server = await startTemporaryServer();
  project.provide("template", await createTemplate(server.url, migrate));
  return () => server.stop();
}
