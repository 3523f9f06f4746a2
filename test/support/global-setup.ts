import type { TestProject } from "vitest/node";

import { migrate } from "#db/migrate.ts";
import { builtFolder } from "#http/pages/built-pages.ts";

import { createTemplate } from "./template-database.ts";
import type { TemplateDatabase } from "./template-database.ts";
import { removeAbandonedServers, startTemporaryServer } from "./temporary-server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The database that every test file clones. */
    readonly template: TemplateDatabase;
  }
}

/** Builds the pages, starts one server and migrates one template for all test files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Before the tests that start guntime, some of them as a user who may not write here.
  await builtFolder((message) => void process.stderr.write(`${message}\n`));
  await removeAbandonedServers();
  const server = await startTemporaryServer();
  project.provide("template", await createTemplate(server.url, migrate));
  return () => server.stop();
}
